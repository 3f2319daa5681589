/** What a probe is about, in the order in which a report shows them. */
export const probeGroups = [
  "apostrophes",
  "dashes",
  "spaces",
  "invisible",
  "line-endings",
  "normalisation",
  "emoji",
  "surrogates",
] as const;

export type ProbeGroup = (typeof probeGroups)[number];

/** One thing that is sent on its way: `special` between two plain letters, behind a label of ASCII. */
export interface Probe {
  readonly id: string;
  /** `"03"`: stands in brackets before the probe. */
  readonly label: string;
  readonly group: ProbeGroup;
  readonly before: string;
  readonly special: string;
  readonly after: string;
  /** `line-end`: the line ends with it, so that no letter can follow. `trailing`: a line break follows it. */
  readonly edge: "none" | "line-end" | "trailing";
}

/** A probe but for its label, which is its place in the table. */
type Row = readonly [
  group: ProbeGroup,
  id: string,
  before: string,
  special: string,
  after: string,
  edge?: Probe["edge"],
];

/**
 * The apostrophes stand where an editor would turn them, between a letter and an s; the dates are written with the two
 * separators of the date line. Left out: NUL, which no clipboard of a browser and few files of text carry.
 */
const rows = [
  ["apostrophes", "straight", "y", "'", "s"],
  ["apostrophes", "right-quote", "y", "\u2019", "s"],
  ["apostrophes", "modifier-apostrophe", "y", "\u02BC", "s"],
  ["apostrophes", "modifier-prime", "y", "\u02B9", "s"],
  ["apostrophes", "straight-quotes", "", '"q"', ""],
  ["apostrophes", "curly-quotes", "", "\u201Cq\u201D", ""],
  ["dashes", "date-dashes", "", "2026-06-30", ""],
  ["dashes", "date-slashes", "", "2026/06/30", ""],
  ["dashes", "en-dash", "h", "\u2013", "h"],
  ["dashes", "minus", "h", "\u2212", "h"],
  ["dashes", "two-hyphens", "h", "--", "h"],
  ["spaces", "double-space", "s", "  ", "s"],
  ["spaces", "tab", "s", "\t", "s"],
  ["spaces", "no-break-space", "s", "\u00A0", "s"],
  ["spaces", "thin-space", "s", "\u2009", "s"],
  ["spaces", "narrow-no-break-space", "s", "\u202F", "s"],
  ["spaces", "ideographic-space", "s", "\u3000", "s"],
  ["spaces", "trailing-space", "s", " ", "", "trailing"],
  ["invisible", "zero-width-space", "z", "\u200B", "z"],
  ["invisible", "zero-width-non-joiner", "z", "\u200C", "z"],
  ["invisible", "zero-width-joiner", "z", "\u200D", "z"],
  ["invisible", "word-joiner", "z", "\u2060", "z"],
  ["invisible", "byte-order-mark", "z", "\uFEFF", "z"],
  ["invisible", "soft-hyphen", "z", "\u00AD", "z"],
  ["invisible", "bidi-controls", "z", "\u202E\u202C", "z"],
  ["invisible", "tag-letter", "z", "\u{E0061}", "z"],
  ["invisible", "variation-selector", "z", "\u{E0100}", "z"],
  // Of the controls the one that does least where a terminal takes it for a key.
  ["invisible", "ascii-control", "z", "\u001F", "z"],
  ["normalisation", "composed", "n", "\u00E9", "n"],
  ["normalisation", "decomposed", "n", "e\u0301", "n"],
  ["normalisation", "ligature", "n", "\uFB01", "n"],
  ["emoji", "emoji", "m", "\u{1F600}", "m"],
  ["emoji", "emoji-presentation", "m", "\u2764\uFE0F", "m"],
  ["emoji", "emoji-joined", "m", "\u{1F469}\u200D\u{1F4BB}", "m"],
  ["line-endings", "lf", "e", "\n", "", "line-end"],
  ["line-endings", "crlf", "e", "\r\n", "", "line-end"],
  ["line-endings", "cr", "e", "\r", "", "line-end"],
  ["line-endings", "line-separator", "e", "\u2028", "", "line-end"],
  // In the text for a file only, and last there, so that all before it is the same in both.
  ["surrogates", "lone-surrogate", "u", "\uD83D", "u"],
] as const satisfies readonly Row[];

export type ProbeId = (typeof rows)[number][1];

/** Every probe, that of the file alone included, in the order of the text. Their ids stay: they name sentences. */
export const probes: readonly (Probe & { readonly id: ProbeId })[] = rows.map((row, index) => {
  const [group, id, before, special, after, edge = "none"] = row as readonly [...typeof row, Probe["edge"]?];
  return { id, label: String(index + 1).padStart(2, "0"), group, before, special, after, edge };
});

/** The probes of one of the two texts: no clipboard carries a lone surrogate, and not every file may. */
export function probesOf(kind: "text" | "file"): typeof probes {
  return kind === "file" ? probes : probes.filter(({ group }) => group !== "surrogates");
}
