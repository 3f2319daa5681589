import { encodeWtf8 } from "#engine/text/wtf8.ts";
import { type Candidate, CapacityError, type Channel, type Support } from "./channel.ts";
import { countSpaces } from "./digits/countSpaces.ts";
import { noiseBits } from "./digits/noiseBits.ts";
import { wholeUnits } from "./digits/wholeUnits.ts";
import { untagged } from "./innamark/untagged.ts";
import type { Survey } from "./scan/survey.ts";

/** PUNCTUATION SPACE, THIN SPACE, NARROW NO-BREAK SPACE, MEDIUM MATHEMATICAL SPACE: two bits each, the lowest first. */
const DIGITS = [0x2008, 0x2009, 0x202f, 0x205f];

/** THREE-PER-EM SPACE, before each repetition. */
const SEPARATOR = 0x2004;

const WIDTH = 4;

/** Different watermarks in one row of spaces. */
const MOST_MARKS = 64;

/** Places of one candidate that are named. */
const MOST_SPANS = 1000;

/** Special spaces with no ordinary one between: which digit each is, 4 for the separator, and where it stands. */
interface Row {
  readonly digits: readonly number[];
  readonly units: readonly number[];
}

/**
 * A watermark in the spaces between words, of which none is left ordinary: four digits to a byte, over and over. It may have a tag in front that
 * says how long it is or has a checksum.
 *
 * Misses a watermark that is cut into by ordinary spaces, and one that the cover has no room for.
 */
export const innamark: Channel = {
  id: "innamark",
  title: { id: "channels.innamark-title", params: {} },
  summary: { id: "channels.innamark-summary", params: {} },
  accuses: { id: "channels.spaces-accuses", params: {} },
  points: [
    [0x2004, 0x2004],
    [0x2008, 0x2009],
    [0x202f, 0x202f],
    [0x205f, 0x205f],
  ],
  *read(survey) {
    for (const row of rowsOf(survey)) yield* readRow(row);
  },
  hide: {
    cover:
      "The meeting is on Tuesday at nine in the small room on the second floor, and whoever cannot come is asked to say so by noon on the day before.",
    carries: "bytes",
    capacity,
    into(cover, payload) {
      const most = capacity(cover);
      if (payload.length > most) throw new CapacityError(most, payload.length);
      const points = [SEPARATOR, ...Array.from(payload, digitsOf).flat()];
      let next = 0;
      return cover.replaceAll(" ", () => String.fromCodePoint(points[next++ % points.length] ?? SEPARATOR));
    },
  },
  examples: [
    { text: "a\u2008b\u202Fc\u2008d\u2009e\u2009f\u202Fg\u202Fh\u2009i", payload: Uint8Array.of(0x48, 0x69) },
    // With its separators, and the beginning of a repetition.
    {
      text: "a\u2004b\u2008c\u202Fd\u2008e\u2009f\u2009g\u202Fh\u202Fi\u2009j\u2004k\u2008l",
      payload: encodeWtf8("Hi"),
    },
  ],
};

/** One byte in four spaces; one space before them and one behind, which shows where they end. */
function capacity(cover: string): number {
  return Math.max(0, Math.floor((countSpaces(cover) - 2) / WIDTH));
}

function digitsOf(byte: number): number[] {
  return [0, 2, 4, 6].map((shift) => DIGITS[(byte >> shift) & 3] ?? 0);
}

/** An ordinary space ends a row: this tool leaves none, and typesetters leave most. */
function* rowsOf({ text, points, units, sitesOf }: Survey): Generator<Row> {
  let row: { digits: number[]; units: number[] } = { digits: [], units: [] };
  let space = -1;
  for (const site of sitesOf(innamark.points)) {
    const unit = units[site] ?? 0;
    const before = row.units.at(-1) ?? unit;
    if (space < before) space = nextSpace(text, before);
    if (space < unit) {
      if (row.digits.length >= WIDTH) yield row;
      row = { digits: [], units: [] };
    }
    const digit = DIGITS.indexOf(points[site] ?? 0);
    row.digits.push(digit < 0 ? DIGITS.length : digit);
    row.units.push(unit);
  }
  if (row.digits.length >= WIDTH) yield row;
}

function nextSpace(text: string, from: number): number {
  const at = text.indexOf(" ", from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** The watermarks of a row that are there in full: between two separators, or else as much of the row as there is. */
function* readRow({ digits, units }: Row): Generator<Candidate> {
  const cuts = digits.flatMap((digit, at) => (digit === DIGITS.length ? [at] : []));
  const edges = [-1, ...cuts, digits.length];
  const marks = new Map<string, { from: number; to: number; times: number }>();
  for (let index = 0; index + 1 < edges.length; index++) {
    const [from, to] = [(edges[index] ?? 0) + 1, edges[index + 1] ?? 0];
    if (to === from || (to - from) % WIDTH !== 0) continue;
    const key = digits.slice(from, to).join("");
    // The cover may end before a repetition does.
    if (to === digits.length && [...marks.keys()].some((mark) => mark.length > key.length && mark.startsWith(key)))
      break;
    const known = marks.get(key);
    if (known !== undefined) known.times++;
    else if (marks.size < MOST_MARKS) marks.set(key, { from, to, times: 1 });
  }
  for (const { from, to, times } of marks.values()) {
    const own = Uint8Array.from(digits.slice(from, to));
    const bytes = new Uint8Array(own.length / WIDTH);
    for (let at = 0; at < own.length; at++) bytes[at >> 2] = (bytes[at >> 2] ?? 0) | ((own[at] ?? 0) << ((at & 3) * 2));
    const support: Support[] = [
      wholeUnits(bytes.length, WIDTH),
      // No bits: the digits themselves are what is weighed. Most typeset text has no row of two.
      { bits: 0, say: { id: "channels.for-every-space", params: { count: digits.length } } },
    ];
    // A repetition by chance would have to be the same digit by digit.
    const noise = noiseBits(own, DIGITS.length);
    if (times > 1) support.push({ bits: noise, say: { id: "channels.for-repeats", params: { count: times } } });
    const common = { spans: spansOf(units), noise, support };
    yield { ...common, bytes, variant: "Innamark" };
    for (const tagged of untagged(bytes)) yield { ...common, ...tagged, support: [...support, ...tagged.support] };
  }
}

function spansOf(units: readonly number[]) {
  return units.slice(0, MOST_SPANS).map((unit) => ({ start: unit, end: unit + 1 }));
}
