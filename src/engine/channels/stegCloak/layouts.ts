import { type Alphabet, alphabet } from "#engine/channels/digits/alphabet.ts";

/** How one generation of StegCloak writes: which characters it uses, and which of them stand for two of a kind. */
export interface Layout {
  readonly name: string;
  /** The first four are two bits each; the others stand for pairs. */
  readonly alphabet: Alphabet;
  /** By the first character of a payload: of which symbols pairs are shortened, in the order of the characters that stand for them. */
  readonly paired: readonly (readonly number[])[];
}

const TWO_OF_FOUR = [
  [0, 1],
  [0, 2],
  [0, 3],
  [1, 2],
  [1, 3],
  [2, 3],
];

const THREE_OF_FOUR = [
  [0, 1, 2],
  [0, 1, 3],
  [0, 2, 3],
  [1, 2, 3],
];

/** The one that is written today, in 1.1.1. */
export const current: Layout = {
  name: "StegCloak",
  alphabet: alphabet([0x200c, 0x200d, 0x2061, 0x2062, 0x2063, 0x2064]),
  paired: TWO_OF_FOUR,
};

/** All, the current first. The one with seven characters wrote the sample in StegCloak's own repository. */
export const layouts: readonly Layout[] = [
  current,
  {
    name: "StegCloak, older alphabet",
    alphabet: alphabet([0x200c, 0x200d, 0x2060, 0x2062, 0x2063, 0x2064]),
    paired: TWO_OF_FOUR,
  },
  {
    name: "StegCloak, alphabet of seven",
    alphabet: alphabet([0x200c, 0x200d, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064]),
    paired: THREE_OF_FOUR,
  },
];
