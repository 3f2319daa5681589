/** A filed report begins with the name of its form; who edits one by hand may have moved it or added a byte order mark. */
const BEGINNING = /^\uFEFF?\s*\{[^{}[\]]*"\$schema"\s*:\s*"report\.schema\.json"/;

/** In code units: the first line of a file, with room for white space. */
const LOOKED_AT = 400;

/** Whether a text means to be a filed report, by its beginning alone: to be verified instead of read as a capture. */
export function isReport(text: string): boolean {
  return BEGINNING.test(text.slice(0, LOOKED_AT));
}
