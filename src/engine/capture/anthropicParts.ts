import type { Role } from "#engine/types.ts";
import type { FoundText } from "./format.ts";
import { arrayOf, isObject, type JsonObject, type JsonValue, objectOf, stringOf } from "./json.ts";
import { jsonPath } from "./jsonPath.ts";

/** The texts of an Anthropic request body, and what else it holds that is not among them. */
export interface AnthropicParts {
  readonly parts: readonly FoundText[];
  /** Kinds of content left out: block types (`tool_use`, `image`) and `input_schema`. */
  readonly leftOut: readonly string[];
}

/** Names of block types are shown to people; a hostile file may have any number of any length. */
const MAX_KINDS = 12;
const MAX_KIND_LENGTH = 40;

/**
 * The prompt texts of a body for Anthropic's Messages API, in the order a model reads them: system, messages, tool
 * descriptions. `at` is the path of the body in the value that holds it, `""` where it is the value.
 *
 * Not among them: the descriptions inside a tool's `input_schema`, and blocks other than text and tool results.
 */
export function anthropicParts(body: JsonObject, at: string): AnthropicParts {
  const parts: FoundText[] = [];
  const leftOut = new Set<string>();

  const add = (value: JsonValue | undefined, path: string, role: Role): void => {
    if (typeof value === "string") parts.push({ path, role, text: value, at: at === "" ? path : `${at}.${path}` });
  };
  const addContent = (content: JsonValue | undefined, path: string, role: Role): void => {
    add(content, path, role);
    for (const [index, item] of arrayOf(content).entries()) {
      const block = objectOf(item);
      const blockPath = jsonPath(path, index);
      if (block["type"] === "text") add(block["text"], `${blockPath}.text`, role);
      else if (block["type"] === "tool_result") addContent(block["content"], `${blockPath}.content`, role);
      else if (typeof block["type"] === "string") leftOut.add(block["type"].slice(0, MAX_KIND_LENGTH));
    }
  };

  addContent(body["system"], "system", "system");
  for (const [index, item] of arrayOf(body["messages"]).entries()) {
    const message = objectOf(item);
    addContent(message["content"], `messages[${index}].content`, roleOf(message["role"]));
  }
  for (const [index, item] of arrayOf(body["tools"]).entries()) {
    const tool = objectOf(item);
    add(tool["description"], `tools[${index}].description`, "tool");
    if (isObject(tool["input_schema"])) leftOut.add("input_schema");
  }
  return { parts, leftOut: [...leftOut].slice(0, MAX_KINDS) };
}

function roleOf(role: JsonValue | undefined): Role {
  const name = stringOf(role);
  return name === "system" || name === "user" || name === "assistant" ? name : "text";
}
