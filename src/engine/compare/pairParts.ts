import type { Part, PartPair } from "#engine/types.ts";
import { type Features, featuresOf, likeness } from "./likeness.ts";

/** So alike two texts at the same path must be to be versions of one another. */
const SAME_PATH = 0.2;

/** So alike they must be elsewhere, where the path does not speak for it. */
const ELSEWHERE = 0.4;

/** Texts this short (in code units) share their path or nothing: two edited sentences may not have a word in common. */
const SHORT = 400;

/** Parts per side beyond which likeness is not asked: 500 × 500 comparisons of 256 features are half a second. */
const MANY = 500;

/**
 * Which part of A is compared with which of B, in reading order; a part without a partner stands alone.
 *
 * Same role and family of paths (`tools[].description`, whatever the index) first: equal texts, then equal paths that are
 * alike, then the most alike, then short texts at one path. What is left is paired by likeness alone, so that a line
 * pasted by itself meets the message it stands in. One part on either side always pairs.
 */
export function pairParts(a: readonly Part[], b: readonly Part[]): PartPair[] {
  if (a.length === 1 && b.length === 1) return [{ a: 0, b: 0 }];
  const pairing = new Pairing(a, b);
  const families = groupBy(b, familyOf);
  const texts = groupBy(b, (part) => `${familyOf(part)} ${part.text}`);
  const paths = groupBy(b, (part) => `${part.role} ${part.path}`);
  const samePath = (index: number): readonly number[] => paths.get(`${a[index]?.role} ${a[index]?.path}`) ?? [];
  a.forEach((part, index) => {
    // The same text at the same path goes first: of two equal tools each keeps its place.
    const same = texts.get(`${familyOf(part)} ${part.text}`) ?? [];
    const here = samePath(index);
    pairing.firstFree(index, [...same.filter((other) => here.includes(other)), ...same]);
  });
  a.forEach((_, index) => {
    pairing.firstFree(
      index,
      samePath(index).filter((other) => pairing.alike(index, other) >= SAME_PATH),
    );
  });
  pairing.mostAlike((index) => families.get(familyOf(a[index] as Part)) ?? []);
  a.forEach((part, index) => {
    const short = samePath(index).filter((other) => part.text.length + (b[other] as Part).text.length <= SHORT);
    pairing.firstFree(index, short);
  });
  pairing.mostAlike(() => b.keys());
  return pairing.inReadingOrder();
}

/** The path without its indices: `tools[3].description` and `tools[4].description` are of one family. */
function familyOf(part: Part): string {
  return `${part.role} ${part.path.replace(/\[\d+\]/g, "[]")}`;
}

function groupBy(parts: readonly Part[], keyOf: (part: Part) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  parts.forEach((part, index) => {
    const key = keyOf(part);
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  return groups;
}

/** Partners as they are found. */
class Pairing {
  private readonly a: readonly Part[];
  private readonly b: readonly Part[];
  private readonly partnerOfA = new Map<number, number>();
  private readonly partnerOfB = new Map<number, number>();
  private readonly features = new Map<Part, Features>();

  constructor(a: readonly Part[], b: readonly Part[]) {
    this.a = a;
    this.b = b;
  }

  alike(a: number, b: number): number {
    if (this.partnerOfA.has(a) || this.partnerOfB.has(b)) return 0;
    return likeness(this.featuresOf(this.a[a] as Part), this.featuresOf(this.b[b] as Part));
  }

  firstFree(a: number, candidates: readonly number[]): void {
    if (this.partnerOfA.has(a)) return;
    const partner = candidates.find((b) => !this.partnerOfB.has(b));
    if (partner !== undefined) this.pair(a, partner);
  }

  /** Pairs what is left with its likest candidates, the most alike first. */
  mostAlike(candidatesOf: (a: number) => Iterable<number>): void {
    const freeA = [...this.a.keys()].filter((index) => !this.partnerOfA.has(index));
    const freeB = this.b.length - this.partnerOfB.size;
    if (freeA.length > MANY || freeB > MANY) return;
    const couples: { a: number; b: number; score: number }[] = [];
    for (const a of freeA) {
      for (const b of candidatesOf(a)) {
        const score = this.alike(a, b);
        if (score >= ELSEWHERE) couples.push({ a, b, score });
      }
    }
    couples.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
    for (const { a, b } of couples) this.firstFree(a, [b]);
  }

  /** In A's order; what only B has stands where it stands in B, behind what only A has there. */
  inReadingOrder(): PartPair[] {
    const behind = new Map<number, number[]>();
    let anchor = -1;
    for (const b of this.b.keys()) {
      const partner = this.partnerOfB.get(b);
      if (partner !== undefined) anchor = partner;
      else behind.set(anchor, [...(behind.get(anchor) ?? []), b]);
    }
    const pairs: PartPair[] = [];
    let last = -1;
    const onlyInB = () => {
      for (const b of behind.get(last) ?? []) pairs.push({ a: null, b });
    };
    for (const a of this.a.keys()) {
      const b = this.partnerOfA.get(a) ?? null;
      if (b !== null) {
        onlyInB();
        last = a;
      }
      pairs.push({ a, b });
    }
    onlyInB();
    return pairs;
  }

  private pair(a: number, b: number): void {
    this.partnerOfA.set(a, b);
    this.partnerOfB.set(b, a);
  }

  private featuresOf(part: Part): Features {
    let features = this.features.get(part);
    if (!features) {
      features = featuresOf(part.text);
      this.features.set(part, features);
    }
    return features;
  }
}
