import { arrayOf, isObject, type JsonObject, type JsonValue, objectOf, stringOf } from "./json.ts";

/**
 * Headers as an object, whether a record keeps them so or as a list of `{name, value}`. Values of a repeated name are
 * joined, as RFC 9110 §5.3 has it.
 */
export function headerObject(headers: JsonValue | undefined): JsonObject {
  if (isObject(headers)) return headers;
  const joined = new Map<string, string>();
  for (const item of arrayOf(headers)) {
    const { name, value } = objectOf(item);
    if (typeof name !== "string") continue;
    const earlier = joined.get(name);
    joined.set(name, (earlier === undefined ? "" : `${earlier}, `) + (stringOf(value) ?? ""));
  }
  return Object.fromEntries(joined);
}
