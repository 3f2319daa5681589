import { BodyTexts, roleOf } from "./bodyTexts.ts";
import { arrayOf, type JsonObject, objectOf } from "./json.ts";

/**
 * The prompt texts of a body for Anthropic's Messages API, in the order a model reads them: system, messages, tools with
 * the descriptions inside their schemas. `at` is the path of the body in the value that holds it, `""` where it is the value.
 *
 * Not among them: media, and the names and enumerations of a schema.
 */
export function anthropicParts(body: JsonObject, at: string): BodyTexts {
  const texts = new BodyTexts(at);
  texts.addContent(body.system, "system", "system");
  for (const [index, item] of arrayOf(body.messages).entries()) {
    const message = objectOf(item);
    texts.addContent(message.content, `messages[${index}].content`, roleOf(message.role));
  }
  texts.addTools(body.tools, "tools");
  return texts;
}
