import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { encodeWtf8 } from "./wtf8.ts";

/** SHA-256 (FIPS 180-4) in lower-case hexadecimal. Synchronous, so that it works where WebCrypto does not: `file://`. */
export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** SHA-256 of a text's WTF-8: of its UTF-8, where it has no lone surrogates. */
export function sha256OfText(text: string): string {
  return sha256Hex(encodeWtf8(text));
}

/** SHA-256 of bytes that come in pieces; `hex` is asked once, at the end. */
export interface Sha256Stream {
  update(bytes: Uint8Array): void;
  hex(): string;
}

/** Begins a hash of nothing. */
export function sha256Stream(): Sha256Stream {
  const hash = sha256.create();
  return {
    update: (bytes) => {
      hash.update(bytes);
    },
    hex: () => bytesToHex(hash.digest()),
  };
}
