/**
 * The path one step further into a JSON value: `messages` → `messages[0]` → `messages[0].content`. The root is `""`.
 * A key that is not a plain ASCII word of at most 100 letters is quoted, `headers["a.b"]`, so that two places never share a path.
 */
export function jsonPath(parent: string, step: string | number): string {
  if (typeof step === "number") return `${parent}[${step}]`;
  if (!/^[A-Za-z_$][\w$-]{0,99}$/.test(step)) return `${parent}[${JSON.stringify(step)}]`;
  return parent === "" ? step : `${parent}.${step}`;
}
