import { CapacityError, type Channel } from "./channel.ts";
import { bitsOfBytes } from "./digits/bitsOfBytes.ts";
import { isScattered } from "./digits/choiceBits.ts";
import { choiceReadings } from "./digits/choiceReadings.ts";
import type { LineEnds } from "./scan/lineEnds.ts";
import { snowShape } from "./snow/snowShape.ts";

/** Places that are named; what is said counts all. */
const MOST_SPANS = 1000;

/**
 * Spaces and TABs at the ends of lines as bits: a space is 0, a TAB 1, as StegGuard reads them and several small tools write them, one or
 * more to a line. Misses those that write a bit as whether there is any.
 */
export const trailingBits: Channel = {
  id: "trailing-bits",
  title: { id: "channels.trailing-bits-title", params: {} },
  summary: { id: "channels.trailing-bits-summary", params: {} },
  accuses: { id: "channels.accuses-line-ends", params: {} },
  points: [],
  *read({ text, lines }) {
    const bits = bitsAt(text, lines);
    for (const { taken, ...reading } of choiceReadings(bits)) {
      yield { ...reading, spans: spansOf(lines, taken), variant: "StegGuard" };
    }
  },
  *find(survey) {
    const { text, lines } = survey;
    const bits = bitsAt(text, lines);
    // Of what SNOW may have written, it is said there.
    if (!isScattered(bits) || snowShape(survey) !== null) return;
    yield {
      spans: spansOf(lines, bits.length),
      strength: "unexplained",
      say: { id: "channels.trailing-mixed", params: { lines: lines.starts.length, count: bits.length } },
      for: [{ id: "channels.for-choices", params: { count: bits.length, bytes: bits.length >> 3 } }],
      against: [{ id: "channels.against-line-ends", params: {} }],
    };
  },
  hide: {
    cover:
      "Milk\nEggs\nFlour\nSugar\nButter\nYeast\nSalt\nApples\nPears\nPlums\nTea\nCoffee\nRice\nBeans\nOnions\nGarlic\n" +
      "Soap\nCandles\nMatches\nString\nPaper\nPencils\nStamps\nEnvelopes\n",
    carries: "bytes",
    capacity: (cover) => contentsOf(cover).length >> 3,
    into(cover, payload) {
      const contents = contentsOf(cover);
      if (payload.length > contents.length >> 3) throw new CapacityError(contents.length >> 3, payload.length);
      const bits = bitsOfBytes(payload);
      return contents
        .map(
          ({ content, ending }, line) => content + (bits[line] === undefined ? "" : bits[line] ? "\t" : " ") + ending,
        )
        .join("");
    },
  },
  examples: [
    // "Hi", a bit to a line, and all on one.
    {
      text: "a \nb\t\nc \nd \ne\t\nf \ng \nh \ni \nj\t\nk\t\nl \nm\t\nn \no \np\t\n",
      payload: Uint8Array.of(0x48, 0x69),
    },
    { text: "a \t  \t    \t\t \t  \t\nb\n", payload: Uint8Array.of(0x48, 0x69) },
  ],
};

/** The lines of a cover without their white space, and how each ends. */
function contentsOf(cover: string): { readonly content: string; readonly ending: string }[] {
  return Array.from(cover.matchAll(/([^\n]*?)(?<![ \t])[ \t]*(\r?\n|$)/g), ([, content = "", ending = ""]) => ({
    content,
    ending,
  })).filter(({ content, ending }) => content !== "" || ending !== "");
}

function bitsAt(text: string, { starts, ends }: LineEnds): Uint8Array {
  let length = 0;
  for (let line = 0; line < starts.length; line++) length += (ends[line] ?? 0) - (starts[line] ?? 0);
  const bits = new Uint8Array(length);
  let count = 0;
  for (let line = 0; line < starts.length; line++) {
    const start = starts[line] ?? 0;
    const end = ends[line] ?? start;
    for (let at = start; at < end; at++) bits[count++] = text.charCodeAt(at) === 0x09 ? 1 : 0;
  }
  return bits;
}

/** Where the first so many characters stand. */
function spansOf({ starts, ends }: LineEnds, count: number) {
  const spans: { start: number; end: number }[] = [];
  let left = count;
  for (let line = 0; line < starts.length && left > 0 && spans.length < MOST_SPANS; line++) {
    const start = starts[line] ?? 0;
    const end = Math.min(ends[line] ?? start, start + left);
    spans.push({ start, end });
    left -= end - start;
  }
  return spans;
}
