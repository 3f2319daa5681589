import { deflateSync } from "fflate";
import { inflateStream, joined } from "#engine/capture/inflateStream.ts";
import type { Body } from "./body.ts";
import { Cursor } from "./cursor.ts";
import { linkLimits } from "./linkLimits.ts";
import { varint } from "./varint.ts";

/**
 * Deflates a body (RFC 1951, without zlib's frame): the length of its first half, this, and the second. Apart, because each has
 * its own letters: together, ten small changes would cost half as much again.
 */
export function packed({ head, a }: Body): Uint8Array {
  const deflated = deflateSync(head, { level: 9 });
  return joined([varint(deflated.length), deflated, a === null ? new Uint8Array() : deflateSync(a, { level: 9 })]);
}

/** The reverse of {@link packed}; null where it is not well formed. Stops as soon as more comes out than a link may hold. */
export function unpacked(bytes: Uint8Array): Body | "too-large" | null {
  const cursor = new Cursor(bytes);
  const first = cursor.take(cursor.varint());
  if (first === null) return null;
  const second = cursor.rest();
  const head = inflated(first, linkLimits.bytes);
  if (head === null || head === "too-large") return head;
  if (second.length === 0) return { head, a: null };
  const a = inflated(second, linkLimits.bytes - head.length);
  return a === null || a === "too-large" ? a : { head, a };
}

/** Bytes that were deflated; null where they are damaged. Stops as soon as more than `limit` come out. */
export function inflated(bytes: Uint8Array, limit: number): Uint8Array | "too-large" | null {
  const stream = inflateStream("deflate");
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (const piece of stream.push(bytes)) {
    length += piece.length;
    if (length > limit) return "too-large";
    pieces.push(piece);
  }
  return stream.end() === "whole" ? joined(pieces) : null;
}
