import { undisguise } from "#engine/index.ts";
import { channelOf, type FamilyId } from "#ui/learn/hollow/families.ts";
import { housesBlob, housesWith } from "#ui/learn/hollow/houses.ts";

/** So many bytes are worked out by hand. */
const BYTES = 4;

/** The key of the printer's list, found by trying. */
export const paperKey = Array.from({ length: 256 }, (_, key) => key).findIndex((key) => housesWith(key) !== null);

/** The bytes that the list begins with, and the letters that they are with the key. */
export const paperBytes: readonly { readonly byte: number; readonly letter: string }[] = Array.from(
  undisguise(housesBlob, 0)?.bytes.subarray(0, BYTES) ?? [],
  (byte) => ({ byte, letter: String.fromCharCode(byte ^ paperKey) }),
);

/** Code points to be joined with their family by a line: of each family as it writes. */
export const paperPairs: readonly { readonly points: string; readonly family: FamilyId }[] = [
  { points: "U+200B U+200C", family: "zero-width" },
  { points: "U+0430 U+0435", family: "look-alikes" },
  { points: "U+2008 U+202F", family: "spaces" },
  { points: "U+E0152 U+E0165", family: "variation-selectors" },
];

/** The families of {@link paperPairs} in an order that gives nothing away: by the names of their channels. */
export const paperFamilies: readonly FamilyId[] = paperPairs
  .map(({ family }) => family)
  .sort((one, other) => (channelOf[one] < channelOf[other] ? -1 : 1));

/** A byte in its eight bits. */
export function byteBits(byte: number): string {
  return byte.toString(2).padStart(8, "0");
}
