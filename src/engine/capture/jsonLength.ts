import { isObject, type JsonValue } from "./json.ts";

/** What each ASCII unit takes inside a string: two where JSON has a short escape, six for the other controls. */
const WIDTHS = Uint8Array.from({ length: 128 }, (_, unit) =>
  '"\\\b\f\n\r\t'.includes(String.fromCharCode(unit)) ? 2 : unit < 0x20 ? 6 : 1,
);

/**
 * How many bytes `JSON.stringify(value)` takes in UTF-8, without writing it. For values that nest within `MAX_DEPTH`.
 *
 * Every record of a large file is asked, and this costs a fraction of writing and encoding it.
 */
export function jsonLength(value: JsonValue): number {
  if (typeof value === "string") return stringLength(value);
  if (Array.isArray(value)) {
    let length = 2 + Math.max(0, value.length - 1);
    for (const item of value) length += jsonLength(item);
    return length;
  }
  if (!isObject(value)) return String(JSON.stringify(value)).length;
  let length = 2;
  let keys = 0;
  for (const key of Object.keys(value)) {
    length += stringLength(key) + 1 + jsonLength(value[key] ?? null);
    keys++;
  }
  return length + Math.max(0, keys - 1);
}

function stringLength(text: string): number {
  let length = 2;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) length += WIDTHS[unit] ?? 1;
    else if (unit < 0x800) length += 2;
    else if (unit < 0xd800 || unit > 0xdfff) length += 3;
    else if (unit < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) {
      length += 4;
      at++;
    }
    // A half without its other half is written as an escape.
    else length += 6;
  }
  return length;
}
