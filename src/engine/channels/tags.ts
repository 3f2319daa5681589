import type { Sentence } from "#engine/types.ts";
import type { Channel, Reading, Support } from "./channel.ts";
import { intoFirstGap } from "./digits/intoFirstGap.ts";
import { textOfPoints } from "./digits/textOfPoints.ts";
import type { Stream } from "./scan/streams.ts";

const FIRST = 0xe0000;
const LAST = 0xe007f;

/** LANGUAGE TAG, which some tools write before a text, and CANCEL TAG, which they write after it. */
const BEGIN = 0xe0001;
const CANCEL = 0xe007f;

/** WAVING BLACK FLAG: with tags behind it, the flag of a region. */
const BLACK_FLAG = 0x1f3f4;

/**
 * A second, invisible ASCII: each character is its number plus E0000. PyRIT, garak and others write it, some between LANGUAGE TAG and
 * CANCEL TAG; what has no meaning as a character (E0000, E0001, E007F) is left out in reading, as PyRIT does. Runs that are not read are
 * found by `ordinary/invisible.ts`, which knows the three flags.
 *
 * Misses bytes beyond ASCII, which have no tags. Might accuse flags of regions that only some vendors draw: said beside them.
 */
export const tags: Channel = {
  id: "tags",
  title: { id: "channels.tags-title", params: {} },
  summary: { id: "channels.tags-summary", params: {} },
  accuses: { id: "channels.tags-accuses", params: {} },
  points: [[FIRST, LAST]],
  *decode(stream) {
    const reading = read(stream);
    if (reading !== null) yield reading;
  },
  hide: {
    cover: "The meeting is on Tuesday.",
    carries: "ascii",
    capacity: () => Number.POSITIVE_INFINITY,
    into(cover, payload) {
      if (!payload.every(isText)) throw new RangeError("A tag stands for a character of ASCII only");
      return intoFirstGap(cover, textOfPoints(Array.from(payload, (byte) => FIRST + byte)));
    },
  },
  examples: [
    { text: "a\u{E0048}\u{E0069}b", payload: Uint8Array.of(0x48, 0x69) },
    { text: "a\u{E0001}\u{E0048}\u{E0069}\u{E007F}b", payload: Uint8Array.of(0x48, 0x69) },
  ],
};

/** All of a stream as ASCII; null where nothing is left of it. */
function read(stream: Stream): Reading | null {
  const { points } = stream;
  const bytes = Uint8Array.from(points, (point) => point - FIRST).filter((byte) => byte > 0x01 && byte < 0x7f);
  if (bytes.length === 0) return null;
  const support: Support[] = [];
  if (points[0] === BEGIN && points.at(-1) === CANCEL)
    support.push({ bits: 14, say: { id: "channels.for-framing", params: { count: 2 } } });
  // The standard itself says which character a tag stands for: from two letters on it is no guess.
  if (bytes.every(isText))
    support.push({ bits: bytes.length > 1 ? 16 : 2, say: { id: "channels.for-tags", params: {} } });
  const against: Sentence[] = isAfterFlag(stream) ? [{ id: "channels.against-flag", params: {} }] : [];
  return { from: 0, to: points.length, bytes, noise: 7 * bytes.length, support, against };
}

function isText(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

function isAfterFlag({ text, units }: Stream): boolean {
  const start = units[0] ?? 0;
  return start >= 2 && text.codePointAt(start - 2) === BLACK_FLAG;
}
