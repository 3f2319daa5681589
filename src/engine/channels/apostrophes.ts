import { isIn, type Ranges } from "#engine/text/scripts.ts";
import type { Channel, Sighting } from "./channel.ts";
import { scriptOf } from "./letters/scriptOf.ts";
import { straightApostrophes } from "./letters/straightApostrophes.ts";
import { Tally } from "./letters/Tally.ts";
import type { Survey } from "./scan/survey.ts";

/** Characters that can stand for an apostrophe, other than U+0027 and U+0060. */
const points: Ranges = [
  [0x00b4, 0x00b4], // ACUTE ACCENT
  [0x02b9, 0x02b9], // MODIFIER LETTER PRIME
  [0x02bb, 0x02bf], // modifier letters: turned comma to left half ring
  [0x02c8, 0x02c8], // MODIFIER LETTER VERTICAL LINE
  [0x055a, 0x055a], // ARMENIAN APOSTROPHE
  [0x05f3, 0x05f3], // HEBREW PUNCTUATION GERESH
  [0x07f4, 0x07f5], // NKO HIGH and LOW TONE APOSTROPHE
  [0x2018, 0x2019], // quotation marks
  [0x201b, 0x201b],
  [0x2032, 0x2032], // PRIME
  [0xa78b, 0xa78c], // LATIN LETTER SALTILLO
  [0xff07, 0xff07], // FULLWIDTH APOSTROPHE
];

/** What editors and keyboards put there, rightly or not. */
const EVERYDAY: Ranges = [
  [0x27, 0x27],
  [0xb4, 0xb4],
  [0x2018, 0x2019],
];

const CURLY: Ranges = [[0x2019, 0x2019]];

/** The others: letters, primes, forms. */
const RARE: Ranges = points.filter(([from]) => !isIn(from, EVERYDAY));

/** A byte's worth of choices: with fewer there is no letter to hide. */
const LEAST = 8;

/** Of a rare kind: one is a slip. */
const LEAST_RARE = 2;

/** English contractions and the genitive: where `'` is meant, whatever is written. */
const CONTRACTED = /^(?:s|t|re|ve|ll|d|m)(?![A-Za-z\u00C0-\u024F])/i;

/**
 * Which character stands for the apostrophe inside words. One kind throughout is somebody's keyboard, two are a text that was put together; a
 * rare letter among ordinary apostrophes in English contractions is not typed by chance. The apostrophe of a sentence with
 * today's date belongs to `date-line` and is left out.
 *
 * Misses quotation marks around words, and a choice between U+0027 and U+2019, which it names as ordinary.
 */
export const apostrophes: Channel = {
  id: "apostrophes",
  title: { id: "channels.apostrophes-title", params: {} },
  summary: { id: "channels.apostrophes-summary", params: {} },
  accuses: { id: "channels.apostrophes-accuses", params: {} },
  points,
  *find(survey) {
    if (!survey.has(points)) return;
    const inWords = new Tally();
    const contracted = new Tally();
    const letters = new Map<number, Tally>();
    const straight = straightApostrophes(survey);
    // Curly ones throughout, as an editor writes them: nothing to tell apart.
    if (straight.length === 0 && survey.sitesOf(points).length === survey.sitesOf(CURLY).length) return;
    const isRare = survey.has(RARE);
    for (const { point, unit } of inOrder(survey, straight)) {
      const role = roleOf(survey.text, unit, point, isRare);
      if (role === null) continue;
      if (role === "letter") {
        const tally = letters.get(point) ?? new Tally();
        letters.set(point, tally);
        tally.add(point, unit, unit + 1);
        continue;
      }
      inWords.add(point, unit, unit + 1);
      if (role === "contracted") contracted.add(point, unit, unit + 1);
    }
    yield* mixture(inWords, contracted);
    for (const tally of letters.values()) {
      yield {
        spans: tally.spans,
        strength: "benign",
        say: { id: "channels.apostrophes-letter", params: tally.params() },
        for: [],
        against: [],
      };
    }
  },
  examples: [{ text: "It\u2019s here, isn't it?", payload: null }],
};

function* inOrder(survey: Survey, straight: Int32Array): Generator<{ readonly point: number; readonly unit: number }> {
  let next = 0;
  for (const site of survey.sitesOf(points)) {
    const unit = survey.units[site] ?? 0;
    for (; next < straight.length && (straight[next] ?? 0) < unit; next++)
      yield { point: 0x27, unit: straight[next] ?? 0 };
    yield { point: survey.points[site] ?? 0, unit };
  }
  for (; next < straight.length; next++) yield { point: 0x27, unit: straight[next] ?? 0 };
}

/** Where it stands; null where it is no apostrophe of a word. Contractions matter only where something rare is in the text. */
function roleOf(text: string, unit: number, point: number, rare: boolean): "contracted" | "inside" | "letter" | null {
  const before = text.charCodeAt(unit - 1);
  const after = text.charCodeAt(unit + 1);
  // NaN beyond the edges of the text.
  if (!(before > 0x40) || !(after > 0x40) || scriptOf(before) === null || scriptOf(after) === null) return null;
  const isDateLine = after === 0x73 && before === 0x79 && /[Tt]oday$/.test(text.slice(Math.max(0, unit - 5), unit));
  if (isDateLine) return null;
  if (!rare) return "inside";
  // Uzbek has o and g with a turned comma, which may well be followed by what looks like an English ending.
  const isUzbek = point === 0x2bb && /[GOgo]/.test(text.charAt(unit - 1));
  if (scriptOf(before) === "latin" && !isUzbek && CONTRACTED.test(text.slice(unit + 1, unit + 5))) return "contracted";
  return isIn(point, EVERYDAY) ? "inside" : "letter";
}

function* mixture(inWords: Tally, contracted: Tally): Generator<Sighting> {
  const { kinds } = inWords;
  const rare = [...contracted.kinds].filter(([point]) => !isIn(point, EVERYDAY));
  const rareCount = rare.reduce((sum, [, times]) => sum + times, 0);
  if (kinds.size < 2) {
    // One kind throughout: named where it is none that is usual there.
    if (rareCount > 0) yield ordinary(inWords, "channels.apostrophes-letter");
    return;
  }
  const isChosen = contracted.count >= LEAST && rareCount >= LEAST_RARE && rareCount < contracted.count;
  if (!isChosen) {
    yield ordinary(inWords, "channels.apostrophes-mixed");
    return;
  }
  yield {
    spans: contracted.spans,
    strength: "unexplained",
    say: { id: "channels.apostrophes-mixed", params: contracted.params() },
    for: [{ id: "channels.for-rare-apostrophe", params: {} }],
    against: [
      { id: "channels.against-pasted-together", params: {} },
      { id: "channels.against-foreign-keyboard", params: {} },
    ],
  };
}

function ordinary(tally: Tally, id: "channels.apostrophes-mixed" | "channels.apostrophes-letter"): Sighting {
  const choice = id === "channels.apostrophes-mixed" && tally.count >= LEAST;
  return {
    spans: tally.spans,
    strength: "benign",
    say: { id, params: tally.params() },
    for: choice ? [{ id: "channels.for-choice", params: {} }] : [],
    against: [],
  };
}
