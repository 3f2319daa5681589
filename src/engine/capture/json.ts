import { visit } from "jsonc-parser";

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Whether a value is an object, not an array and not null. */
export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value where it is an object, else an empty one. */
export function objectOf(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** The value where it is an array, else an empty one. */
export function arrayOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

/** The value where it is a string, else undefined. */
export function stringOf(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/**
 * How deeply a JSON may nest. Captured requests with their tools stay below 20; some thousand levels exhaust the stack of whoever
 * walks them.
 */
export const MAX_DEPTH = 256;

/** A JSON text read, or why not. */
export type JsonReading =
  | { readonly ok: true; readonly value: JsonValue }
  | { readonly ok: false; readonly why: "too-deep" | "broken" };

/** Reads one JSON text (RFC 8259). Lone surrogates in escapes stay; of a repeated key the last counts. Never throws. */
export function readJson(text: string): JsonReading {
  try {
    const value = JSON.parse(text) as JsonValue;
    // Engines parse without recursion; what they give has far fewer values than the text has signs.
    return isDeeperThan(value, MAX_DEPTH) ? { ok: false, why: "too-deep" } : { ok: true, value };
  } catch {
    return { ok: false, why: nestsDeeperThan(text, MAX_DEPTH) ? "too-deep" : "broken" };
  }
}

/** Whether arrays and objects nest in a value deeper than `limit`; goes no deeper itself. */
function isDeeperThan(value: JsonValue, limit: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (limit === 0) return true;
  if (Array.isArray(value)) {
    for (const item of value) if (isDeeperThan(item, limit - 1)) return true;
    return false;
  }
  const object = objectOf(value);
  for (const key in object) if (isDeeperThan(object[key] ?? null, limit - 1)) return true;
  return false;
}

/** Whether a text may be meant as JSON, by its first two signs: `[Note]` and a lone brace stay prose. */
export function looksLikeJson(text: string): boolean {
  const first = skipSpace(text, 0);
  const second = text.charAt(skipSpace(text, first + 1));
  if (second === "") return false;
  return text[first] === "{" ? `"}`.includes(second) : text[first] === "[" && `"{[]-0123456789`.includes(second);
}

/** Past JSON's own white space (RFC 8259 §2), which is less than what `trim` takes. */
function skipSpace(text: string, from: number): number {
  let unit = from;
  while (unit < text.length && " \t\r\n".includes(text.charAt(unit))) unit++;
  return unit;
}

/** Brackets outside strings, in a text that does not parse. */
function nestsDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let unit = 0; unit < text.length; unit++) {
    const code = text.charCodeAt(unit);
    if (inString) {
      if (code === 0x5c) unit++;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > limit) return true;
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
  return false;
}

/**
 * Where a JSON breaks that `readJson` calls broken: line and column from 1, the column in code units. Engines word their own errors
 * differently, so a second parser is asked.
 */
export function whereJsonBreaks(text: string): { line: number; column: number } {
  const stop = new Error("first error found");
  let found = { line: 1, column: 1 };
  try {
    visit(
      text,
      {
        onError: (_error, _offset, _length, startLine, startCharacter) => {
          found = { line: startLine + 1, column: startCharacter + 1 };
          throw stop;
        },
      },
      { disallowComments: true },
    );
  } catch (error) {
    if (error !== stop) throw error;
  }
  return found;
}
