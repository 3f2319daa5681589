/**
 * A text field hands out its content with every line break as LF, and its positions count in that. These functions carry an edit of what
 * it shows over to the text that is held, in which every other line break stays what it is.
 */

/** What a text field shows of a text. */
export function shownOf(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/**
 * The held text after the field's content was edited.
 *
 * @param caret in what is shown now: where an edit ends, so that of two ways to explain it the right one is taken
 */
export function editHeld(held: string, shownNow: string, caret: number): string {
  const before = shownOf(held);
  let behind = shownNow.length - caret;
  if (!before.endsWith(shownNow.slice(caret))) {
    behind = 0;
    const most = Math.min(before.length, shownNow.length);
    while (behind < most && before.at(-1 - behind) === shownNow.at(-1 - behind)) behind += 1;
  }
  let start = 0;
  const most = Math.min(before.length, shownNow.length) - behind;
  while (start < most && before[start] === shownNow[start]) start += 1;
  return replaceShown(held, start, before.length - behind, shownNow.slice(start, shownNow.length - behind));
}

/** The held text with what is shown from `start` to `end` replaced by exactly `insert`. */
export function replaceShown(held: string, start: number, end: number, insert: string): string {
  const from = heldUnit(held, start);
  return held.slice(0, from) + insert + held.slice(from + heldUnit(held.slice(from), end - start));
}

/** How many units of the held text stand before so many shown ones. */
function heldUnit(held: string, shown: number): number {
  let unit = 0;
  for (let seen = 0; seen < shown && unit < held.length; seen += 1) {
    unit += held[unit] === "\r" && held[unit + 1] === "\n" ? 2 : 1;
  }
  return unit;
}
