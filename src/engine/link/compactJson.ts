/**
 * A JSON value in the one form of RFC 8785 (JSON Canonicalization Scheme): keys sorted by code unit, no white space, numbers and
 * strings as `JSON.stringify` writes them. The same value gives the same text for ever, in as few bytes as JSON takes. A lone
 * surrogate, which the RFC has no form for, is written as its escape, in lower case. Keys whose value is undefined are left out.
 *
 * @throws RangeError where it nests deeper than the stack: not to be given unchecked input.
 */
export function compactJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(compactJson).join(",")}]`;
  // By hand: `JSON.stringify` writes keys that are numbers first, in whatever order they are given to it.
  const members = Object.entries(value)
    .filter(([, inside]) => inside !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inside]) => `${JSON.stringify(key)}:${compactJson(inside)}`);
  return `{${members.join(",")}}`;
}
