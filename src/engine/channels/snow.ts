import type { Candidate, Channel } from "./channel.ts";
import { bitsOfBytes } from "./digits/bitsOfBytes.ts";
import { bytesOfBits } from "./digits/choiceReadings.ts";
import { noiseBits } from "./digits/noiseBits.ts";
import { type Blocks, bitsOfBlocks, blocksOf, writeBlocks } from "./snow/blocks.ts";
import { compress, expand } from "./snow/huffman.ts";
import { snowShape } from "./snow/snowShape.ts";
import { wordBits } from "./snow/wordBits.ts";

const PLAIN = "SNOW";
const COMPRESSED = "SNOW, compressed";

/**
 * White space at the ends of lines as SNOW (Debian's `stegsnow`) writes it: a TAB, then blocks of 0 to 7 spaces with a TAB between, three
 * bits each, the lowest first; bytes have their highest bit first. Its compression is a fixed Huffman code. What it encrypts looks like
 * noise: it is found, and not read.
 */
export const snow: Channel = {
  id: "snow",
  title: { id: "channels.snow-title", params: {} },
  summary: { id: "channels.snow-summary", params: {} },
  accuses: { id: "channels.accuses-line-ends", params: {} },
  points: [],
  *read({ text, lines }) {
    for (const blocks of blocksOf(text, lines)) {
      const bits = bitsOfBlocks(blocks.sizes);
      yield* [readPlain(blocks, bits), readCompressed(blocks, bits)].filter((candidate) => candidate !== null);
    }
  },
  *find(survey) {
    const shape = snowShape(survey);
    if (shape === null) return;
    const { sizes, lines, spans } = shape;
    yield {
      spans,
      strength: "unexplained",
      say: { id: "channels.snow-shape", params: { lines, count: sizes.length } },
      for: [{ id: "channels.for-snow-blocks", params: { count: sizes.length, kinds: new Set(sizes).size } }],
      against: [{ id: "channels.against-line-ends", params: {} }],
    };
  },
  hide: {
    cover: "Dear all,\n\nthe meeting is on Tuesday.\nPlease bring the papers,\nand something to write.\n\nUntil then\n",
    carries: "bytes",
    variants: [PLAIN, COMPRESSED],
    // Where the lines are not enough, SNOW adds some.
    capacity: () => Number.POSITIVE_INFINITY,
    into(cover, payload, options) {
      return writeBlocks(cover, options?.variant === COMPRESSED ? compress(payload) : bitsOfBytes(payload));
    },
  },
  examples: [
    // "Hi", plain and compressed, written by stegsnow.
    { text: "one\t  \t  \t\t   \t \t \ntwo\n", payload: Uint8Array.of(0x48, 0x69) },
    { text: "one\t     \t \t   \t \t   \ntwo\n", payload: Uint8Array.of(0x48, 0x69) },
  ],
};

function readPlain({ sizes, spans }: Blocks, bits: Uint8Array): Candidate | null {
  const bytes = bytesOfBits(bits);
  const left = bits.length % 8;
  if (bytes.length === 0 || left > 2 || !isZero(bits, left)) return null;
  return {
    spans,
    bytes,
    noise: noiseBits(sizes, 8),
    variant: PLAIN,
    support: [
      // Of eight remainders three fit, and each bit is 0 in one of two.
      { bits: Math.log2(8 / 3) + left, say: { id: "channels.for-length-fits", params: { count: bytes.length } } },
    ],
  };
}

function readCompressed({ sizes, spans }: Blocks, bits: Uint8Array): Candidate | null {
  const { bytes, left } = expand(bits);
  if (bytes.length === 0 || left > 2 || !isZero(bits, left)) return null;
  // Words are of ASCII; what other bytes say, the judge weighs.
  const { bits: words, count } = wordBits(String.fromCharCode(...bytes.subarray(0, MOST_WORDS)));
  return {
    spans,
    bytes,
    noise: noiseBits(sizes, 8),
    variant: COMPRESSED,
    support: [
      { bits: left, say: { id: "channels.for-length-fits", params: { count: bytes.length } } },
      ...(count > 0 ? [{ bits: words, say: { id: "channels.for-words", params: { count } } } as const] : []),
    ],
  };
}

/** Bytes in which words are counted: as many as an engine takes as arguments. */
const MOST_WORDS = 4096;

/** Whether all of the last bits are 0. */
function isZero(bits: Uint8Array, count: number): boolean {
  return bits.subarray(bits.length - count).every((bit) => bit === 0);
}
