import type { RulerColumn } from "#engine/types.ts";

/** Columns between spaces, which belong together: a line breaks where a sentence would. */
export function wordsOf(columns: readonly RulerColumn[]): readonly (readonly RulerColumn[])[] {
  const words: RulerColumn[][] = [];
  let open: RulerColumn[] | null = null;
  for (const column of columns) {
    if (open === null) {
      open = [];
      words.push(open);
    }
    open.push(column);
    if (column.kind === "plain" && (column.a ?? column.b)?.text === " ") open = null;
  }
  return words;
}
