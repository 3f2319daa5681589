import { isObject, type JsonValue } from "./json.ts";

/** How a JSON text may write the beginning of a string that then reads as a colon. */
const WRITTEN_COLON = /\\u00(?:3[aA]|20)/;

/**
 * Whether some object of a JSON text that gave `value` may have a key twice; false only where none has. Many times cheaper than
 * looking (`surveyJson`), for files with many lines: the ends of keys in the text are counted against the keys in the value.
 *
 * True without a key twice where a string begins with a colon and another text in the same JSON writes one as an escape.
 */
export function mayRepeatKeys(text: string, value: JsonValue): boolean {
  const found = keyEnds(text);
  const keys = keysIn(value);
  if (found === keys) return false;
  // A string that begins with a colon looks like the end of a key.
  return WRITTEN_COLON.test(text) || found !== keys + colonsIn(value);
}

/** Colons right behind a quote. A search by a pattern would cost half of parsing. */
function keyEnds(text: string): number {
  let count = 0;
  for (let colon = text.indexOf(":"); colon >= 0; colon = text.indexOf(":", colon + 1)) {
    let quote = colon - 1;
    while (text.charCodeAt(quote) <= 0x20) quote--;
    if (text.charCodeAt(quote) !== 0x22) continue;
    let from = quote;
    while (text.charCodeAt(from - 1) === 0x5c) from--;
    // Behind an odd number of backslashes it is a quote inside a string.
    if ((quote - from) % 2 === 0) count++;
  }
  return count;
}

/** How many keys a value has. */
function keysIn(value: JsonValue): number {
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === "object") count += keysIn(item);
  } else if (isObject(value)) {
    for (const name in value) {
      const item = value[name];
      count += 1 + (typeof item === "object" ? keysIn(item) : 0);
    }
  }
  return count;
}

/** How many keys and strings of a value begin with a colon. */
function colonsIn(value: JsonValue): number {
  if (typeof value === "string") return COLON.test(value) ? 1 : 0;
  let count = 0;
  if (Array.isArray(value)) for (const item of value) count += colonsIn(item);
  else if (isObject(value)) {
    for (const name of Object.keys(value)) count += colonsIn(name) + colonsIn(value[name] ?? null);
  }
  return count;
}

const COLON = /^ *:/;
