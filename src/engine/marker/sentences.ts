import type { NoParams } from "#engine/types.ts";
import type { Escape, Misreading } from "./chains.ts";
import type { NearMissReason } from "./matchSentence.ts";

/** The eight states of the date line, by apostrophe and separator, and what stands where none can be read. */
export type DateLineForm =
  | "plainDash"
  | "plainSlash"
  | "u2019Dash"
  | "u2019Slash"
  | "u02bcDash"
  | "u02bcSlash"
  | "u02b9Dash"
  | "u02b9Slash"
  | "inconclusive"
  | "lost";

/** A bit as shown: `?` where it cannot be told. */
export type ShownBit = "0" | "1" | "?";

/** A state, with what its words need. Code points as `"U+02B9"`, several with a space between. */
export interface StateParams {
  readonly form: DateLineForm;
  readonly apostrophe: string;
  readonly separator: string;
  /** U+2019 in the prompt texts, outside the date lines. */
  readonly count: number;
}

/** What this folder may say, with the parameters each sentence takes. */
export interface MarkerSentences {
  // Why a line is read as it is: of a DateLine.
  "marker.why-near-miss": { reason: NearMissReason; point: string };
  "marker.why-smart-quoted": { count: number };
  "marker.why-lost": { apostrophe: string };
  "marker.via": { outer: Escape | "none"; inner: Escape | "none"; misreading: Misreading | "none" };

  // The top line.
  "marker.headline-none": NoParams;
  "marker.headline-other": NoParams;
  "marker.headline-near-miss": NoParams;
  "marker.headline-outside": NoParams;
  "marker.headline": {
    /** What the bits stand under: the line in its place, a version with the marker. */
    condition: "none" | "place" | "version" | "both";
    state: "plain" | "zone" | "marked" | "inconclusive" | "lost";
    knownDomain: ShownBit;
    labKeyword: ShownBit;
    listedTimeZone: ShownBit;
  };

  // The state.
  "marker.state": StateParams;
  "marker.state-elsewhere": StateParams;
  "marker.state-near-miss": { reason: NearMissReason; point: string };
  "marker.state-outside": { version: string };
  "marker.state-no-date-line": NoParams;
  "marker.always": NoParams;
  "marker.state-other-sentence": NoParams;

  // What bears on it: place, version, how it was read.
  "marker.place-expected": NoParams;
  "marker.version-inside": { version: string };
  "marker.version-outside": { version: string };
  "marker.version-unknown": NoParams;
  "marker.version-last": { version: string };
  "marker.setting-not-location": NoParams;
  "marker.server-unknown": NoParams;
  "marker.not-original-bytes": NoParams;
  "marker.excerpt-only": NoParams;

  // The other apostrophes of the capture.
  "marker.apostrophes-straight": { straight: number };
  "marker.apostrophes-mixed": { straight: number; curly: number };
  "marker.apostrophes-same": { same: number; apostrophe: string };
  "marker.apostrophes-curly": { curly: number };
  "marker.apostrophes-none": NoParams;
  "marker.apostrophes-tools-straight": { straight: number };
  "marker.apostrophes-in-excerpt": { straight: number; curly: number };

  // The host.
  "marker.host-loopback": NoParams;
  "marker.host-loopback-marked": NoParams;
  "marker.host-fits": { host: string; apostrophe: string };
  "marker.host-differs": { host: string; apostrophe: string };
  "marker.host-official": { host: string };

  // The capture time against the date. Times as the file writes them; offsets as `UTC+1:48`.
  "marker.time-bounds": { time: string; date: string; bound: "least" | "most" | "both"; least: string; most: string };
  "marker.time-impossible": { time: string; date: string };
  "marker.time-no-such-date": { date: string };
  "marker.time-for-slash": { least: string };
  "marker.time-against-slash": NoParams;
  "marker.time-for-dash": NoParams;
  "marker.time-session": NoParams;
  "marker.time-clock": NoParams;

  // Several date lines in one capture.
  "marker.agreement-agree": { inPlace: number; elsewhere: number };
  "marker.agreement-disagree": { inPlace: number; elsewhere: number };
  "marker.agreement-elsewhere-differs": { inPlace: number; elsewhere: number };

  // One next step.
  "marker.next-original": NoParams;
  "marker.next-base-url": NoParams;
  "marker.next-second-capture": NoParams;
  "marker.next-whole-request": NoParams;
  "marker.next-main-request": NoParams;
  "marker.next-version": NoParams;

  // Two captures.
  "marker.pair-same": NoParams;
  "marker.pair-differ": {
    knownDomain: "same" | "differ" | "unknown";
    labKeyword: "same" | "differ" | "unknown";
    listedTimeZone: "same" | "differ" | "unknown";
    aKnownDomain: ShownBit;
    bKnownDomain: ShownBit;
    aLabKeyword: ShownBit;
    bLabKeyword: ShownBit;
    aListedTimeZone: ShownBit;
    bListedTimeZone: ShownBit;
  };
  "marker.pair-same-version": { version: string };
  "marker.pair-other-version": { a: string; b: string };
  "marker.pair-elsewhere": NoParams;
  "marker.pair-not-original": NoParams;
  "marker.pair-not-same-origin": NoParams;
}
