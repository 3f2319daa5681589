/**
 * The path one step further into a JSON value: `messages` → `messages[0]` → `messages[0].content`. The root is `""`.
 * A key that is not a plain word of at most 100 letters is quoted, `headers["a.b"]`, so that two places never share a path.
 */
export function jsonPath(parent: string, step: string | number): string {
  if (typeof step === "number") return `${parent}[${step}]`;
  if (!/^[\p{L}_$][\p{L}\p{N}_$-]{0,99}$/u.test(step)) return `${parent}[${JSON.stringify(step)}]`;
  return parent === "" ? step : `${parent}.${step}`;
}
