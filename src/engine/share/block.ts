/**
 * What stands in the place of a value that was blacked out: six U+2588 FULL BLOCK, however long the value was. It is no
 * apostrophe, no separator and nothing invisible, so that no finding can come of it.
 */
export const BLOCK = "\u2588".repeat(6);
