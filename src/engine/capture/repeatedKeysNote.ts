import type { Sentence } from "#engine/types.ts";

/** Of a repeated key the parsed value shows the last value only: what the earlier one held is not among the parts. `keys`: their paths. */
export function repeatedKeysNote(keys: readonly string[]): readonly Sentence[] {
  const [path] = keys;
  return path === undefined ? [] : [{ id: "capture.duplicate-keys", params: { count: keys.length, path } }];
}
