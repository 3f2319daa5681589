import { Invisibles } from "#engine/channels/ordinary/invisible.ts";
import { channels } from "#engine/channels/registry.ts";
import { findChannels } from "#engine/channels/scan/findChannels.ts";
import { rawSurvey } from "#engine/channels/scan/rawSurvey.ts";
import type { Survey } from "#engine/channels/scan/survey.ts";
import { findDateLines } from "#engine/marker/findDateLines.ts";
import { invisibleRuns } from "#engine/text/invisible.ts";
import type { DateLine, Found, Part, Span } from "#engine/types.ts";

/** One text, looked at for all cleaners. */
export interface Look {
  readonly text: string;
  readonly survey: Survey;
  readonly lines: readonly DateLine[];
  readonly found: readonly Found[];
  /** All stretches of invisible characters, and those that ordinary use does not explain. */
  readonly runs: readonly Span[];
  readonly unexplained: readonly Span[];
}

export function lookAt(text: string): Look {
  const parts: readonly Part[] = [{ path: "", role: "text", text, bytes: null }];
  const runs = [...invisibleRuns(text)];
  return {
    text,
    survey: rawSurvey(text),
    lines: findDateLines(parts, undefined),
    found: findChannels(parts, channels),
    runs,
    unexplained: new Invisibles().explain(text, runs),
  };
}

/** Where payloads of any channel, or of one, are read, locked ones too. In order; may overlap. */
export function payloadSpans({ found }: Look, channel?: string): readonly Span[] {
  return found
    .filter((one) => (one.payload !== null || one.locked) && (channel === undefined || one.channel === channel))
    .flatMap(({ spans }) => spans)
    .sort((a, b) => a.start - b.start);
}
