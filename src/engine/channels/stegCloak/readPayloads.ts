import type { Reading, Support, Wants } from "#engine/channels/channel.ts";
import { type Stretch, siteOf } from "#engine/channels/digits/alphabet.ts";
import { noiseBits } from "#engine/channels/digits/noiseBits.ts";
import { textCost } from "#engine/channels/scan/textCost.ts";
import { headLength } from "./cipher.ts";
import type { Layout } from "./layouts.ts";
import { unpackLzUtf8 } from "./lzutf8.ts";
import { expand } from "./shrink.ts";
import { wellFormedLength } from "./wellFormedLength.ts";

/** What the name of a layout gets where an HMAC stands before the cipher text. */
export const WITH_HMAC = " with HMAC";

/** The first symbol says how the rest is to be read. */
const Mode = { checked: 0, sealed: 1, plain: 2 } as const;

/** Payloads that stand directly one after the other, and strays before one: the neighbouring character may be a joiner of an emoji. */
const MOST_PAYLOADS = 8;
const MOST_STRAYS = 2;

/** Where one payload may end and the next begin: so many places are tried, and of a longer rest none. */
const MOST_SEAMS = 8;
const LONGEST_REST = 0x10000;

/** Digits of the shortest payload: which pairs are shortened, and then one symbol and a byte in three. */
const SHORTEST = 4;

/** A plain payload is looked for in so many digits first; in eight times as many where they are all text. */
const FIRST_LOOK = 2048;

/** Bits that speak for any plain payload: its first symbol. */
const PLAIN = 2;

/** Whether so many digits are enough for a payload: for an encrypted one by its head, or for a plain one that says something. */
export function isReadable(length: number, { alphabet }: Layout, wants: Wants): boolean {
  if (length < SHORTEST) return false;
  // A digit is two symbols at most, and four symbols are a byte. What is repeated by reference never speaks for more than it costs.
  return length > 2 * headLength(false) || wants(length, 0, PLAIN + length * Math.log2(alphabet.points.length));
}

/** The payloads in a row of digits. */
export function* readPayloads(stretch: Stretch, layout: Layout): Generator<Reading> {
  const last = stretch.digits.length - SHORTEST;
  for (let start = 0, payloads = 0; start <= last && payloads < MOST_PAYLOADS; payloads++) {
    const found: Found[] = [];
    for (let strays = 0; strays <= MOST_STRAYS && start + strays <= last && !found.at(-1)?.complete; strays++) {
      const one = readAt(stretch, start + strays, layout);
      if (one !== null) found.push(one);
    }
    const best = found.at(-1)?.complete ? found.at(-1) : found[0];
    if (best === undefined) return;
    start = best.end;
    yield best.reading;
  }
}

/** The text of an opened payload. Null where it is none. */
export function openedText(inverted: Uint8Array): Uint8Array | null {
  const packed = inverted.map((byte) => ~byte);
  const { bytes, lengths } = unpackLzUtf8(packed);
  return lengths.length === packed.length + 1 && wellFormedLength(bytes) === bytes.length ? bytes : null;
}

interface Found {
  readonly reading: Reading;
  /** The digit after it. */
  readonly end: number;
  /** Whether it is followed by nothing, or by another payload. */
  readonly complete: boolean;
}

function readAt(stretch: Stretch, start: number, layout: Layout): Found | null {
  const mode = modeAt(stretch.digits, start, layout);
  if (mode === Mode.plain) return plainAt(stretch, start, layout);
  if (mode === Mode.sealed || mode === Mode.checked) return sealedAt(stretch, start, layout, mode === Mode.checked);
  return null;
}

/** The first symbol, itself perhaps the first of a pair. */
function modeAt(digits: Uint8Array, start: number, { paired }: Layout): number {
  const digit = digits[start + 1] ?? 0;
  const pairs = paired[digits[start] ?? -1];
  return (digit < 4 ? digit : pairs?.[digit - 4]) ?? -1;
}

/** Encrypted: all of the row, less one character that may stand behind it. */
function sealedAt(stretch: Stretch, start: number, layout: Layout, checked: boolean): Found | null {
  const { digits } = stretch;
  const { name, alphabet } = layout;
  if (2 * (digits.length - start - 1) <= 4 * headLength(checked)) return null;
  const expanded = expand(digits, start, layout);
  if (expanded === null) return null;
  const bytes = bytesOf(expanded.symbols, 0);
  const end = expanded.ends[bytes.length * 4];
  const left = expanded.symbols.length - 1 - bytes.length * 4;
  if (expanded.end < digits.length || left > 1 || end === undefined || end < 0) return null;
  if (bytes.length <= headLength(checked) || !isMixed(bytes)) return null;
  const header = Math.log2(alphabet.points.length / 2);
  return {
    end: digits.length,
    complete: true,
    reading: {
      ...siteOf(stretch, start, end),
      bytes,
      text: null,
      variant: checked ? name + WITH_HMAC : name,
      support: [shortened(bytes.length, expanded.bits + header + 2)],
      locked: true,
    },
  };
}

/** Whether bytes could be cipher text: at least half as many different ones as random bytes have. */
function isMixed(bytes: Uint8Array): boolean {
  return new Set(bytes).size * 2 >= 256 * (1 - Math.exp(-bytes.length / 256));
}

/** Plain: as much of the row as reads as text, with preference for an end at which another payload begins. */
function plainAt(stretch: Stretch, start: number, layout: Layout): Found | null {
  const { digits } = stretch;
  if (!beginsText(digits, start, layout)) return null;
  const { bytes, lengths, valid, ends } = unpackAt(digits, start, layout);
  const seams: { taken: number; end: number }[] = [];
  for (let taken = lengths.length - 1; taken > 0 && seams.length < MOST_SEAMS; taken--) {
    const length = lengths[taken] ?? -1;
    const end = ends[taken * 4] ?? -1;
    if (length < 0 || length > valid || end < 0) continue;
    // The first byte of a character, or the end, comes next.
    if (length < bytes.length && ((bytes[length] ?? 0) & 0xc0) === 0x80) continue;
    seams.push({ taken, end });
    if (end === digits.length || digits.length - end > LONGEST_REST) break;
  }
  const joint = seams.find(({ end }) => begins(digits, end, layout));
  const seam = joint ?? seams[0];
  if (seam === undefined) return null;
  const text = bytes.slice(0, lengths[seam.taken]);
  const noise = noiseBits(digits.subarray(start, seam.end), layout.alphabet.points.length);
  return {
    end: seam.end,
    complete: joint !== undefined,
    reading: {
      ...siteOf(stretch, start, seam.end),
      noise: noise + repeatedCost(text, seam.taken),
      bytes: text,
      variant: layout.name,
      support: [shortened(seam.taken, PLAIN)],
    },
  };
}

/**
 * Whether the first byte of a plain payload can be the first of a character: neither in the middle of one nor a reference to nothing. Asked
 * first, for it takes four digits and turns half of all noise away.
 */
function beginsText(digits: Uint8Array, start: number, { paired }: Layout): boolean {
  const pairs = paired[digits[start] ?? -1];
  let byte = 0;
  // The mode is the first symbol, and four more follow.
  let symbols = 0;
  for (let at = start + 1; symbols < 5; at++) {
    const digit = digits[at];
    const symbol = digit === undefined || digit < 4 ? digit : pairs?.[digit - 4];
    if (digit === undefined || symbol === undefined) return false;
    for (let times = digit < 4 ? 1 : 2; times > 0 && symbols < 5; times--, symbols++)
      if (symbols > 0) byte = (byte << 2) | symbol;
  }
  byte ^= 0xff;
  return byte < 0x80 || (byte >= 0xc2 && byte <= 0xf4);
}

/** What is plain from a digit on, at least as far as it is text: a row may have much behind that is not. */
function unpackAt(digits: Uint8Array, start: number, layout: Layout) {
  for (let look = FIRST_LOOK; ; look *= 8) {
    const { symbols, ends } = expand(digits.subarray(0, start + look), start, layout) ?? { symbols: NONE, ends: NONE };
    const unpacked = unpackLzUtf8(bytesOf(symbols, 0xff));
    const valid = wellFormedLength(unpacked.bytes);
    // A character or a reference may be cut off at the end of the look.
    if (start + look >= digits.length || valid + 4 < unpacked.bytes.length) return { ...unpacked, valid, ends };
  }
}

const NONE = new Int32Array(0);

/** Whether another payload takes all that is left. */
function begins(digits: Uint8Array, start: number, layout: Layout): boolean {
  if (start === digits.length) return true;
  const mode = modeAt(digits, start, layout);
  if (mode < 0 || mode > Mode.plain) return false;
  if (mode === Mode.plain) {
    const near = expand(digits.subarray(0, start + 16), start, layout);
    const { bytes } = unpackLzUtf8(bytesOf(near?.symbols ?? NONE, 0xff));
    return bytes.length > 0 && wellFormedLength(bytes) > 0;
  }
  const rest = expand(digits, start, layout);
  return rest?.end === digits.length && rest.symbols.length % 4 === 1;
}

/**
 * What the characters cost that are there by reference only: it must not speak against a text that it says the same several times.
 *
 * @param packed How many bytes it was packed in.
 */
export function repeatedCost(text: Uint8Array, packed: number): number {
  if (packed >= text.length) return 0;
  return (1 - packed / text.length) * (textCost(new TextDecoder().decode(text)) ?? 0);
}

function shortened(count: number, bits: number): Support {
  return { bits, say: { id: "channels.for-shortened-pairs", params: { count } } };
}

/** The whole bytes behind the first symbol, with the bits of `inverted` turned. */
function bytesOf(symbols: Uint8Array | Int32Array, inverted: 0 | 0xff): Uint8Array {
  const bytes = new Uint8Array(Math.max(0, Math.floor((symbols.length - 1) / 4)));
  for (let index = 0, at = 1; index < bytes.length; index++, at += 4) {
    let byte = 0;
    for (let place = 0; place < 4; place++) byte = (byte << 2) | (symbols[at + place] ?? 0);
    bytes[index] = byte ^ inverted;
  }
  return bytes;
}
