import { channels } from "#engine/channels/registry.ts";
import { findChannels } from "#engine/channels/scan/findChannels.ts";
import { findDateLines } from "#engine/marker/findDateLines.ts";
import { excerptOf } from "#engine/report/excerptOf.ts";
import type { Carried, DateLine, Found, Part } from "#engine/types.ts";

/** All that is read and found in one text by itself. */
export interface Read {
  readonly text: string;
  readonly lines: readonly DateLine[];
  readonly found: readonly Found[];
}

/** Reads a text as the analysis of a paste does: without a version, and as one part. */
export function readAll(text: string): Read {
  const parts: readonly Part[] = [{ path: "", role: "text", text, bytes: null }];
  return { text, lines: findDateLines(parts, undefined), found: findChannels(parts, channels) };
}

/**
 * What is there to survive: date lines but for other sentences of their kind, and the best reading of each run. What is read first, then what is
 * found, then what is ordinary.
 */
export function carriedIn({ text, lines, found }: Read): readonly Carried[] {
  const sentences = lines
    .filter(({ status }) => status !== "other-sentence")
    .map((line): Carried => ({ kind: "date-line", line }));
  const best = found.filter(({ hypothesis }) => (hypothesis?.rank ?? 0) === 0);
  const ofKind = (kind: "payload" | "found" | "ordinary") =>
    best
      .filter((one) => kindOf(one) === kind)
      .map((one): Carried => ({ kind, finding: { ...one, excerpt: excerptOf(one.spans[0], text) } }));
  return [...sentences, ...ofKind("payload"), ...ofKind("found"), ...ofKind("ordinary")];
}

function kindOf({ payload, locked, strength }: Found): "payload" | "found" | "ordinary" {
  if (payload !== null || locked) return "payload";
  return strength === "benign" ? "ordinary" : "found";
}
