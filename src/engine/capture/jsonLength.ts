import { isObject, type JsonValue } from "./json.ts";

/**
 * What each unit takes inside a string: two bytes where JSON has a short escape, six for the other controls, else as in UTF-8.
 * Of surrogates 0, since it takes two to tell. One table without a branch is the fastest way through a text.
 */
const WIDTHS = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  if (unit === 0x22 || unit === 0x5c || (unit >= 0x08 && unit <= 0x0d && unit !== 0x0b)) return 2;
  if (unit < 0x20) return 6;
  if (unit >= 0xd800 && unit <= 0xdfff) return 0;
  return unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
});

/**
 * How many bytes `JSON.stringify(value)` takes in UTF-8, without writing it; of `without`, where it stands in the value, none are
 * counted. For values that nest within `MAX_DEPTH`.
 */
export function jsonLength(value: JsonValue, without?: JsonValue): number {
  if (typeof value === "string") return stringLength(value);
  if (value === without && without !== null) return 0;
  if (Array.isArray(value)) {
    let length = 2 + Math.max(0, value.length - 1);
    for (const item of value) length += jsonLength(item, without);
    return length;
  }
  if (!isObject(value)) return JSON.stringify(value).length;
  let length = 2;
  let keys = 0;
  for (const key of Object.keys(value)) {
    length += stringLength(key) + 1 + jsonLength(value[key] ?? null, without);
    keys++;
  }
  return length + Math.max(0, keys - 1);
}

/**
 * The lengths that a body may have when written compactly, from the length of the whole line it stands in: a writer puts a
 * space after every comma and colon, or after none. The body's own texts are not looked at, which is why this is many times
 * faster than {@link jsonLength}. Either may be wrong, where the line was written in another way.
 */
export function likelyLengths(line: number, value: JsonValue, body: JsonValue): readonly number[] {
  const compact = line - jsonLength(value, body);
  return [compact, compact - separators(value)];
}

/** Commas and colons outside strings. */
function separators(value: JsonValue): number {
  if (typeof value !== "object" || value === null) return 0;
  let count = 0;
  const items = Array.isArray(value) ? value : Object.values(value);
  for (const item of items) count += separators(item);
  const colons = Array.isArray(value) ? 0 : items.length;
  return count + colons + Math.max(0, items.length - 1);
}

function stringLength(text: string): number {
  let length = 2;
  for (let at = 0; at < text.length; at++) {
    const width = WIDTHS[text.charCodeAt(at)] as number;
    if (width === 0) return lengthWithSurrogates(text);
    length += width;
  }
  return length;
}

/** A pair takes four bytes; a half without its other half is written as an escape of six. */
function lengthWithSurrogates(text: string): number {
  let length = 2;
  for (const point of text) {
    const unit = point.charCodeAt(0);
    length += point.length === 2 ? 4 : WIDTHS[unit] || 6;
  }
  return length;
}
