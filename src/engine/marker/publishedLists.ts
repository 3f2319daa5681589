import { disguise } from "./disguise.ts";
import { KNOWN_DOMAINS, LAB_KEYWORDS } from "./lists.ts";

/** One of the two lists as it was published. */
export interface PublishedList {
  readonly entries: readonly string[];
  /** Of the entries joined with commas, as A7T/claude-code-marker-20260630 states it. */
  readonly sha256: string;
  /** As it stood in the program: XOR 0x5B, in base64. */
  readonly disguised: string;
}

/** Both lists, in their published order. The vendor's selection: being on one says nothing about wrongdoing. */
export const publishedLists: Readonly<Record<"domains" | "keywords", PublishedList>> = {
  domains: {
    entries: KNOWN_DOMAINS,
    sha256: "c43f351e29ccc859044903c9589b3df98ca417d4c9a4de45fc805fb53336605a",
    disguised: disguise(KNOWN_DOMAINS),
  },
  keywords: {
    entries: LAB_KEYWORDS,
    sha256: "7b8eab0e36af9b1c1479328b0a1992c6ad6a20b270220b2df17ed097661672ca",
    disguised: disguise(LAB_KEYWORDS),
  },
};
