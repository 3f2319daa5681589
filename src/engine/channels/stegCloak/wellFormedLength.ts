/** How many bytes from the first make whole characters of UTF-8. */
export function wellFormedLength(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const more = lead < 0x80 ? 0 : lead < 0xc2 || lead > 0xf4 ? -1 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    if (more < 0 || at + more >= bytes.length) return at;
    const second = bytes[at + 1] ?? 0;
    // Overlong forms, surrogates and what lies beyond 10FFFF.
    if (lead === 0xe0 && second < 0xa0) return at;
    if (lead === 0xed && second > 0x9f) return at;
    if (lead === 0xf0 && second < 0x90) return at;
    if (lead === 0xf4 && second > 0x8f) return at;
    for (let index = 1; index <= more; index++) if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return at;
    at += more + 1;
  }
  return at;
}
