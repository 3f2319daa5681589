import { joined } from "#engine/capture/inflateStream.ts";
import { Cursor } from "./cursor.ts";
import { Seeds } from "./seeds.ts";
import { varint } from "./varint.ts";

const EMPTY = new Uint8Array();

/**
 * B as the steps that build it from A: how many bytes to put, these bytes, how far to go in A from where the last step ended
 * (zigzag: 0, -1, 1, -2 are 0, 1, 2, 3), how many bytes to copy from there. What agrees is found also where it was moved;
 * where nothing does, B is put whole. Time grows with the lengths alone.
 */
export function differenceOf(a: Uint8Array, b: Uint8Array): Uint8Array {
  const seeds = new Seeds(a);
  const steps: Uint8Array[] = [];
  let aAt = 0;
  let from = 0;
  for (let at = 0; at < b.length; ) {
    const run = seeds.find(b, at, from, aAt + at - from);
    if (run === null) {
      at++;
      continue;
    }
    const go = run.a - aAt;
    const zigzag = go < 0 ? -2 * go - 1 : 2 * go;
    steps.push(varint(run.b - from), b.subarray(from, run.b), varint(zigzag), varint(run.length));
    aAt = run.a + run.length;
    from = run.b + run.length;
    at = from;
  }
  if (from < b.length) steps.push(varint(b.length - from), b.subarray(from), varint(0), varint(0));
  return joined(steps);
}

/** B from A and what {@link differenceOf} wrote; null where that is not well formed, or would make more than `limit` bytes. */
export function applyDifference(a: Uint8Array, steps: Uint8Array, limit: number): Uint8Array | null {
  const length = walk(a, steps, null);
  if (length === null || length > limit) return null;
  const b = new Uint8Array(length);
  walk(a, steps, b);
  return b;
}

/** Takes the steps, and writes into `b` where there is one. How many bytes they make; null where they are not well formed. */
function walk(a: Uint8Array, steps: Uint8Array, b: Uint8Array | null): number | null {
  const cursor = new Cursor(steps);
  let aAt = 0;
  let length = 0;
  while (!cursor.atEnd) {
    const put = cursor.varint();
    const bytes = put === 0 ? EMPTY : cursor.take(put);
    const zigzag = cursor.varint();
    const copy = cursor.varint();
    if (bytes === null || zigzag === null || copy === null) return null;
    aAt += zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2;
    if (aAt < 0 || aAt + copy > a.length || bytes.length + copy === 0) return null;
    // By hand where it is short: millions of one-byte steps must not make millions of views.
    if (bytes.length > 0) b?.set(bytes, length);
    length += bytes.length;
    if (copy > 64) b?.set(a.subarray(aAt, aAt + copy), length);
    else if (b !== null) for (let i = 0; i < copy; i++) b[length + i] = a[aAt + i] ?? 0;
    length += copy;
    aAt += copy;
  }
  return length;
}
