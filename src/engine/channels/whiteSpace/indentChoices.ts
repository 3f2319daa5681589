import { isScattered } from "#engine/channels/digits/choiceBits.ts";
import type { Survey } from "#engine/channels/scan/survey.ts";
import type { Ranges } from "#engine/text/scripts.ts";
import type { Span } from "#engine/types.ts";

const TAB: Ranges = [[0x09, 0x09]];

/** Lines that are looked at. */
const MOST = 20_000;

/** Places that are named. */
const MOST_SPANS = 1000;

/** Lines whose indent could be either. */
export interface IndentChoices {
  /** 1 for tabs, 0 for spaces. */
  readonly bits: Uint8Array;
  readonly tabs: number;
  /** The first thousand of those with tabs. */
  readonly spans: readonly Span[];
}

/**
 * Indents of tabs alone and of spaces alone that reach the same column, where nothing but a choice makes the difference. Null where they
 * follow a pattern: blocks of files, or depths that are always written alike. A tab goes to the next multiple of eight; who writes four
 * spaces for a tab is not found, unless deeper lines meet.
 */
export function indentChoices({ text, has }: Survey): IndentChoices | null {
  // The cheapest first: a tab at all.
  if (!has(TAB) || !text.includes("\n\t") || !text.includes("\n        ")) return null;
  const lines: { readonly bit: 0 | 1; readonly column: number; readonly span: Span }[] = [];
  for (const { 0: found, index } of text.matchAll(/\n(?:\t+|(?: {8})+)(?=[^\s])/g)) {
    const bit = found.charCodeAt(1) === 0x09 ? 1 : 0;
    const column = bit === 1 ? (found.length - 1) * 8 : found.length - 1;
    lines.push({ bit, column, span: { start: index + 1, end: index + found.length } });
    if (lines.length === MOST) break;
  }
  const columns = [new Set<number>(), new Set<number>()];
  for (const { bit, column } of lines) columns[bit]?.add(column);
  const both = lines.filter(({ column }) => columns.every((some) => some.has(column)));
  const bits = Uint8Array.from(both, ({ bit }) => bit);
  if (!isScattered(bits)) return null;
  const tabbed = both.filter(({ bit }) => bit === 1);
  return { bits, tabs: tabbed.length, spans: tabbed.slice(0, MOST_SPANS).map(({ span }) => span) };
}
