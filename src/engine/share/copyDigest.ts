import { canonicalJson } from "#engine/text/canonicalJson.ts";
import { sha256OfText } from "#engine/text/hash.ts";
import type { SharedCopy } from "#engine/types.ts";

/** SHA-256 of a copy's canonical JSON, in lower-case hexadecimal: the same for the same copy, made again from its source. */
export function copyDigest(copy: SharedCopy): string {
  return sha256OfText(canonicalJson(copy));
}
