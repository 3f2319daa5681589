import type { Survey } from "#engine/channels/scan/survey.ts";
import { isIn, type Ranges } from "#engine/text/scripts.ts";
import type { Span } from "#engine/types.ts";

/** A letter that Unicode can write in two ways, and the way it is written. */
export interface Accented extends Span {
  readonly composed: string;
  readonly decomposed: string;
  readonly form: "composed" | "decomposed";
}

/** Marks and jamo that can follow a letter to make another: their presence shows that some letter is decomposed. */
export const ACCENTS: Ranges = [
  [0x0300, 0x036f],
  [0x1161, 0x1175], // Hangul vowels
  [0x11a8, 0x11c2], // Hangul final consonants
  [0x3099, 0x309a], // kana voicing marks
];

/** Blocks of Latin, Greek, Cyrillic, kana and Hangul in which letters with a decomposition stand. */
export const COMPOSED: Ranges = [
  [0x00c0, 0x024f],
  [0x0386, 0x03ce],
  [0x0400, 0x045f],
  [0x0476, 0x0477],
  [0x04c1, 0x04f9],
  [0x1e00, 0x1fff],
  [0x304c, 0x3094],
  [0x30ac, 0x30fe],
  [0xac00, 0xd7a3],
];

/** Marks on one letter; what has more is decoration. */
const MOST_MARKS = 8;

/** Clusters that are remembered. */
const MOST_KNOWN = 20_000;

/** The letters of a text that Unicode can write both composed (NFC) and decomposed (NFD), and that are written in one of the two. In order. */
export function* accentedIn(survey: Survey, points: Ranges): Generator<Accented> {
  const { text } = survey;
  const known = new Map<string, Omit<Accented, "start" | "end"> | null>();
  let after = 0;
  for (const site of survey.sitesOf(points)) {
    const unit = survey.units[site] ?? 0;
    if (unit < after) continue;
    const point = survey.points[site] ?? 0;
    const start = isIn(point, ACCENTS) && unit > after ? unit - 1 : unit;
    let end = unit + 1;
    while (end < text.length && isAccent(text.charCodeAt(end))) end++;
    after = end;
    if (end - start > MOST_MARKS) continue;
    const cluster = text.slice(start, end);
    let letter = known.get(cluster);
    if (letter === undefined) {
      letter = readCluster(cluster);
      if (known.size < MOST_KNOWN) known.set(cluster, letter);
    }
    if (letter !== null)
      yield { start, end, composed: letter.composed, decomposed: letter.decomposed, form: letter.form };
  }
}

function readCluster(cluster: string): Omit<Accented, "start" | "end"> | null {
  const composed = cluster.normalize("NFC");
  const decomposed = cluster.normalize("NFD");
  if (composed === decomposed || !isIn(composed.charCodeAt(0), COMPOSED)) return null;
  if (cluster === composed) return { composed, decomposed, form: "composed" };
  return cluster === decomposed ? { composed, decomposed, form: "decomposed" } : null;
}

function isAccent(unit: number): boolean {
  return unit >= 0x300 && (unit <= 0x36f || (unit >= 0x1161 && isIn(unit, ACCENTS)));
}
