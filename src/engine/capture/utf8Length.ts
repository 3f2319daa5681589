/**
 * How many bytes the sequence at `at` takes. Negative where it is ill-formed: minus the bytes that a decoder replaces by
 * one U+FFFD, the maximal subpart of the Unicode Standard §3.9 and of the WHATWG Encoding Standard. With `surrogates`, the
 * three bytes of a surrogate are well-formed, as WTF-8 has it. `at` must lie inside the bytes.
 */
export function utf8Length(bytes: Uint8Array, at: number, surrogates: boolean): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return -1;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  // Table 3-7 of the Unicode Standard: after four leads the second byte has a narrower range.
  let low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  let high = lead === 0xed && !surrogates ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let next = 1; next < length; next++) {
    const byte = bytes[at + next];
    if (byte === undefined || byte < low || byte > high) return -next;
    low = 0x80;
    high = 0xbf;
  }
  return length;
}
