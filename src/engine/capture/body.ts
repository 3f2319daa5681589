import { anthropicParts } from "./anthropicParts.ts";
import type { FoundText } from "./format.ts";
import { isObject, type JsonValue, stringOf } from "./json.ts";

/** What a request body holds, whatever carried it. */
export interface Body {
  readonly parts: readonly FoundText[];
  readonly leftOut: readonly string[];
  readonly model?: string;
}

/**
 * The texts of a request body of any vendor's interface that is known here; null where it is none. `at` is the path of
 * the body in the value that holds it, `""` where it is the value.
 */
export function readBody(value: JsonValue | undefined, at: string): Body | null {
  if (!isObject(value) || !Array.isArray(value.messages)) return null;
  const model = stringOf(value.model);
  return { ...anthropicParts(value, at), ...(model === undefined ? {} : { model }) };
}
