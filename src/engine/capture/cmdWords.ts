import type { Word, Words } from "./word.ts";

/**
 * The words of the command that a text begins with, as the Windows prompt writes them in a browser's "Copy as cURL (cmd)": a caret makes the next sign
 * plain, a caret and a line end with another line end are one line end; then `"\u2026"`, in which `\"` and `\\` are escapes. Nothing is
 * expanded or run.
 */
export function cmdWords(text: string): Words {
  const words: Word[] = [];
  let pieces = "";
  let start = -1;
  let quoted = false;
  // A quote without a caret: up to the next, carets are themselves.
  let caretsOff = false;
  const to = text.length;
  let at = 0;
  const push = (end: number): void => {
    if (start >= 0) words.push({ text: pieces, span: { start, end }, undone: "quoting" });
    pieces = "";
    start = -1;
  };
  while (at < to) {
    let here = at;
    let { sign, length } = uncaret(text, at, to, caretsOff);
    const plain = length === 1 && sign !== "^";
    if (plain && sign === '"') caretsOff = !caretsOff;
    at += length;
    if (!quoted && plain && "\r\n".includes(sign)) break;
    if (!quoted && plain && "&|<>".includes(sign) && start < 0) {
      at--;
      break;
    }
    if (!quoted && " \t\r\n".includes(sign)) {
      push(here);
      continue;
    }
    if (start < 0) start = here;
    if (sign === '"') quoted = !quoted;
    else if (sign === "\\") {
      here = at;
      ({ sign, length } = uncaret(text, at, to, caretsOff));
      if (at < to && (sign === '"' || sign === "\\")) {
        pieces += sign;
        at += length;
      } else pieces += "\\";
    } else pieces += sign;
  }
  push(at);
  return { words, end: at };
}

/** One sign and how many units it takes in the source. */
function uncaret(text: string, at: number, to: number, caretsOff: boolean): { sign: string; length: number } {
  if (text[at] !== "^" || caretsOff) return { sign: text[at] ?? "", length: 1 };
  const line = /^\^\r?\n/.exec(text.slice(at, at + 3))?.[0].length;
  if (line === undefined) return { sign: text[at + 1] ?? "", length: 2 };
  const next = at + line;
  if (next >= to) return { sign: " ", length: line };
  // A line that goes on: what follows is plain, a second line end included.
  const pair = text.startsWith("\r\n", next) ? 2 : 1;
  return { sign: pair === 2 ? "\n" : (text[next] ?? ""), length: line + pair };
}
