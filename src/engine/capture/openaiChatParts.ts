import { BodyTexts, roleOf } from "./bodyTexts.ts";
import { arrayOf, type JsonObject, objectOf } from "./json.ts";

/**
 * The prompt texts of a body for OpenAI's Chat Completions API: messages with the arguments of their tool calls, then
 * tools. Paths as in {@link anthropicParts}.
 */
export function openaiChatParts(body: JsonObject, at: string): BodyTexts {
  const texts = new BodyTexts(at);
  for (const [index, item] of arrayOf(body.messages).entries()) {
    const message = objectOf(item);
    const path = `messages[${index}]`;
    const role = roleOf(message.role);
    // DeepSeek, Kimi and others give the model its own reasoning back under this name.
    texts.add(message.reasoning_content, `${path}.reasoning_content`, role);
    texts.addContent(message.content, `${path}.content`, role);
    texts.add(message.refusal, `${path}.refusal`, role);
    texts.add(objectOf(message.function_call).arguments, `${path}.function_call.arguments`, role);
    for (const [index, call] of arrayOf(message.tool_calls).entries()) {
      const { function: named, custom } = objectOf(call);
      texts.add(objectOf(named).arguments, `${path}.tool_calls[${index}].function.arguments`, role);
      texts.add(objectOf(custom).input, `${path}.tool_calls[${index}].custom.input`, role);
    }
  }
  texts.addTools(body.tools, "tools");
  // The name before 2023-12, still sent by older clients.
  texts.addTools(body.functions, "functions");
  return texts;
}
