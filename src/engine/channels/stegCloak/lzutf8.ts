/** What could be unpacked. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  /** How many bytes come out of so many packed ones; -1 inside a reference. It ends where no more was understood. */
  readonly lengths: Int32Array;
}

/**
 * Unpacks lzutf8's format, which is UTF-8 with references into what went before: a byte 110lllll and then 0ddddddd, or 111lllll and then
 * 0ddddddd dddddddd, repeats l bytes from d bytes back. No character of UTF-8 has its first byte followed by one below 80. Stops at the
 * first reference that leads nowhere. One reference gives at most 31 bytes for two, so the output has at most 16 times the input.
 */
export function unpackLzUtf8(packed: Uint8Array): Unpacked {
  let out = new Uint8Array(packed.length * 2 + 32);
  const lengths = new Int32Array(packed.length + 1).fill(-1);
  lengths[0] = 0;
  let length = 0;
  let at = 0;
  while (at < packed.length) {
    const byte = packed[at] ?? 0;
    const next = packed[at + 1];
    if (length + 32 > out.length) out = grown(out);
    if (byte < 0xc0 || (next !== undefined && next >= 0x80)) {
      out[length++] = byte;
      lengths[++at] = length;
      continue;
    }
    const wide = byte >= 0xe0;
    if (at + (wide ? 2 : 1) >= packed.length) break;
    const back = wide ? ((next ?? 0) << 8) | (packed[at + 2] ?? 0) : (next ?? 0);
    if (back === 0 || back > length) break;
    for (const end = length + (byte & 31); length < end; length++) out[length] = out[length - back] ?? 0;
    at += wide ? 3 : 2;
    lengths[at] = length;
  }
  return { bytes: out.subarray(0, length), lengths: lengths.subarray(0, at + 1) };
}

function grown(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}
