/** So many features of a text are kept at most: enough to tell a third from a half, few enough to compare every pair. */
const FEATURES = 256;

/** What is kept of a text to compare it with many others. */
export type Features = ReadonlySet<number>;

/**
 * Hashes of the pairs of neighbouring words of a text, the smallest few of them (Broder's bottom-k sketch): texts that
 * share much share many, wherever it stands. One pass over the text.
 */
export function featuresOf(text: string): Features {
  const hashes = new Set<number>();
  let previous = 0;
  for (const [word] of text.matchAll(/\S+/g)) {
    const hash = hashOf(word);
    hashes.add((Math.imul(previous, 31) + hash) | 0);
    previous = hash;
  }
  if (hashes.size <= FEATURES) return hashes;
  return new Set([...hashes].sort((x, y) => x - y).slice(0, FEATURES));
}

/** How much of the smaller text is in the other, from 0 to 1: an estimate from their features. */
export function likeness(a: Features, b: Features): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const feature of small) if (large.has(feature)) shared++;
  return shared / small.size;
}

/** FNV-1a over code units, finished as in MurmurHash3 so that small values are no accident of the last letter. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
