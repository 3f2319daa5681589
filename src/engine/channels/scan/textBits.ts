/** Kinds of character, coarse enough that one text has few of them: how many code points of the basic plane each has. */
interface Kind {
  readonly name: number;
  readonly size: number;
}

/**
 * How improbable it is that noise looks like this text, in bits: 0 for what noise would give. Null for what is no text: it has control
 * characters other than TAB, LF and CR, noncharacters, private use, or lone surrogates.
 *
 * `utf-8`: the noise is bytes, and their being well-formed counts too. `units`: the noise is 16-bit units or code points, nearly
 * all of which are some character; then it counts that a text keeps to one script. Might disbelieve: short texts in many
 * scripts, lists of symbols.
 */
export function textBits(text: string, noise: "utf-8" | "units"): number | null {
  let bits = 0;
  const kinds = new Map<number, { size: number; count: number }>();
  for (const symbol of text) {
    const point = symbol.codePointAt(0) ?? 0;
    if (!isTextPoint(point)) return null;
    if (noise === "utf-8") bits += utf8Bits(point);
    else if (point < 0x80) bits += ASCII_UNIT;
    else {
      const { name, size } = kindOf(point);
      const kind = kinds.get(name) ?? { size, count: 0 };
      kind.count += 1;
      kinds.set(name, kind);
    }
  }
  const [main, ...others] = [...kinds.values()].sort((a, b) => b.count - a.count);
  if (main !== undefined) bits += main.count * Math.log2(0x10000 / main.size);
  // A second script in one message is rarer than a foreign letter in noise is common.
  for (const { count } of others) bits -= 2 * count;
  return Math.max(0, bits);
}

/** Printable ASCII and three controls: 98 of 65,536. */
const ASCII_UNIT = Math.log2(0x10000 / 98);

/** What the bytes of a code point tell beyond the noise they might be: all their bits, less the choice of the code point. */
function utf8Bits(point: number): number {
  if (point < 0x80) return 8 - Math.log2(98);
  if (point < 0x800) return 16 - Math.log2(0x800 - 0x80);
  return point < 0x10000 ? 24 - Math.log2(0x10000 - 0x800) : 32 - 20;
}

function kindOf(point: number): Kind {
  // Kana, Bopomofo and Han are written together.
  if (point >= 0x3000 && point <= 0x9fff) return { name: 0x3000, size: 0x7000 };
  if (point >= 0xac00 && point <= 0xd7a3) return { name: 0xac00, size: 11_172 };
  // Emoji and their like.
  if (point > 0xffff) return { name: 0x10000 + (point >> 12), size: 0x1000 };
  return { name: point >> 8, size: 0x100 };
}

function isTextPoint(point: number): boolean {
  if (point < 0x20) return point === 0x09 || point === 0x0a || point === 0x0d;
  if (point >= 0x7f && point < 0xa0) return false;
  if (point >= 0xd800 && point <= 0xf8ff) return false;
  if ((point >= 0xfdd0 && point <= 0xfdef) || (point & 0xfffe) === 0xfffe) return false;
  return point < 0xf0000;
}
