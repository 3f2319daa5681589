import type { EditorPart } from "./projection.ts";

/** Before Monaco is there, or if it never comes, so many units of the text stand there plainly. */
export const PLAIN_UNITS = 20_000;

/** The beginning of a document without Monaco, with its headings. */
export function plainText(parts: readonly EditorPart[]): string {
  let text = "";
  for (const { heading, text: held } of parts) {
    if (heading !== null) text += `${heading}\n`;
    text += `${held.slice(0, Math.max(0, PLAIN_UNITS - text.length))}\n`;
    if (text.length >= PLAIN_UNITS) return `${text}\u2026`;
  }
  return text;
}
