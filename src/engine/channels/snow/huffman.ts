import { huffmanCodes } from "./huffmanCodes.ts";

/** Two numbers a node: what a 0 and what a 1 leads to. Positive: another node; negative: a byte, less 256; 0: nothing yet. */
const tree = new Int16Array(2 * 256);

let nodes = 1;
for (const { byte, bits, length } of huffmanCodes) {
  let node = 0;
  for (let at = length - 1; at > 0; at--) {
    const branch = node * 2 + ((bits >> at) & 1);
    if (tree[branch] === 0) tree[branch] = nodes++;
    node = tree[branch] ?? 0;
  }
  tree[node * 2 + (bits & 1)] = byte - 256;
}

const codeOf = new Map(huffmanCodes.map((code) => [code.byte, code]));

/** Bits as bytes by SNOW's code, and how many bits at the end make no whole code. */
export function expand(bits: Uint8Array): { readonly bytes: Uint8Array; readonly left: number } {
  // No code is shorter than three bits.
  const bytes = new Uint8Array(Math.ceil(bits.length / 3));
  let count = 0;
  let whole = 0;
  let node = 0;
  for (let at = 0; at < bits.length; at++) {
    node = tree[node * 2 + (bits[at] ?? 0)] ?? 0;
    if (node >= 0) continue;
    bytes[count++] = node + 256;
    whole = at + 1;
    node = 0;
  }
  return { bytes: bytes.slice(0, count), left: bits.length - whole };
}

/** How many bits SNOW's code has for a byte. */
export function codeLength(byte: number): number {
  return codeOf.get(byte)?.length ?? 0;
}

/** Bytes as bits by SNOW's code. */
export function compress(bytes: Uint8Array): Uint8Array {
  const bits = new Uint8Array(bytes.reduce((sum, byte) => sum + codeLength(byte), 0));
  let at = 0;
  for (const byte of bytes) {
    const code = codeOf.get(byte);
    if (code === undefined) continue;
    for (let bit = code.length - 1; bit >= 0; bit--) bits[at++] = (code.bits >> bit) & 1;
  }
  return bits;
}
