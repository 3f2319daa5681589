import { BodyTexts, roleOf } from "./bodyTexts.ts";
import { arrayOf, type JsonObject, objectOf, stringOf } from "./json.ts";

/**
 * The prompt texts of a body for OpenAI's Responses API, as sent over HTTP or in a `response.create` frame: instructions,
 * input, tools. Paths as in {@link anthropicParts}. The first frame of a connection may have no input.
 */
export function openaiResponsesParts(body: JsonObject, at: string): BodyTexts {
  const texts = new BodyTexts(at);
  texts.addContent(body.instructions, "instructions", "system");
  texts.add(body.input, "input", "user");
  for (const [index, item] of arrayOf(body.input).entries()) addItem(texts, objectOf(item), `input[${index}]`);
  texts.addTools(body.tools, "tools");
  return texts;
}

function addItem(texts: BodyTexts, item: JsonObject, path: string): void {
  const type = stringOf(item.type) ?? "message";
  if (type === "message") texts.addContent(item.content, `${path}.content`, roleOf(item.role));
  else if (type === "additional_tools") texts.addTools(item.tools, `${path}.tools`);
  else if (type === "reasoning") {
    texts.addContent(item.summary, `${path}.summary`, "assistant");
    texts.addContent(item.content, `${path}.content`, "assistant");
    if (typeof item.encrypted_content === "string") texts.leaveOut("encrypted_content");
  } else if (type.endsWith("_call_output")) texts.addContent(item.output, `${path}.output`, "tool");
  else if (type === "function_call") texts.add(item.arguments, `${path}.arguments`, "assistant");
  else if (type === "custom_tool_call") texts.add(item.input, `${path}.input`, "assistant");
  else texts.leaveOut(type);
}
