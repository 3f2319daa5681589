import type { Channel } from "./channel.ts";
import { stretchesOf } from "./digits/alphabet.ts";
import { textOfBytes } from "./digits/textOfBytes.ts";
import { textCost } from "./scan/textCost.ts";
import { decipher, encipher } from "./stegCloak/cipher.ts";
import { current, layouts } from "./stegCloak/layouts.ts";
import { isReadable, openedText, readPayloads, repeatedCost, WITH_HMAC } from "./stegCloak/readPayloads.ts";
import { shrink } from "./stegCloak/shrink.ts";

/**
 * Text that is packed by lzutf8, inverted bit by bit, perhaps encrypted, and written two bits to a character, of which the commonest
 * pairs are shortened. Without a passphrase an encrypted one is told by its shortened pairs and its length.
 *
 * Misses encrypted payloads that stand directly one after the other.
 */
export const stegCloak: Channel = {
  id: "steg-cloak",
  title: { id: "channels.steg-cloak-title", params: {} },
  summary: { id: "channels.steg-cloak-summary", params: {} },
  accuses: { id: "channels.accuses-chance", params: {} },
  points: [
    [0x200c, 0x200d],
    [0x2060, 0x2064],
  ],
  *decode(stream, wants) {
    for (const layout of layouts) {
      const isWorth = (length: number): boolean => isReadable(length, layout, wants);
      for (const stretch of stretchesOf(stream, layout.alphabet, isWorth)) yield* readPayloads(stretch, layout);
    }
  },
  async unlock(reading, passphrase) {
    const checked = reading.variant?.endsWith(WITH_HMAC) === true;
    const inverted = passphrase === "" ? null : await decipher(reading.bytes, passphrase, checked);
    const bytes = inverted === null ? null : openedText(inverted);
    if (inverted === null || bytes === null) return [];
    const text = textOfBytes(bytes);
    const opened = { ...reading, bytes, text, locked: false };
    if (checked) {
      const sum = { bits: 256, say: { id: "channels.for-checksum", params: { bits: 256 } } } as const;
      return [{ ...opened, support: [...reading.support, sum] }];
    }
    if (textCost(text) === null) return [];
    const against = [{ id: "channels.against-unchecked-passphrase", params: {} }] as const;
    return [{ ...opened, against, noise: 8 * inverted.length + repeatedCost(bytes, inverted.length) }];
  },
  hide: {
    cover: "The meeting is on Tuesday.",
    carries: "text",
    variants: [current.name, current.name + WITH_HMAC],
    capacity: () => Number.POSITIVE_INFINITY,
    async into(cover, payload, options) {
      textOfBytes(payload);
      const inverted = payload.map((byte) => ~byte);
      const passphrase = options?.passphrase ?? "";
      if (passphrase === "") return intoSecondWord(cover, write(2, inverted));
      const checked = options?.variant?.endsWith(WITH_HMAC) === true;
      const random = options?.random ?? ((count) => crypto.getRandomValues(new Uint8Array(count)));
      const sealed = await encipher(inverted, passphrase, checked, random(8));
      return intoSecondWord(cover, write(checked ? 0 : 1, sealed));
    },
  },
  examples: [
    // "hi" and "Attack at dawn", as version 1.1.1 writes them without a passphrase.
    { text: "two \u2062\u2064\u2063\u2062\u2061\u2063\u2061words", payload: Uint8Array.of(0x68, 0x69) },
    {
      text: "two \u2064\u2063\u2064\u2063\u200C\u2061\u2062\u2061\u200C\u2061\u2062\u2061\u200D\u2062\u2063\u200D\u2062\u200C\u2061\u200D\u200D\u200C\u2062\u200D\u2064\u2061\u200D\u2062\u2063\u200C\u2061\u2064\u200D\u2064\u2061\u200D\u2061\u2062\u2061\u200D\u2062\u2063\u200C\u2061\u200C\u2061\u200D\u200C\u200Dwords",
      payload: new TextEncoder().encode("Attack at dawn"),
    },
  ],
};

/** Its own decoder wants the payload at the beginning of a word that is not empty. */
function intoSecondWord(cover: string, hidden: string): string {
  const at = cover.search(/(?<= )[^ ]/u);
  return at < 0 ? hidden + cover : cover.slice(0, at) + hidden + cover.slice(at);
}

function write(mode: number, bytes: Uint8Array): string {
  const symbols = new Uint8Array(1 + bytes.length * 4);
  symbols[0] = mode;
  for (const [index, byte] of bytes.entries())
    for (let place = 0; place < 4; place++) symbols[1 + index * 4 + place] = (byte >> (6 - place * 2)) & 3;
  const digits = shrink(symbols, current);
  return Array.from(digits, (digit) => String.fromCodePoint(current.alphabet.points[digit] ?? 0)).join("");
}
