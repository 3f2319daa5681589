import type { Change } from "#engine/types.ts";

/**
 * `a` with the changes made, their new text taken from `b`. Of `compare(a, b)` the result is `b`.
 *
 * @param changes in order, without overlap
 */
export function applyChanges(changes: readonly Change[], a: string, b: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const change of changes) {
    pieces.push(a.slice(at, change.a.start), b.slice(change.b.start, change.b.end));
    at = change.a.end;
  }
  pieces.push(a.slice(at));
  return pieces.join("");
}
