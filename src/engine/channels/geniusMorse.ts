import type { Ranges } from "#engine/text/scripts.ts";
import type { Span } from "#engine/types.ts";
import type { Candidate, Channel } from "./channel.ts";
import { noiseBits } from "./digits/noiseBits.ts";
import { morseOf } from "./letters/morse.ts";
import { segmentMorse } from "./letters/segmentMorse.ts";
import { straightApostrophes } from "./letters/straightApostrophes.ts";
import type { Survey } from "./scan/survey.ts";

const CURLY: Ranges = [[0x2019, 0x2019]];
const QUARTER: Ranges = [[0x2005, 0x2005]];

/** What Genius is known to have hidden so. */
const KNOWN: readonly string[] = ["REDHANDED", "GENIUS"];

/** Symbols of one text that are looked at. */
const MOST = 10_000;

/** Above this a guess at where letters end tells nothing. */
const MOST_GUESSED = 64;

/** Of one letter or two anything can be made. */
const LEAST = 8;

/** Places of one candidate that are named. */
const MOST_SPANS = 1000;

/** Symbols in reading order: 0 for a dot, 1 for a dash, and the code unit of each. */
interface Symbols {
  readonly variant: string;
  readonly bits: Uint8Array;
  readonly units: Int32Array;
}

/**
 * How Genius marked its lyrics: straight apostrophe for a dot and curly for a dash, or space and four-per-em space, in reading order, in
 * Morse, with nothing to show where a letter ends. So any row of both can be cut into letters in very many ways: only the two words
 * that are known to have been hidden are evidence of anything; the most usual of all other cuts is given as a guess.
 *
 * Misses other words, and texts of more than 10,000 apostrophes. Cannot hide: what it hides cannot be read again with certainty.
 */
export const geniusMorse: Channel = {
  id: "genius-morse",
  title: { id: "channels.genius-morse-title", params: {} },
  summary: { id: "channels.genius-morse-summary", params: {} },
  accuses: { id: "channels.genius-morse-accuses", params: {} },
  points: [...QUARTER, ...CURLY],
  *read(survey) {
    const rows = [apostrophes(survey), spaces(survey)];
    for (const row of rows) {
      if (row === null || !row.bits.includes(0) || !row.bits.includes(1)) continue;
      for (const word of KNOWN) yield* known(row, word);
      const text = row.bits.length <= MOST_GUESSED && row.bits.length >= LEAST ? segmentMorse(row.bits) : null;
      if (text === null) continue;
      yield {
        ...said(row, 0, row.bits.length, text),
        noise: noiseBits(row.bits, 2),
        support: [],
        against: [{ id: "channels.against-guess", params: {} }],
      };
    }
  },
  examples: [
    {
      text:
        "I'm told you\u2019re in, he's out, she's late, it\u2019s noon, we're lost, they're found, don't ask, can't tell, won't say, " +
        "isn't it, aren't we, wasn\u2019t I, didn\u2019t he, couldn't she, wouldn\u2019t they, shouldn't you, hasn't he, haven't we, hadn\u2019t I, " +
        "let's go, that's all",
      payload: new TextEncoder().encode("REDHANDED"),
    },
  ],
};

function apostrophes(survey: Survey): Symbols | null {
  const curly = survey.sitesOf(CURLY);
  if (curly.length === 0 || curly.length > MOST) return null;
  const straight = straightApostrophes(survey);
  if (straight.length === 0 || straight.length + curly.length > MOST) return null;
  return merged(
    "straight and curly apostrophes",
    straight,
    curly.map((site) => survey.units[site] ?? 0),
  );
}

function spaces(survey: Survey): Symbols | null {
  const wide = survey.sitesOf(QUARTER);
  if (wide.length === 0 || wide.length > MOST) return null;
  const { text, units } = survey;
  const plain: number[] = [];
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) {
    plain.push(at);
    if (plain.length + wide.length > MOST) return null;
  }
  return merged(
    "spaces",
    plain,
    wide.map((site) => units[site] ?? 0),
  );
}

function merged(variant: string, dots: ArrayLike<number>, dashes: ArrayLike<number>): Symbols {
  const count = dots.length + dashes.length;
  const bits = new Uint8Array(count);
  const units = new Int32Array(count);
  for (let index = 0, dot = 0, dash = 0; index < count; index++) {
    const isDash = (dashes[dash] ?? Number.POSITIVE_INFINITY) < (dots[dot] ?? Number.POSITIVE_INFINITY);
    bits[index] = isDash ? 1 : 0;
    units[index] = (isDash ? dashes[dash++] : dots[dot++]) ?? 0;
  }
  return { variant, bits, units };
}

/** A word that is known, wherever it stands in the row. */
function* known(row: Symbols, word: string): Generator<Candidate> {
  const pattern = morseOf(word);
  const places = row.bits.length - pattern.length + 1;
  const haystack = row.bits.join("");
  for (let from = haystack.indexOf(pattern); from >= 0; from = haystack.indexOf(pattern, from + pattern.length)) {
    const to = from + pattern.length;
    // Where no dash stands outside, all the row says the same.
    const alone = !row.bits.subarray(0, from).includes(1) && !row.bits.subarray(to).includes(1);
    const noise = noiseBits(alone ? row.bits : row.bits.subarray(from, to), 2);
    const bits = Math.max(0, noise - Math.log2(places * KNOWN.length));
    yield {
      ...said(row, from, to, word),
      noise,
      support: [{ bits, say: { id: "channels.for-known-word", params: { word } } }],
    };
  }
}

function said({ variant, units }: Symbols, from: number, to: number, text: string) {
  const spans: Span[] = Array.from(units.subarray(from, Math.min(to, from + MOST_SPANS)), (unit) => ({
    start: unit,
    end: unit + 1,
  }));
  return { spans, bytes: new TextEncoder().encode(text), text, variant };
}
