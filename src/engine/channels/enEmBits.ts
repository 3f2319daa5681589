import { type Candidate, CapacityError, type Channel } from "./channel.ts";
import { bitsOfBytes } from "./digits/bitsOfBytes.ts";
import { choiceReadings } from "./digits/choiceReadings.ts";
import { countSpaces } from "./digits/countSpaces.ts";
import type { Survey } from "./scan/survey.ts";

const EN = 0x2002;
const EM = 0x2003;

/** Which of the two is 1. */
const POLARITIES = [
  { variant: "EN SPACE 0, EM SPACE 1", one: EM },
  { variant: "EM SPACE 0, EN SPACE 1", one: EN },
] as const;

/** Places of one candidate that are named. */
const MOST_SPANS = 1000;

/** EN SPACE and EM SPACE in the places of ordinary spaces, as bits: eight to a byte, the highest first. No one tool is known to do it. */
export const enEmBits: Channel = {
  id: "en-em-bits",
  title: { id: "channels.en-em-bits-title", params: {} },
  summary: { id: "channels.en-em-bits-summary", params: {} },
  accuses: { id: "channels.spaces-accuses", params: {} },
  points: [[EN, EM]],
  *read(survey) {
    const units = unitsOf(survey);
    if (units.length < 8) return;
    for (const { variant, one } of POLARITIES) {
      const bits = Uint8Array.from(units, (unit) => (survey.text.charCodeAt(unit) === one ? 1 : 0));
      for (const { taken, ...reading } of choiceReadings(bits)) {
        const spans = units.slice(0, Math.min(taken, MOST_SPANS)).map((unit) => ({ start: unit, end: unit + 1 }));
        const against = [{ id: "channels.against-polarity", params: {} }] as const;
        yield { ...reading, spans, variant, against } satisfies Candidate;
      }
    }
  },
  hide: {
    cover:
      "The meeting is on Tuesday at nine in the small room on the second floor, and whoever cannot come is asked to say so by noon on the day before.",
    carries: "bytes",
    variants: POLARITIES.map(({ variant }) => variant),
    capacity: (cover) => Math.floor(countSpaces(cover) / 8),
    into(cover, payload, options) {
      const most = Math.floor(countSpaces(cover) / 8);
      if (payload.length > most) throw new CapacityError(most, payload.length);
      const { one } = POLARITIES.find(({ variant }) => variant === options?.variant) ?? POLARITIES[0];
      const bits = bitsOfBytes(payload);
      let next = 0;
      return cover.replaceAll(" ", (space) => {
        const bit = bits[next++];
        if (bit === undefined) return space;
        return String.fromCodePoint(bit === 1 ? one : EN + EM - one);
      });
    },
  },
  examples: [
    {
      text: "a\u2002b\u2003c\u2002d\u2002e\u2003f\u2002g\u2002h\u2002i\u2002j\u2003k\u2003l\u2002m\u2003n\u2002o\u2002p\u2003q",
      payload: Uint8Array.of(0x48, 0x69),
    },
  ],
};

function unitsOf({ sitesOf, units }: Survey): number[] {
  return Array.from(sitesOf(enEmBits.points), (site) => units[site] ?? 0);
}
