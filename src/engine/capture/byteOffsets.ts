import type { Decoded } from "./decodeBytes.ts";
import { gb18030Length } from "./legacyText.ts";
import { utf8Length } from "./utf8Length.ts";

/**
 * From a position in code units of a decoded source to its byte offset.
 *
 * Asked in ascending order, the whole of a source costs one pass over its bytes; a step back starts anew. Positions past the
 * end give the number of bytes. Positions inside a surrogate pair of UTF-8 give the end of the pair.
 */
export function byteOffsets(source: Decoded): (unit: number) => number {
  const { bytes, encoding } = source;
  if (encoding === "utf-16le" || encoding === "utf-16be") return (unit) => Math.min(2 * unit, bytes.length);
  if (encoding === "windows-1252") return (unit) => Math.min(unit, bytes.length);
  const surrogates = encoding === "wtf-8";
  let at = 0;
  let units = 0;
  return (unit) => {
    if (unit < units) {
      at = 0;
      units = 0;
    }
    while (units < unit && at < bytes.length) {
      // Captures are almost all ASCII: worth its own way, every byte of a source comes by here.
      if ((bytes[at] ?? 0) < 0x80) {
        at++;
        units++;
      } else if (encoding === "gb18030") {
        const next = gb18030Length(bytes, at);
        at += next.bytes;
        units += next.units;
      } else {
        const length = utf8Length(bytes, at, surrogates);
        at += Math.abs(length);
        units += length === 4 ? 2 : 1;
      }
    }
    return at;
  };
}
