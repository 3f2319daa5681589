/**
 * A value as JSON (RFC 8259) in one way only: the same value gives the same bytes, in whatever order it was put together.
 *
 * Keys are sorted by their UTF-16 code units (as in RFC 8785 §3.2.3), each member and element stands on a line of its own,
 * indented by two spaces, an empty array or object is `[]` or `{}`, and the text ends with a line feed. Strings hold printable
 * ASCII alone: `"` and `\` are escaped, U+0008, 9, A, C and D as `\b \t \n \f \r`, every other code unit outside U+0020 to U+007E as
 * `\uXXXX` in lower case. So lone surrogates come through, and what cannot be seen, or is changed by mail and editors, stands
 * there in letters. Numbers are written as ECMAScript writes them; -0 is `0`.
 *
 * A property that is undefined is left out.
 *
 * @throws TypeError for what JSON has no word for: NaN and the infinities, undefined in an array, functions, bigints, symbols.
 *   RangeError for a value that nests too deep for the stack, or in itself.
 */
export function canonicalJson(value: unknown): string {
  const pieces: string[] = [];
  write(value, "\n", pieces);
  return `${pieces.join("")}\n`;
}

function write(value: unknown, line: string, pieces: string[]): void {
  if (typeof value === "string") pieces.push(quote(value));
  else if (value === null || typeof value === "boolean") pieces.push(String(value));
  else if (typeof value === "number" && Number.isFinite(value)) pieces.push(JSON.stringify(value));
  else if (Array.isArray(value)) writeAll("[", value, "]", line, pieces, (item, inner) => write(item, inner, pieces));
  else if (typeof value === "object") {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1));
    writeAll("{", members, "}", line, pieces, ([key, member], inner) => {
      pieces.push(quote(key), ": ");
      write(member, inner, pieces);
    });
  } else throw new TypeError(`no JSON for ${typeof value === "number" ? value : typeof value}`);
}

function writeAll<T>(
  open: string,
  items: readonly T[],
  close: string,
  line: string,
  pieces: string[],
  one: (item: T, inner: string) => void,
): void {
  const inner = `${line}  `;
  pieces.push(open);
  // By index: a hole in an array is an undefined, and is refused as one.
  for (let index = 0; index < items.length; index++) {
    pieces.push(index === 0 ? inner : `,${inner}`);
    one(items[index] as T, inner);
  }
  pieces.push(items.length === 0 ? close : line + close);
}

function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
