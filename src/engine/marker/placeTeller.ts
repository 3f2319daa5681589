import type { DateLine, Part } from "#engine/types.ts";

/** A line's end as it stands, or as JSON, a URL or HTML writes it. */
const LINE_END = String.raw`(?:\r\n|\n|\r|(?:\\{1,8}r)?\\{1,8}n|(?:%0[Dd])?%0[Aa]|(?:&#(?:13|x[dD]);)?&#(?:10|x[aA]);)`;

/** The heading directly above the sentence, alone on its line. */
const HEADING_ABOVE = new RegExp(`(?:^|${LINE_END})(?:#|%23)(?: |\\+|%20)currentDate${LINE_END}$`);

/** The heading with its two line ends is at most 54 code units long, however it is escaped. */
const HEADING_REACH = 64;

const TAG = /(?:<|&lt;|\\+u003[cC]|%3[cC])(\/|\\+\/|%2[fF])?system-reminder(?:>|&gt;|\\+u003[eE]|%3[eE])/g;

/** Tells whether a position of a part is where Claude Code puts its date line. */
export type PlaceTeller = (start: number) => DateLine["place"];

/**
 * Expected is: directly under the line `# currentDate`, inside a `<system-reminder>` block that is closed again, in a
 * message or in a plain text. Everything else may be quoted, typed or cut out: system prompts, tool descriptions, what
 * the assistant says and what a tool returned.
 */
export function placeTeller(part: Part): PlaceTeller {
  const eligible = part.path === "" || part.path.startsWith("messages[");
  if (!eligible || part.role === "assistant" || part.role === "tool") return () => "elsewhere";

  let found: { at: number; opens: boolean }[] | null = null;
  return (start) => {
    if (!HEADING_ABOVE.test(part.text.slice(Math.max(0, start - HEADING_REACH), start))) return "elsewhere";
    // Only now, since most texts have no such heading: a long recording has thousands of them.
    found ??= [...part.text.matchAll(TAG)].map((tag) => ({ at: tag.index, opens: tag[1] === undefined }));
    const tags = found;
    const before = tags.findLast((tag) => tag.at < start);
    const after = tags.find((tag) => tag.at >= start);
    return before?.opens === true && after?.opens === false ? "expected" : "elsewhere";
  };
}
