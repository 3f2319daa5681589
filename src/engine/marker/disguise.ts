import { bytesOfBase64, bytesOfCharacters } from "#engine/capture/base64.ts";
import { sha256Hex } from "#engine/text/hash.ts";

/** The byte that every byte of the published lists stood XOR in the program. */
export const DISGUISE_KEY = 0x5b;

/** What each step of taking a disguise off gives. */
export interface Undisguised {
  /** What the base64 says. */
  readonly bytes: Uint8Array;
  /** Each of them XOR the key. */
  readonly plain: Uint8Array;
  /** One character for each byte (ISO 8859-1): of a wrong key too, whose bytes are no UTF-8. */
  readonly text: string;
  /** The text, split at its commas. */
  readonly entries: readonly string[];
  /** Of the plain bytes: with the right key, the published hash. */
  readonly sha256: string;
}

/** A list as the program held it: joined with commas, each byte XOR a key, in base64. The entries are ASCII. */
export function disguise(entries: readonly string[], key: number = DISGUISE_KEY): string {
  const bytes = bytesOfCharacters(entries.join(",")).map((byte) => byte ^ key);
  return btoa(charactersOf(bytes));
}

/** The same backwards, with any key from 0 to 255, right or wrong. Null where the text is no base64. */
export function undisguise(base64: string, key: number): Undisguised | null {
  const bytes = bytesOfBase64(base64);
  if (bytes === null) return null;
  const plain = bytes.map((byte) => byte ^ key);
  const text = charactersOf(plain);
  return { bytes, plain, text, entries: text.split(","), sha256: sha256Hex(plain) };
}

function charactersOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}
