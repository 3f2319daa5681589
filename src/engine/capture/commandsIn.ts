import type { Recorded } from "./format.ts";
import { MAX_REQUESTS, noteBound } from "./maxRequests.ts";
import { isMostlyOther, lengthOfOther, noteOther } from "./otherText.ts";

/** A language in which calls are written as commands. */
export interface CommandLanguage {
  /** Where a command may begin, in many lines of text: flags `gm`. */
  readonly start: RegExp;
  /** What a log says before a command. */
  readonly announced?: RegExp;
  /** The call at the beginning of a text, and where it ends; null where there is none. Its parts stand in that text. */
  read(text: string): { readonly recorded: Recorded; readonly end: number } | null;
}

/**
 * The calls in a text of commands; null where it is none. A text is one where a command stands first, or takes up half of it, or a log
 * announces it: an article that quotes a command stays an article. A text that begins with a command and goes on for long is
 * shown as that command, which then says how much other text there is; where most of it is other text, it is an article too.
 */
export function commandsIn(text: string, language: CommandLanguage): readonly Recorded[] | null {
  const starts: number[] = [];
  for (const { index } of text.matchAll(language.start)) if (starts.push(index) > MAX_REQUESTS) break;
  const first = starts[0];
  if (first === undefined) return null;

  const requests: Recorded[] = [];
  let units = 0;
  let other = 0;
  let seen = 0;
  const isPassed = (to: number): void => {
    other += lengthOfOther(text.slice(seen, to).replace(SET_UP, ""));
  };
  for (const [index, from] of starts.slice(0, MAX_REQUESTS).entries()) {
    // A command's own lines begin otherwise: in a JSON no line of text does.
    const read = language.read(text.slice(from, starts[index + 1] ?? text.length));
    if (read === null) continue;
    isPassed(from);
    seen = from + read.end;
    requests.push(moved(read.recorded, from));
    units += read.end;
  }
  isPassed(starts[MAX_REQUESTS] ?? text.length);
  const announced = language.announced?.test(text) === true;
  const isFirst = text.slice(0, first).split("\n").every(mayPrecede);
  if (!announced && (isFirst ? isMostlyOther(other, text) : units * 2 < text.length)) return null;
  // A call without a prompt is worth showing if it says where the prompt is.
  const telling = requests.some(({ parts, notes = [] }) => parts.length > 0 || notes.length > 0);
  return telling ? noteOther(noteBound(requests, starts.length > MAX_REQUESTS), other) : null;
}

/** What browsers put before a call for PowerShell: cookies, which may be longer than the call. */
const SET_UP = /^[ \t]*\$session\b.*$/gm;

/** Blank lines, comments, and what PowerShell sets up before the call. */
function mayPrecede(line: string): boolean {
  return line.trim() === "" || /^[ \t]*(?:#|\$session\b)/.test(line);
}

function moved(recorded: Recorded, by: number): Recorded {
  const parts = recorded.parts.map(({ within, ...part }) =>
    within === undefined ? part : { ...part, within: { start: within.start + by, end: within.end + by } },
  );
  return { ...recorded, parts };
}
