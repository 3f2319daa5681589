/** The families of hiding places of lesson 4. */
export const familyIds = ["zero-width", "tags", "variation-selectors", "look-alikes", "spaces", "line-ends"] as const;

export type FamilyId = (typeof familyIds)[number];

/** The channel of the engine that stands for each, as it hides a word in {@link galleryCover}. */
export const channelOf: Readonly<Record<FamilyId, string>> = {
  "zero-width": "zero-width-bits",
  tags: "tags",
  "variation-selectors": "variation-selectors",
  "look-alikes": "homoglyph-bits",
  spaces: "innamark",
  "line-ends": "snow",
};

/** Room for a word of three letters in every family: for Innamark that is thirteen spaces. */
export const galleryCover =
  "The library opens on Friday from ten to six,\nand there is tea for all who come in\nand sit down to read.\n";

export const galleryWord = "bun";

/** Which code points each family is known by. */
const kinds: readonly (readonly [FamilyId, RegExp])[] = [
  ["zero-width", /[\u200B\u200C]/u],
  ["tags", /[\u{E0020}-\u{E007E}]/u],
  ["variation-selectors", /[\u{E0100}-\u{E01EF}]/u],
  ["look-alikes", /[\u0400-\u04FF]/u],
  ["spaces", /[\u2000-\u200A\u202F\u205F]/u],
  ["line-ends", /[\t ](?=\n|$)/u],
];

/** The family whose code points stand in a text that is one of the samples here; null where none does. */
export function familyOf(text: string): FamilyId | null {
  return kinds.find(([, points]) => points.test(text))?.[0] ?? null;
}
