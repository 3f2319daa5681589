/** What a quotation mark opens after: the beginning, white space, an opening bracket, a dash, another opening mark. */
const OPENS_AFTER = /[\s([{<\u2013\u2014\u2018\u201C]/;

/**
 * Straight marks become curly as editors and web sites type them: opening where a word may begin, closing elsewhere. An apostrophe is a
 * closing mark. Only the marks: dashes and dots are left alone.
 */
export function curl(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  let last = "";
  for (let unit = 0; unit < text.length; unit++) {
    const mark = text.charAt(unit);
    if (mark !== '"' && mark !== "'") continue;
    // What stands before may be a mark that is curly by now.
    const before = unit === from ? last : text.charAt(unit - 1);
    const opens = before === "" || OPENS_AFTER.test(before);
    last = mark === '"' ? (opens ? "\u201C" : "\u201D") : opens ? "\u2018" : "\u2019";
    pieces.push(text.slice(from, unit), last);
    from = unit + 1;
  }
  pieces.push(text.slice(from));
  return pieces.join("");
}

/** Curly quotation marks become straight. Letters that look like an apostrophe (U+02BC, U+02B9) are no quotation marks, and stay. */
export function straighten(text: string): string {
  return text.replace(/[\u2018-\u201B]/g, "'").replace(/[\u201C-\u201F]/g, '"');
}
