import type { Role } from "#engine/types.ts";
import type { FoundText } from "./format.ts";
import { arrayOf, isObject, type JsonValue, objectOf, stringOf } from "./json.ts";
import { jsonPath } from "./jsonPath.ts";

/** Names of block types are shown to people; a hostile file may have any number of any length. */
const MAX_KINDS = 12;
const MAX_KIND_LENGTH = 40;

/** Content blocks whose one text stands under a key: Anthropic's, and OpenAI's of both interfaces. */
const TEXT_KEYS: ReadonlyMap<string, string> = new Map([
  ["text", "text"],
  ["input_text", "text"],
  ["output_text", "text"],
  ["summary_text", "text"],
  ["reasoning_text", "text"],
  ["thinking", "thinking"],
  ["refusal", "refusal"],
]);

/**
 * Gathers the texts of a request body, each with its path. `at` is the path of the body in the value that holds it, `""`
 * where it is the value. Values of the wrong kind are passed over.
 */
export class BodyTexts {
  readonly parts: FoundText[] = [];
  readonly #leftOut = new Set<string>();
  readonly #at: string;

  constructor(at: string) {
    this.#at = at;
  }

  /** Kinds of content left out, in the JSON's own words: `image`, `document`. */
  get leftOut(): readonly string[] {
    return [...this.#leftOut].slice(0, MAX_KINDS);
  }

  leaveOut(kind: string): void {
    if (this.#leftOut.size < MAX_KINDS) this.#leftOut.add(kind.slice(0, MAX_KIND_LENGTH));
  }

  /** One text, where the value is a string. */
  add(value: JsonValue | undefined, path: string, role: Role): void {
    if (typeof value !== "string") return;
    const at = this.#at === "" ? path : this.#at + (path.startsWith("[") ? "" : ".") + path;
    this.parts.push({ path, role, text: value, at });
  }

  /** A text, or a list of blocks. */
  addContent(content: JsonValue | undefined, path: string, role: Role): void {
    this.add(content, path, role);
    for (const [index, item] of arrayOf(content).entries()) {
      const blockPath = jsonPath(path, index);
      this.add(item, blockPath, role);
      const block = objectOf(item);
      const type = stringOf(block.type);
      const key = TEXT_KEYS.get(type ?? "text");
      if (key !== undefined) this.add(block[key], `${blockPath}.${key}`, role);
      else if (type === "tool_result") this.addContent(block.content, `${blockPath}.content`, role);
      else if (type === "tool_use") this.addStrings(block.input, `${blockPath}.input`, role);
      else if (type !== undefined) this.leaveOut(type);
    }
  }

  /** Every string below a value, or only those under one key. Nests no deeper than the JSON was allowed to. */
  addStrings(value: JsonValue | undefined, path: string, role: Role, key?: string): void {
    if (key === undefined || path.endsWith(`.${key}`)) this.add(value, path, role);
    const entries = Array.isArray(value) ? value.entries() : Object.entries(objectOf(value));
    for (const [name, inner] of entries) this.addStrings(inner, jsonPath(path, name), role, key);
  }

  /**
   * What a list of tools tells the model: descriptions, those inside the schemas of parameters, and the grammars of OpenAI's custom
   * tools. The vendors' shapes do not contradict each other. Not the names and enumerations of a schema.
   */
  addTools(tools: JsonValue | undefined, path: string): void {
    for (const [index, item] of arrayOf(tools).entries()) {
      const toolPath = jsonPath(path, index);
      const tool = objectOf(item);
      this.#addTool(tool, toolPath);
      if (tool.function !== undefined) this.#addTool(tool.function, `${toolPath}.function`);
      if (tool.format !== undefined)
        this.add(objectOf(tool.format).definition, `${toolPath}.format.definition`, "tool");
      // A namespace of tools, as OpenAI's newer clients send them.
      if (tool.tools !== undefined) this.addTools(tool.tools, `${toolPath}.tools`);
      for (const key of DECLARATIONS) {
        for (const [index, declared] of arrayOf(tool[key]).entries())
          this.#addTool(declared, `${toolPath}.${key}[${index}]`);
      }
    }
  }

  #addTool(tool: JsonValue | undefined, path: string): void {
    if (!isObject(tool)) return;
    this.add(tool.description, `${path}.description`, "tool");
    for (const key of SCHEMAS)
      if (tool[key] !== undefined) this.addStrings(tool[key], `${path}.${key}`, "tool", "description");
  }
}

/** Where Google's tools hold their functions, as JSON and as protocol buffers spell it. */
const DECLARATIONS = ["functionDeclarations", "function_declarations"] as const;

/** What the vendors call a tool's parameters: Anthropic's name, OpenAI's, Google's. */
const SCHEMAS = ["input_schema", "parameters", "parametersJsonSchema", "parameters_json_schema"] as const;

/** The role that a message states, in this product's words; `text` for one that is not known. */
export function roleOf(role: JsonValue | undefined): Role {
  return ROLES.get(stringOf(role) ?? "") ?? "text";
}

const ROLES: ReadonlyMap<string, Role> = new Map([
  ["system", "system"],
  ["developer", "system"],
  ["user", "user"],
  ["assistant", "assistant"],
  ["model", "assistant"],
  ["tool", "tool"],
  ["function", "tool"],
]);
