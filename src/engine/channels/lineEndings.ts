import type { Span } from "#engine/types.ts";
import { CapacityError, type Channel } from "./channel.ts";
import { filledBits } from "./digits/bitsOfBytes.ts";
import { isScattered } from "./digits/choiceBits.ts";
import { choiceReadings } from "./digits/choiceReadings.ts";
import type { LineEnds } from "./scan/lineEnds.ts";

/** Places that are named; what is said counts all. */
const MOST_SPANS = 1000;

/**
 * Two kinds of line end in one text, as bits: CR LF is 1, LF or CR alone 0, as StegGuard reads them. Misses a message in a part of a
 * longer text that does not begin with it.
 */
export const lineEndings: Channel = {
  id: "line-endings",
  title: { id: "channels.line-endings-title", params: {} },
  summary: { id: "channels.line-endings-summary", params: {} },
  accuses: { id: "channels.line-endings-accuses", params: {} },
  points: [],
  *read({ text, lines }) {
    if (!isMixed(lines)) return;
    const { bits, spans } = endingsOf(text);
    for (const { taken, ...reading } of choiceReadings(bits)) {
      yield { ...reading, spans: spans.slice(0, Math.min(taken, MOST_SPANS)), variant: "StegGuard" };
    }
  },
  *find({ text, lines }) {
    if (!isMixed(lines)) return;
    const { bits, rare } = endingsOf(text);
    const scattered = isScattered(bits);
    yield {
      spans: rare,
      strength: scattered ? "unexplained" : "benign",
      say: { id: "channels.line-endings-mixed", params: { crlf: lines.crlf, lf: lines.lf, cr: lines.cr } },
      for: scattered ? [{ id: "channels.for-choices", params: { count: bits.length, bytes: bits.length >> 3 } }] : [],
      against: [{ id: "channels.against-line-endings", params: {} }],
    };
  },
  hide: {
    cover:
      "Milk\nEggs\nFlour\nSugar\nButter\nYeast\nSalt\nApples\nPears\nPlums\nTea\nCoffee\nRice\nBeans\nOnions\nGarlic\n" +
      "Soap\nCandles\nMatches\nString\nPaper\nPencils\nStamps\nEnvelopes\n",
    carries: "bytes",
    // One line end more than the bits, so that both kinds occur.
    capacity: (cover) => Math.max(0, endingsOf(cover).bits.length - 1) >> 3,
    into(cover, payload) {
      const { bits: places } = endingsOf(cover);
      const capacity = Math.max(0, places.length - 1) >> 3;
      if (payload.length > capacity) throw new CapacityError(capacity, payload.length);
      const bits = filledBits(payload, places.length);
      let line = 0;
      return cover.replace(ENDING, () => (bits[line++] ? "\r\n" : "\n"));
    },
  },
  examples: [
    {
      text: "a\nb\r\nc\nd\ne\r\nf\ng\nh\ni\nj\r\nk\r\nl\nm\r\nn\no\np\r\n",
      payload: Uint8Array.of(0x48, 0x69),
    },
  ],
};

/** CR CR LF is what converting twice makes of CR LF. */
const ENDING = /\r?\r\n|\n|\r/g;

function isMixed({ crlf, lf, cr }: LineEnds): boolean {
  return crlf > 0 && lf + cr > 0;
}

/** All line ends: what each stands for, where the first thousand are, and where the first thousand of the rarer kind are. */
function endingsOf(text: string) {
  let bits = new Uint8Array(1024);
  let count = 0;
  let ones = 0;
  const spans: Span[] = [];
  const sites: readonly [Span[], Span[]] = [[], []];
  // Twice as fast as an expression, where every other character is one of them.
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x0a && unit !== 0x0d) continue;
    const start = at;
    if (unit === 0x0d && text.charCodeAt(at + 1) === 0x0a) at += 1;
    else if (unit === 0x0d && text.charCodeAt(at + 1) === 0x0d && text.charCodeAt(at + 2) === 0x0a) at += 2;
    const bit = at > start ? 1 : 0;
    if (count === bits.length) bits = grown(bits);
    bits[count++] = bit;
    ones += bit;
    if (spans.length < MOST_SPANS || sites[bit].length < MOST_SPANS) {
      const span = { start, end: at + 1 };
      if (spans.length < MOST_SPANS) spans.push(span);
      if (sites[bit].length < MOST_SPANS) sites[bit].push(span);
    }
  }
  return { bits: bits.subarray(0, count), spans, rare: sites[ones * 2 > count ? 0 : 1] };
}

function grown(bits: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bits.length * 2);
  larger.set(bits);
  return larger;
}
