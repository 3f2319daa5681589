import { channels } from "#engine/channels/registry.ts";
import { findChannels } from "#engine/channels/scan/findChannels.ts";
import { findDateLines } from "#engine/marker/findDateLines.ts";
import { otherApostrophes } from "#engine/marker/otherApostrophes.ts";
import { anchorTeller } from "#engine/marker/placeTeller.ts";
import { invisibleRuns } from "#engine/text/invisible.ts";
import type { CaptureRequest, Found, Span } from "#engine/types.ts";

/**
 * What must never be blacked out, for each part: the date lines with what makes their place, the apostrophes that one of them is
 * weighed against, and every code point of a finding that ordinary use does not explain.
 */
export function protectedSpans({ parts, version }: CaptureRequest): readonly (readonly Span[])[] {
  const spans: Span[][] = parts.map(() => []);
  const lines = findDateLines(parts, version);
  const tellers = parts.map(anchorTeller);
  for (const { part, span } of lines) {
    const anchors = tellers[part]?.(span.start) ?? null;
    spans[part]?.push(span, ...(anchors === null ? [] : [anchors.heading, anchors.opens, anchors.closes]));
  }
  if (lines.some((line) => line.apostrophe === "U+2019")) {
    const others = otherApostrophes(parts, lines);
    for (const { part, span } of [...others("'").at, ...others("\u2019").at]) spans[part]?.push(span);
  }
  const findings = findChannels(parts, channels).filter(({ strength }) => strength !== "benign");
  for (const finding of findings) spans[finding.part]?.push(...finding.spans);
  if (!findings.every(isComplete)) {
    for (const [part, { text }] of parts.entries()) for (const run of invisibleRuns(text)) spans[part]?.push(run);
  }
  return spans;
}

/** As many spans as a finding lists. */
const MOST_SPANS = 1000;

/** What a finding may have left out of its list is protected with all that is like it. */
function isComplete({ say, spans }: Found): boolean {
  return say.id !== "channels.invisible-more" && spans.length < MOST_SPANS;
}
