import type { DateLine, Part, Span } from "#engine/types.ts";

/** A line's end as it stands, or as JSON, a URL or HTML writes it. */
const LINE_END = String.raw`(?:\r\n|\n|\r|(?:\\{1,8}r)?\\{1,8}n|(?:%0[Dd])?%0[Aa]|(?:&#(?:13|x[dD]);)?&#(?:10|x[aA]);)`;

/** The heading directly above the sentence, alone on its line. */
const HEADING_ABOVE = new RegExp(`(?:^|${LINE_END})(?:#|%23)(?: |\\+|%20)currentDate${LINE_END}$`);

/** The heading with its two line ends is at most 54 code units long, however it is escaped. */
const HEADING_REACH = 64;

const TAG = /(?:<|&lt;|\\+u003[cC]|%3[cC])(\/|\\+\/|%2[fF])?system-reminder(?:>|&gt;|\\+u003[eE]|%3[eE])/g;

/** What makes a place the expected one. */
export interface Anchors {
  /** The line `# currentDate` with the line end before it, if there is one, and the one after it. */
  readonly heading: Span;
  /** The tags of the block. */
  readonly opens: Span;
  readonly closes: Span;
}

/** Tells whether a position of a part is where Claude Code puts its date line. */
export type PlaceTeller = (start: number) => DateLine["place"];

/**
 * Expected is: directly under the line `# currentDate`, inside a `<system-reminder>` block that is closed again, in a
 * message or in a plain text. Relays hand a request on in another vendor's shape, where a message of the user keeps the block: it
 * counts as the place too. Everything else may be quoted, typed or cut out: system prompts, tool descriptions, what
 * the assistant says and what a tool returned.
 */
export function placeTeller(part: Part): PlaceTeller {
  const anchorsOf = anchorTeller(part);
  return (start) => (anchorsOf(start) === null ? "elsewhere" : "expected");
}

/** Tells what makes a position of a part the expected place of the date line; null where it is not that. */
export function anchorTeller(part: Part): (start: number) => Anchors | null {
  if (!isEligible(part)) return () => null;

  let found: (Span & { readonly isOpening: boolean })[] | null = null;
  return (start) => {
    const heading = HEADING_ABOVE.exec(part.text.slice(Math.max(0, start - HEADING_REACH), start));
    if (heading === null) return null;
    // Only now, since most texts have no such heading: a long recording has thousands of them.
    found ??= [...part.text.matchAll(TAG)].map((tag) => ({
      start: tag.index,
      end: tag.index + tag[0].length,
      isOpening: tag[1] === undefined,
    }));
    const before = found.findLast((tag) => tag.start < start);
    const after = found.find((tag) => tag.start >= start);
    if (before?.isOpening !== true || after?.isOpening !== false) return null;
    return { heading: { start: start - heading[0].length, end: start }, opens: before, closes: after };
  };
}

/** OpenAI's Responses and Google's Gemini name their messages so; the latter may be nested. */
const CONVERTED = /^(?:input|(?:request\.|generateContentRequest\.)?contents)\[/;

function isEligible({ path, role }: Part): boolean {
  if (path === "" || path.startsWith("messages[")) return role !== "assistant" && role !== "tool";
  return role === "user" && CONVERTED.test(path);
}
