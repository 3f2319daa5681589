/**
 * How much a filed report may hold of each thing. Strings in UTF-16 code units. All that the engine makes itself stays far below;
 * what these cut are values out of hostile or strange captures, so that a report never carries a text whole.
 */
export const bounds = {
  /** A header, a path, a label: two lines of reading. */
  text: 200,
  /** What a channel decoded: a screen of it. */
  payload: 4_000,
  /** Requests of one file that are listed. A day's recording has some hundred. */
  requests: 1_000,
  /** Parts of one request. A long session has some hundred. */
  parts: 2_000,
  pairs: 4_000,
  /** Two versions of a program differ in some hundred places. */
  changes: 5_000,
  fields: 1_000,
  /** Names of code points. */
  names: 500,
} as const;
