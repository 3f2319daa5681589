import type { Ranges } from "#engine/text/scripts.ts";
import type { Sentence, Span } from "#engine/types.ts";
import { CapacityError, type Channel } from "./channel.ts";
import { ACCENTS, type Accented, accentedIn, COMPOSED } from "./letters/accented.ts";
import { bitsOf } from "./letters/bitsOf.ts";
import { rawSurvey } from "./scan/rawSurvey.ts";
import type { Survey } from "./scan/survey.ts";

const points: Ranges = [...ACCENTS, ...COMPOSED];

const COMPOSED_ZERO = "NFC 0, NFD 1";
const DECOMPOSED_ZERO = "NFD 0, NFC 1";

/** Two bytes' worth of letters: with fewer a change of form is a name that was pasted. */
const LEAST = 16;

/** A name that was pasted changes the form twice for many letters; a choice changes it at every second. */
const CHANGES = 1 / 3;

/** Places that are named; a sentence counts all. */
const MOST_SPANS = 1000;

/**
 * Letters with accents that are written composed (NFC) here and decomposed (NFD) there, which looks the same. Each such letter can carry
 * a bit; no tool is known that does it, so both polarities are read, the most significant bit of a byte first. A text wholly in one form is
 * ordinary and is not looked through.
 *
 * Misses payloads that end in zeros, and scripts other than Latin, Greek, Cyrillic, kana and Hangul.
 */
export const normalization: Channel = {
  id: "normalization",
  title: { id: "channels.normalization-title", params: {} },
  summary: { id: "channels.normalization-summary", params: {} },
  accuses: { id: "channels.normalization-accuses", params: {} },
  points,
  *read(survey) {
    const letters = mixedLetters(survey);
    if (letters === null) return;
    for (const [variant, one] of [
      [COMPOSED_ZERO, "decomposed"],
      [DECOMPOSED_ZERO, "composed"],
    ] as const) {
      const bits = new Uint8Array(letters.length);
      for (const [index, { form }] of letters.entries()) if (form === one) bits[index] = 1;
      const read = bitsOf(bits);
      if (read === null) continue;
      const { bytes, length, noise } = read;
      const against: Sentence[] = [{ id: "channels.against-polarity", params: {} }];
      yield { spans: spansOf(letters, length), bytes, noise, variant, support: [], against };
    }
  },
  *find(survey) {
    const letters = mixedLetters(survey);
    if (letters === null) return;
    const decomposed = letters.filter(({ form }) => form === "decomposed");
    const rarer =
      decomposed.length * 2 <= letters.length ? decomposed : letters.filter(({ form }) => form === "composed");
    const changes = letters.filter(({ form }, index) => index > 0 && letters[index - 1]?.form !== form).length;
    const twofold = new Set(decomposed.map(({ composed }) => composed));
    const both = new Set(
      letters
        .filter(({ form, composed }) => form === "composed" && twofold.has(composed))
        .map(({ composed }) => composed),
    );
    const isChosen = letters.length >= LEAST && changes >= (letters.length - 1) * CHANGES && both.size > 0;
    yield {
      spans: spansOf(rarer),
      strength: isChosen ? "unexplained" : "benign",
      say: {
        id: "channels.normalization-mixed",
        params: { composed: letters.length - decomposed.length, decomposed: decomposed.length, both: both.size },
      },
      for: letters.length >= 8 ? [{ id: "channels.for-choice", params: {} }] : [],
      against: isChosen
        ? [
            { id: "channels.against-pasted-together", params: {} },
            { id: "channels.against-file-names", params: {} },
          ]
        : [],
    };
  },
  hide: {
    cover:
      "El camarógrafo llegó después, más tarde que los demás músicos. Según él, el avión salió a las tres y así perdió " +
      "la conexión; también se quedó sin el café y sin el jamón del desayuno. Quizás mañana, a la misma hora, esté aquí el " +
      "técnico que él conoció en Málaga y al que también llamó el público.",
    carries: "text",
    variants: [COMPOSED_ZERO, DECOMPOSED_ZERO],
    capacity: (cover) => Math.floor(lettersOf(cover).length / 8),
    into(cover, payload, options) {
      const letters = lettersOf(cover);
      const capacity = Math.floor(letters.length / 8);
      if (payload.length > capacity) throw new CapacityError(capacity, payload.length);
      const composedBit = options?.variant === DECOMPOSED_ZERO ? 1 : 0;
      let text = "";
      let at = 0;
      for (const [index, { start, end, composed, decomposed }] of letters.entries()) {
        const bit = ((payload[index >> 3] ?? 0) >> (7 - (index & 7))) & 1;
        text += cover.slice(at, start) + (bit === composedBit ? composed : decomposed);
        at = end;
      }
      return text + cover.slice(at);
    },
  },
  examples: [
    { text: "d\u00e9j\u00e0 vu, de\u0301ja\u0300 vu", payload: null },
    {
      // "Hi": 01001000 01101001.
      text:
        "\u00e9 e\u0301 \u00e9 \u00e9 e\u0301 \u00e9 \u00e9 \u00e9 \u00e9 e\u0301 e\u0301 \u00e9 e\u0301 \u00e9 \u00e9 e\u0301" +
        " \u00e9".repeat(16),
      payload: Uint8Array.of(0x48, 0x69),
    },
  ],
};

const known = new WeakMap<Survey, readonly Accented[] | null>();

/** The letters of a text that has both forms; null where it has one only. */
function mixedLetters(survey: Survey): readonly Accented[] | null {
  const before = known.get(survey);
  if (before !== undefined) return before;
  // Without a mark no letter is decomposed: nearly every text ends here.
  const letters = survey.has(ACCENTS) ? [...accentedIn(survey, points)] : [];
  const isMixed = letters.some(({ form }) => form === "composed") && letters.some(({ form }) => form === "decomposed");
  const mixed = isMixed ? letters : null;
  known.set(survey, mixed);
  return mixed;
}

function lettersOf(cover: string): readonly Accented[] {
  return [...accentedIn(rawSurvey(cover), points)];
}

function spansOf(letters: readonly Accented[], count = letters.length): Span[] {
  return letters.slice(0, Math.min(count, MOST_SPANS)).map(({ start, end }) => ({ start, end }));
}
