import { isInsidePair } from "#engine/text/points.ts";
import type { Finding, Span } from "#engine/types.ts";

/** Of what surrounds a finding: enough to find it again by eye. */
const around = 20;

/** A report is to be filed: it holds the beginning of a long run, and its span says how long it is. */
const longest = 80;

/** The beginning of a span with a little of its text around it, never cut inside a surrogate pair. Null where there is no span. */
export function excerptOf(span: Span | undefined, text: string): Finding["excerpt"] {
  if (span === undefined) return null;
  let from = Math.max(0, span.start - around);
  if (isInsidePair(text, from)) from += 1;
  let to = Math.min(text.length, span.end + around, from + longest);
  if (isInsidePair(text, to)) to -= 1;
  return { text: text.slice(from, to), span: { start: span.start - from, end: Math.min(span.end, to) - from } };
}
