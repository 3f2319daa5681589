import type { Role } from "#engine/types.ts";
import type { FoundText } from "./format.ts";
import { arrayOf, type JsonObject, type JsonValue, objectOf, stringOf } from "./json.ts";
import { jsonPath } from "./jsonPath.ts";

/** The texts of an Anthropic request body, and what else it holds that is not among them. */
export interface AnthropicParts {
  readonly parts: readonly FoundText[];
  /** Kinds of content left out, in the JSON's own words: `image`, `document`. */
  readonly leftOut: readonly string[];
}

/** Names of block types are shown to people; a hostile file may have any number of any length. */
const MAX_KINDS = 12;
const MAX_KIND_LENGTH = 40;

/**
 * The prompt texts of a body for Anthropic's Messages API, in the order a model reads them: system, messages, tools with
 * the descriptions inside their schemas. `at` is the path of the body in the value that holds it, `""` where it is the value.
 *
 * Not among them: media, and the names and enumerations of a schema.
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
      if (block.type === "text") add(block.text, `${blockPath}.text`, role);
      else if (block.type === "tool_result") addContent(block.content, `${blockPath}.content`, role);
      else if (block.type === "thinking") add(block.thinking, `${blockPath}.thinking`, role);
      else if (block.type === "tool_use") addStrings(block.input, `${blockPath}.input`, role);
      else if (typeof block.type === "string") leftOut.add(block.type.slice(0, MAX_KIND_LENGTH));
    }
  };

  /** Every string below a value, or only those under one key. Nests no deeper than the JSON was allowed to. */
  const addStrings = (value: JsonValue | undefined, path: string, role: Role, key?: string): void => {
    if (key === undefined || path.endsWith(`.${key}`)) add(value, path, role);
    const entries = Array.isArray(value) ? value.entries() : Object.entries(objectOf(value));
    for (const [name, inner] of entries) addStrings(inner, jsonPath(path, name), role, key);
  };

  addContent(body.system, "system", "system");
  for (const [index, item] of arrayOf(body.messages).entries()) {
    const message = objectOf(item);
    addContent(message.content, `messages[${index}].content`, roleOf(message.role));
  }
  for (const [index, item] of arrayOf(body.tools).entries()) {
    const tool = objectOf(item);
    add(tool.description, `tools[${index}].description`, "tool");
    addStrings(tool.input_schema, `tools[${index}].input_schema`, "tool", "description");
  }
  return { parts, leftOut: [...leftOut].slice(0, MAX_KINDS) };
}

function roleOf(role: JsonValue | undefined): Role {
  const name = stringOf(role);
  return name === "system" || name === "user" || name === "assistant" ? name : "text";
}
