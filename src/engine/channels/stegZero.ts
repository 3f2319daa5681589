import { crc32 } from "#engine/text/checksums.ts";
import { CapacityError, type Channel, type Reading, type Support } from "./channel.ts";
import { alphabet, type Stretch, siteOf, stretchesOf } from "./digits/alphabet.ts";
import { intoFirstGap } from "./digits/intoFirstGap.ts";
import { textCost } from "./scan/textCost.ts";

const VARIANT = "StegZero v2";

/** Three bits each, most significant first. */
const OCTAL = alphabet([0x200b, 0x200c, 0x200d, 0x2060, 0x2062, 0x2063, 0x2064, 0xfeff]);

/** A55A and version 01: 24 bits, so eight digits that stand for nothing else. */
const MAGIC = [5, 1, 2, 5, 5, 0, 0, 1];

/** A55A 01, nonce (2), length (2), CRC-32 (4), the numbers big-endian. */
const HEADER = 11;

/** Two bytes say how long a message is: it has at most 65,535 bytes. */
const LONGEST = 0xffff;

/** Headers without a valid message behind them that are looked into: each may claim 64 KB. */
const MOST_WRONG = 64;

/**
 * A message behind a header with magic, length and CRC-32, three bits to each of eight zero-width characters. It is veiled with a key
 * stream that the header itself gives. A passphrase is only XORed on before, over and over; the checksum is of what came out, so it fits
 * whatever passphrase is tried.
 */
export const stegZero: Channel = {
  id: "steg-zero",
  title: { id: "channels.steg-zero-title", params: {} },
  summary: { id: "channels.steg-zero-summary", params: {} },
  accuses: { id: "channels.accuses-nobody", params: {} },
  points: [
    [0x200b, 0x200d],
    [0x2060, 0x2060],
    [0x2062, 0x2064],
    [0xfeff, 0xfeff],
  ],
  *decode(stream) {
    let wrong = 0;
    for (const stretch of stretchesOf(stream, OCTAL)) {
      for (let at = nextHeader(stretch.digits, 0); at >= 0 && wrong < MOST_WRONG; ) {
        const found = readAt(stretch, at);
        if (found === null) wrong += 1;
        else yield found.reading;
        at = nextHeader(stretch.digits, found?.end ?? at + MAGIC.length);
      }
    }
  },
  async unlock(reading, passphrase) {
    const bytes = xored(reading.bytes, new TextEncoder().encode(passphrase));
    // A message is text: what comes out otherwise was not opened.
    if (passphrase === "" || !isText(bytes)) return [];
    const against = [{ id: "channels.against-unchecked-passphrase", params: {} }] as const;
    return [{ ...reading, bytes, locked: false, against }];
  },
  hide: {
    cover: "The meeting is on Tuesday.",
    carries: "text",
    capacity: () => LONGEST,
    into(cover, payload, options) {
      if (payload.length > LONGEST) throw new CapacityError(LONGEST, payload.length);
      const random = options?.random ?? ((count) => crypto.getRandomValues(new Uint8Array(count)));
      const nonce = new DataView(Uint8Array.from(random(2)).buffer).getUint16(0);
      const passphrase = options?.passphrase ?? "";
      const message = passphrase === "" ? payload : xored(payload, new TextEncoder().encode(passphrase));
      return intoFirstGap(cover, write(message, nonce));
    },
  },
  examples: [
    {
      text: "a\u2063\u200C\u200D\u2063\u2063\u200B\u200B\u200C\u200B\u2062\u2062\u2060\u200D\u200B\u200B\u200B\u200B\u200B\u2062\u2062\u2064\u2062\u200D\uFEFF\u200B\u2060\u2062\u200B\uFEFF\u2060\u2062\u2063\u200D\u2060\u2064b",
      payload: Uint8Array.of(0x48, 0x69),
    },
  ],
};

/** Where a header begins; -1 where none does any more. */
function nextHeader(digits: Uint8Array, start: number): number {
  for (let at = digits.indexOf(5, start); at >= 0; at = digits.indexOf(5, at + 1))
    if (MAGIC.every((digit, index) => digits[at + index] === digit)) return at;
  return -1;
}

/** The message of a header, and where it ends. Null where it is cut off, or where its checksum does not fit. */
function readAt(stretch: Stretch, at: number): { readonly reading: Reading; readonly end: number } | null {
  const header = bytesOf(stretch.digits, at, HEADER);
  if (header === null) return null;
  const view = new DataView(header.buffer);
  const [nonce, length, checksum] = [view.getUint16(3), view.getUint16(5), view.getUint32(7)];
  const all = bytesOf(stretch.digits, at, HEADER + length);
  if (length === 0 || all === null) return null;
  const bytes = veiled(all.subarray(HEADER), nonce);
  if (crc32(bytes) !== checksum) return null;
  const end = at + digitsFor(HEADER + length);
  const support: Support[] = [
    { bits: 24, say: { id: "channels.for-magic", params: { count: 3 } } },
    { bits: 32, say: { id: "channels.for-checksum", params: { bits: 32 } } },
  ];
  const locked = !isText(bytes);
  return { reading: { ...siteOf(stretch, at, end), bytes, variant: VARIANT, support, locked }, end };
}

/** So many bytes from a digit on; null where there are not enough. */
function bytesOf(digits: Uint8Array, at: number, count: number): Uint8Array<ArrayBuffer> | null {
  if (at + digitsFor(count) > digits.length) return null;
  const bytes = new Uint8Array(count);
  let bits = 0;
  let held = 0;
  for (let index = 0, next = at; index < count; index++) {
    for (; held < 8; held += 3) bits = ((bits << 3) | (digits[next++] ?? 0)) & 0x3ff;
    held -= 8;
    bytes[index] = (bits >> held) & 0xff;
  }
  return bytes;
}

function digitsFor(bytes: number): number {
  return Math.ceil((bytes * 8) / 3);
}

/** Bytes with the key stream XORed on: Marsaglia's xorshift32, of each state the lowest bit first. */
function veiled(bytes: Uint8Array, nonce: number): Uint8Array {
  let state = (nonce << 16) | 0xa55a;
  let key = 0;
  return bytes.map((byte, index) => {
    if (index % 4 === 0) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      key = state;
    }
    let out = byte;
    for (let bit = 7; bit >= 0; bit--, key >>>= 1) out ^= (key & 1) << bit;
    return out;
  });
}

function xored(bytes: Uint8Array, key: Uint8Array): Uint8Array {
  return key.length === 0 ? bytes : bytes.map((byte, index) => byte ^ (key[index % key.length] ?? 0));
}

function isText(bytes: Uint8Array): boolean {
  try {
    return textCost(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)) !== null;
  } catch {
    return false;
  }
}

function write(message: Uint8Array, nonce: number): string {
  const bytes = new Uint8Array(HEADER + message.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xa55a);
  view.setUint8(2, 1);
  view.setUint16(3, nonce);
  view.setUint16(5, message.length);
  view.setUint32(7, crc32(message));
  bytes.set(veiled(message, nonce), HEADER);
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
  const padded = bits.padEnd(digitsFor(bytes.length) * 3, "0");
  return padded.replaceAll(/.../g, (three) => String.fromCodePoint(OCTAL.points[Number.parseInt(three, 2)] ?? 0));
}
