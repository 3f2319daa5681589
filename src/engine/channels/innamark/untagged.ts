import { inflateSync } from "fflate";
import type { Candidate } from "#engine/channels/channel.ts";
import { crc32 } from "#engine/text/checksums.ts";

/** What the first byte of a tagged watermark says of the rest. */
const COMPRESSED = 0x40;
const SIZED = 0x20;
const CHECKED = 0x10;
const KNOWN = COMPRESSED | SIZED | CHECKED;

/** What is unpacked has at most so many bytes. */
const LARGEST = 1 << 20;

/**
 * A watermark without its tag: one byte, then its whole length (4 bytes, little-endian) where that says so, then the CRC-32 of all with zeros
 * in its place (4 bytes, little-endian), then the content, perhaps packed by Deflate. Nothing where the tag does not fit. Tags with a hash
 * are not read.
 */
export function* untagged(bytes: Uint8Array): Generator<Pick<Candidate, "bytes" | "variant" | "support">> {
  const tag = bytes[0] ?? 0xff;
  if ((tag & ~KNOWN) !== 0) return;
  const length = 1 + (tag & SIZED ? 4 : 0) + (tag & CHECKED ? 4 : 0);
  if (bytes.length <= length) return;
  const view = new DataView(bytes.slice().buffer);
  const support: Candidate["support"][number][] = [
    { bits: 4, say: { id: "channels.for-magic", params: { count: 1 } } },
  ];
  if (tag & SIZED) {
    if (view.getUint32(1, true) !== bytes.length) return;
    support.push({ bits: 32, say: { id: "channels.for-length-fits", params: { count: bytes.length } } });
  }
  if (tag & CHECKED) {
    const at = length - 4;
    const cleared = bytes.slice();
    cleared.fill(0, at, length);
    if (crc32(cleared) !== view.getUint32(at, true)) return;
    support.push({ bits: 32, say: { id: "channels.for-checksum", params: { bits: 32 } } });
  }
  const content = tag & COMPRESSED ? inflated(bytes.subarray(length)) : bytes.slice(length);
  if (content !== null && content.length > 0) yield { bytes: content, variant: "Innamark, tagged", support };
}

function inflated(packed: Uint8Array): Uint8Array | null {
  try {
    // Deflate cannot make a byte into more than 1,032.
    const out = new Uint8Array(Math.min(LARGEST, packed.length * 1032));
    return inflateSync(packed, { out }).slice();
  } catch {
    return null;
  }
}
