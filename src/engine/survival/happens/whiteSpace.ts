/**
 * What JavaScript takes for white space, in `trim` and in `\s` (ECMA-262 §12.2, §12.3): the ASCII ones, the spaces of Unicode, line
 * separators, and U+FEFF. Written out, because what `\s` means is the browser's.
 */
const WHITE = "\\t-\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF";

const RUN = new RegExp(`[${WHITE}]+`, "g");
const START = new RegExp(`^[${WHITE}]+`);

/** The ends of the whole text, as `trim()` takes them off. */
export function trimEnds(text: string): string {
  let end = text.length;
  while (end > 0 && isWhite(text.charCodeAt(end - 1))) end--;
  return text.slice(0, end).replace(START, "");
}

const ONE = new RegExp(`^[${WHITE}]$`);

function isWhite(unit: number): boolean {
  return ONE.test(String.fromCharCode(unit));
}

/** Spaces and tabs at the end of each line, as editors take them off on saving. Line ends stay as they are. */
export function trimLines(text: string): string {
  // A run of blanks is looked at once: a pattern that ends with what follows it would begin anew at each of its characters.
  return text.replace(/[ \t]+/g, (run: string, at: number) => {
    const next = text.charAt(at + run.length);
    return next === "" || next === "\n" || next === "\r" ? "" : run;
  });
}

/** Every run of white space becomes one space, and none is left at the ends. */
export function collapse(text: string): string {
  return trimEnds(text).replace(RUN, " ");
}

/** Every line end becomes CR LF, or LF. */
export function endLinesWith(end: "\r\n" | "\n"): (text: string) => string {
  return (text) => text.replace(/\r\n?|\n/g, end);
}
