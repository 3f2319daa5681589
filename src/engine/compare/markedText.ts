import { formatPoint } from "#engine/text/points.ts";
import type { Change } from "#engine/types.ts";

/**
 * Two texts written as one, for tests: `"It[\u2019/']s 2026[-//]06"` has U+2019 and a dash in A, U+0027 and a slash in B.
 * The first slash in brackets parts A from B; where a side begins with one, the second (`[//-]`).
 */
export function readMarked(marked: string): { a: string; b: string } {
  let a = "";
  let b = "";
  for (const [piece, inside] of marked.matchAll(/\[([^\]]*)\]|[^[]+/gs)) {
    if (inside === undefined) {
      a += piece;
      b += piece;
      continue;
    }
    const at = inside.startsWith("//") ? 1 : inside.indexOf("/");
    a += inside.slice(0, at);
    b += inside.slice(at + 1);
  }
  return { a, b };
}

/** Changes written as marked text, with every code point outside printable ASCII by its number: what a failure shows. */
export function showMarked(a: string, b: string, changes: readonly Change[]): string {
  let marked = "";
  let at = 0;
  for (const change of changes) {
    marked += a.slice(at, change.a.start);
    marked += `[${a.slice(change.a.start, change.a.end)}/${b.slice(change.b.start, change.b.end)}]`;
    at = change.a.end;
  }
  return named(marked + a.slice(at));
}

/** A text with every code point outside printable ASCII by its number. */
export function named(text: string): string {
  return Array.from(text, (symbol) =>
    /[ -~]/.test(symbol) ? symbol : `<${formatPoint(symbol.codePointAt(0) ?? 0)}>`,
  ).join("");
}
