import { isApostrophe } from "#engine/text/families.ts";
import { pointAt } from "#engine/text/points.ts";
import type { DateLine, Part, Span } from "#engine/types.ts";
import { CHAINS } from "./chains.ts";

/** How often an apostrophe stands in a capture, outside its date lines. */
export interface ApostropheCount {
  readonly count: number;
  /** The first few. */
  readonly at: readonly { readonly part: number; readonly span: Span }[];
}

/** Enough to look at; the count tells the rest. */
const PLACES = 5;

const NONE: ApostropheCount = { count: 0, at: [] };

/** How far a closing quotation mark is looked for: longer quotations stand in double quotes. */
const QUOTATION_REACH = 200;

const APOSTROPHE_AS_IT_STANDS =
  /['\u00B4\u02B9\u02BB\u02BC\u02BD\u02BE\u055A\u05F3\u07F4\u2018\u2019\u201B\u2032\uA78C\uFF07]/.source;

/** Besides, everything that a chain would turn into an apostrophe. */
const APOSTROPHE_OR_WRITTEN = new RegExp(
  [...CHAINS.map((chain) => chain.find.source), APOSTROPHE_AS_IT_STANDS].join("|"),
  "g",
);
const APOSTROPHE = new RegExp(APOSTROPHE_AS_IT_STANDS, "g");

/**
 * The apostrophes of a capture that are not its date lines': what tells an editor's smart quotes from a marker.
 *
 * Counted are those between letters, and U+0027 and U+2019 after a letter at a word's end unless a quotation closes
 * there: editors leave quoted names in code alone. The grave accent is code's own and never counted. Missed: an
 * apostrophe that begins a word.
 *
 * The prompt texts and the tools' texts are counted apart: the latter are the program's own, and those of 2.1.53 to
 * 2.1.153 hold one innocent U+2019.
 */
export function otherApostrophes(
  parts: readonly Part[],
  dateLines: readonly DateLine[],
  where: "prompt" | "tools" = "prompt",
): (apostrophe: string) => ApostropheCount {
  const counts = new Map<string, { count: number; at: { part: number; span: Span }[] }>();
  const pattern = dateLines.some((line) => line.via !== null) ? APOSTROPHE_OR_WRITTEN : APOSTROPHE;

  for (const [part, { path, text }] of parts.entries()) {
    if (isToolText(path) !== (where === "tools")) continue;
    const taken = dateLines.filter((line) => line.part === part).map((line) => line.span);
    let next = 0;
    let quotedUntil = -1;
    for (const match of text.matchAll(pattern)) {
      const span: Span = { start: match.index, end: match.index + match[0].length };
      while (next < taken.length && (taken[next]?.end ?? 0) <= span.start) next++;
      if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) < span.end) continue;

      const read = asRead(match[0]);
      if (read === null) continue;
      const { apostrophe, swallowed } = read;
      const before = /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, span.start - 2), span.start));
      const after = swallowed || /^[\p{L}\p{N}]/u.test(text.slice(span.end, span.end + 2));
      if (!before && opens(apostrophe, text, span.end)) {
        quotedUntil = closingAt(text, span.end, apostrophe);
        continue;
      }
      const inWord = before && after && betweenLetters(text, span, swallowed);
      const atEnd = before && !after && (apostrophe === "'" || apostrophe === "\u2019") && span.start !== quotedUntil;
      if (!inWord && !atEnd) continue;

      const entry = counts.get(apostrophe) ?? { count: 0, at: [] };
      entry.count++;
      if (entry.at.length < PLACES) entry.at.push({ part, span });
      counts.set(apostrophe, entry);
    }
  }
  return (apostrophe) => counts.get(apostrophe) ?? NONE;
}

/** Of every vendor: OpenAI's older name, what a conversation adds to its tools, a request of Google's that is nested. */
const TOOLS = /^(?:(?:request\.|generateContentRequest\.|input\[\d+\]\.)?tools|functions)\[/;

/** Whether a part describes a tool: its text is the program's, and comes along by another way than the prompt. */
function isToolText(path: string): boolean {
  return TOOLS.test(path);
}

/** The apostrophe that a stretch stands for, every chain undone once, and whether it holds the next letter too. */
function asRead(written: string): { apostrophe: string; swallowed: boolean } | null {
  // By far the most: one that stands as it is. No chain writes it as one code unit.
  if (written.length === 1 && isApostrophe(written.charCodeAt(0))) return { apostrophe: written, swallowed: false };
  let text = written;
  for (const chain of CHAINS) {
    text = text.replace(chain.find, (match) => chain.undo(match) ?? match);
  }
  const [apostrophe = "", swallowed = "", ...rest] = text;
  if (rest.length > 0 || !/^[a-z]?$/.test(swallowed) || !isApostrophe(pointAt(apostrophe, 0))) return null;
  return { apostrophe, swallowed: swallowed !== "" };
}

/** Digits do not make a word: 5'10 is a height. */
function betweenLetters(text: string, { start, end }: Span, swallowed: boolean): boolean {
  const before = /\p{L}$/u.test(text.slice(Math.max(0, start - 2), start));
  return before && (swallowed || /^\p{L}/u.test(text.slice(end, end + 2)));
}

function opens(apostrophe: string, text: string, end: number): boolean {
  return (apostrophe === "'" || apostrophe === "\u2018") && /^\S/.test(text.slice(end, end + 1));
}

/** Where a quotation closes that opened before: the first closing mark on the line with no letter behind it; -1 if none. */
function closingAt(text: string, from: number, opening: string): number {
  const closing = opening === "'" ? /(?<=\S)'(?![\p{L}\p{N}])/u : /(?<=\S)\u2019(?![\p{L}\p{N}])/u;
  const line = /^[^\n]*/.exec(text.slice(from, from + QUOTATION_REACH))?.[0] ?? "";
  const at = line.search(closing);
  return at === -1 ? -1 : from + at;
}
