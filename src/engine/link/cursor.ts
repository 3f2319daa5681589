/** Reads bytes front to back. Once a read found too little or nothing well formed, so does every read after it. */
export class Cursor {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get atEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  /** A number as `varint` writes it; null where there is none, one longer than it need be, or one beyond 32 bits. */
  varint(): number | null {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) break;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte >= 0x80) continue;
      if (value > 0xffff_ffff || (byte === 0 && shift > 0)) break;
      return value;
    }
    this.at = this.bytes.length;
    return null;
  }

  /** The next `length` bytes, not copied; null where there are not as many, or no length. */
  take(length: number | null): Uint8Array | null {
    if (length === null || length > this.bytes.length - this.at) {
      this.at = this.bytes.length;
      return null;
    }
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  /** All bytes that are left. */
  rest(): Uint8Array {
    const rest = this.bytes.subarray(this.at);
    this.at = this.bytes.length;
    return rest;
  }
}
