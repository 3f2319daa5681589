/**
 * How much a face shows. It is for reading, and bounded so that no report makes a file that cannot be opened or posted: with
 * everything at its limit it stays below 1 MB. What is left out is counted, and stands in the JSON report.
 */
export const bounds = {
  /** Differences and findings that a reader cannot see by eye: strongest first. */
  telling: 100,
  /** Edits of the text: a sample, since they can be seen by eye. */
  ordinary: 20,
  fields: 30,
  statements: 40,
  /** Reasons of one kind under one statement or finding. */
  reasons: 12,
  parts: 40,
  dateLines: 20,
  notes: 20,
  checks: 30,
  /** Places of one finding. */
  places: 12,
  /** Code points named under one finding: as many as a word has. */
  points: 8,
  names: 200,
  /** Columns that are boxed, in the table beneath the ruler. */
  boxes: 40,
  /** Ids and places of a redaction, as many as the copy lists. */
  redactions: 20,
  /** Code units of one quotation: an excerpt of the report is 80 or 160 long. */
  quoted: 160,
} as const;
