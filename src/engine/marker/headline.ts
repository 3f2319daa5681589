import type { Bit, DateLine, Sentence } from "#engine/types.ts";
import type { DateLineForm, ShownBit } from "./sentences.ts";

/**
 * The shortest true words for the chosen date line, null where none of the lines is one: what is read first, and photographed alone. So bits
 * stand under the conditions they have: the line's place, and a version where none is stated. That no marker is visible
 * needs none.
 */
export function headline(line: DateLine | null, lines: readonly DateLine[] = []): Sentence {
  if (line === null || line.status === "other-sentence")
    return { id: lines.length > 0 ? "marker.headline-other" : "marker.headline-none", params: {} };
  if (line.status === "near-miss") return { id: "marker.headline-near-miss", params: {} };
  if (line.bits === null) return { id: "marker.headline-outside", params: {} };

  const { knownDomain, labKeyword, listedTimeZone } = line.bits;
  const hostBits = knownDomain === 1 || labKeyword === 1;
  const state =
    line.status === "decoded" ? (hostBits ? "marked" : listedTimeZone === 1 ? "zone" : "plain") : line.status;
  return {
    id: "marker.headline",
    params: {
      // A line without a bit that is 1 claims nothing that a condition could limit.
      condition: hostBits || listedTimeZone === 1 ? conditionOf(line) : "none",
      state,
      knownDomain: shown(knownDomain),
      labKeyword: shown(labKeyword),
      listedTimeZone: shown(listedTimeZone),
    },
  };
}

function conditionOf({ place, applies }: DateLine): "none" | "place" | "version" | "both" {
  if (applies === "unknown") return place === "elsewhere" ? "both" : "version";
  return place === "elsewhere" ? "place" : "none";
}

/** A bit as it is shown: `?` where it cannot be told. */
export function shown(bit: Bit): ShownBit {
  if (bit === null) return "?";
  return bit === 1 ? "1" : "0";
}

/** Which of the states a line is in, by its characters; null for lines that have none. */
export function formOf(line: DateLine): DateLineForm | null {
  if (line.status === "inconclusive" || line.status === "lost") return line.status;
  if (line.status !== "decoded") return null;
  const forms = FORMS[line.apostrophe ?? ""];
  return forms === undefined ? null : line.separator === "U+002F" ? forms.slash : forms.dash;
}

const FORMS: Readonly<Record<string, { readonly dash: DateLineForm; readonly slash: DateLineForm }>> = {
  "U+0027": { dash: "plainDash", slash: "plainSlash" },
  "U+2019": { dash: "u2019Dash", slash: "u2019Slash" },
  "U+02BC": { dash: "u02bcDash", slash: "u02bcSlash" },
  "U+02B9": { dash: "u02b9Dash", slash: "u02b9Slash" },
};
