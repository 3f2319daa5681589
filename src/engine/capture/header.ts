import { type JsonObject, stringOf } from "./json.ts";

/** A header's value as written; names compare without case (RFC 9110 §5.1). Undefined where it is missing or not a string. */
export function header(headers: JsonObject | null, name: string): string | undefined {
  for (const [key, value] of Object.entries(headers ?? {})) {
    if (key.toLowerCase() === name.toLowerCase()) return stringOf(value);
  }
  return undefined;
}
