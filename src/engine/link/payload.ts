import { joined } from "#engine/capture/inflateStream.ts";
import { crc32 } from "#engine/text/checksums.ts";
import { base64urlOf, bytesOfBase64url } from "./base64url.ts";

/** What stands before the payload: the version of all that follows. */
export const PREFIX = "#1.";

/** The first byte of a payload: what follows it. No other bit is used. */
export const kinds = { plain: 0, locked: 1 } as const;

/** Bytes of a payload besides what it carries: kind and checksum. */
const CHECKSUM = 4;

/**
 * The text of a link: kind, contents, and the CRC-32 of both, the lowest byte first. So laid out, any change within three neighbouring
 * characters is a burst of no more than 32 bits in the order in which the checksum takes them, and every such burst changes it (Peterson and Brown
 * 1961); of all other changes one in 2^32 passes.
 */
export function linkOf(kind: number, contents: Uint8Array): string {
  const bytes = joined([Uint8Array.of(kind), contents, new Uint8Array(CHECKSUM)]);
  const end = bytes.length - CHECKSUM;
  new DataView(bytes.buffer).setUint32(end, crc32(bytes.subarray(0, end)), true);
  return PREFIX + base64urlOf(bytes);
}

/** The reverse of {@link linkOf}, without the prefix; null where a character was changed or is missing. */
export function payloadOf(text: string): { readonly kind: number; readonly contents: Uint8Array } | null {
  const bytes = bytesOfBase64url(text);
  if (bytes === null || bytes.length < 1 + CHECKSUM) return null;
  const end = bytes.length - CHECKSUM;
  const checksum = new DataView(bytes.buffer).getUint32(end, true);
  if (checksum !== crc32(bytes.subarray(0, end))) return null;
  return { kind: bytes[0] ?? 0, contents: bytes.subarray(1, end) };
}
