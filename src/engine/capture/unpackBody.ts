import type { Sentence } from "#engine/types.ts";
import { type Compression, compressionOf, decompress } from "./decompress.ts";
import { strictUtf8 } from "./strictUtf8.ts";
import { inMegabytes } from "./unpack.ts";
import { currentBudget } from "./unpackBudget.ts";

/** Of one body unpacked: a hundred times the longest request on record, and small enough for a file to have several. */
const MAX_BODY = 16 * 1024 * 1024;

/**
 * Times its own size that a body may unpack to, where that is more than {@link SMALL}: JSON seldom reaches 20. A file may
 * have ten thousand bodies, so that what one may cost counts as often.
 */
const MAX_RATIO = 100;

/** A body up to this size is unpacked whatever its ratio: 1 MiB. */
const SMALL = 1024 * 1024;

/** More codings than that are a game. */
const MAX_CODINGS = 4;

/**
 * A body without the codings of its `Content-Encoding`; where a header says nothing, of what its bytes say. What was undone, or why not,
 * is added to `steps`. Never throws.
 */
export function unpackBody(body: Uint8Array, steps: Sentence[], contentEncoding = ""): Uint8Array {
  let bytes = body;
  // Applied in the order of the header (RFC 9110 §8.4), so undone from its end.
  const codings = contentEncoding.toLowerCase().split(",").reverse().slice(0, MAX_CODINGS);
  for (const coding of codings.map((written) => written.trim())) {
    const kind = compressionOf(bytes) ?? (coding === "deflate" && strictUtf8(bytes) === null ? "deflate" : null);
    if (kind !== null) bytes = unpacked(bytes, kind, steps);
    else if (coding === "br" && strictUtf8(bytes) === null) steps.push({ id: "capture.step-brotli", params: {} });
  }
  return bytes;
}

/** The bytes as they are where nothing comes out of them. */
function unpacked(bytes: Uint8Array, kind: Compression, steps: Sentence[]): Uint8Array {
  const budget = currentBudget();
  const most = Math.min(MAX_BODY, Math.max(SMALL, MAX_RATIO * bytes.length));
  const limit = Math.min(most, budget.left);
  const { bytes: inside, end, read, length } = decompress(bytes, kind, limit);
  // What is refused took its time too.
  budget.left -= Math.min(length, limit);
  if (end === "too-large") {
    const ratio = read === 0 ? 0 : Math.round(length / read);
    const own = limit === most ? { limit: inMegabytes(most), ratio } : { limit: 0, ratio: 0 };
    const params = { kind, bytes: bytes.length, ...own };
    steps.push({ id: "capture.unpacks-too-large", params });
    return new Uint8Array();
  }
  if (length > 0) steps.push({ id: "capture.step-unpacked", params: { kind } });
  if (end !== "whole") {
    steps.push({ id: "capture.unpack-broke", params: { kind, how: end, offset: read, bytes: length } });
  }
  return length > 0 || end === "whole" ? inside : bytes;
}
