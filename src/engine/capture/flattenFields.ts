import type { Field } from "#engine/types.ts";
import type { JsonValue } from "./json.ts";
import { jsonPath } from "./jsonPath.ts";

/** A record of the known formats has about 50 named fields; a hostile one may have millions, and all are held for the report. */
const MAX_FIELDS = 500;

/**
 * The strings, numbers and flags of a JSON value with their paths, in the order of the file, at most 500. `omit` holds
 * paths whose values are left out with all below them. A null is no field; of a number the value is given, not its spelling.
 */
export function flattenFields(value: JsonValue, path: string, omit: ReadonlySet<string>): Field[] {
  const fields: Field[] = [];
  const walk = (value: JsonValue, path: string): void => {
    if (value === null || omit.has(path) || fields.length >= MAX_FIELDS) return;
    if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, jsonPath(path, index));
    else if (typeof value === "object")
      for (const [key, item] of Object.entries(value)) walk(item, jsonPath(path, key));
    else fields.push({ path, value: String(value) });
  };
  walk(value, path);
  return fields;
}
