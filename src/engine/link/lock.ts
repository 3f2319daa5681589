import { joined } from "#engine/capture/inflateStream.ts";
import { encodeWtf8 } from "#engine/text/wtf8.ts";
import { CannotLockError } from "./CannotLockError.ts";

/**
 * How often the hash is repeated to make a key of a passphrase. 600,000 for PBKDF2-HMAC-SHA-256 is what the OWASP Password
 * Storage Cheat Sheet asks for since 2023. What a link states is believed within bounds only: fewer protect nothing, and many
 * would keep whoever opens it waiting for minutes.
 */
export const iterationLimits = { least: 100_000, usual: 600_000, most: 2_000_000 } as const;

/** Bytes. Salt: NIST SP 800-132 §5.1 asks for 16. IV: NIST SP 800-38D §8.2.2. Tag: all of it, §5.2.1.2. */
const SALT = 16;
const IV = 12;
const TAG = 16;

/** Iterations, salt, IV. */
const SETTINGS = 4 + SALT + IV;

/** Bytes that locking adds. */
export const lockBytes: number = SETTINGS + TAG;

/**
 * What can be opened with the passphrase alone: AES-256-GCM under a key by PBKDF2-HMAC-SHA-256. `head` and the settings stay
 * readable, and nobody without the passphrase can change them unseen. The passphrase counts as its WTF-8, not normalised.
 *
 * @param random as many random bytes as asked for
 * @throws CannotLockError without WebCrypto: outside of a secure context
 */
export async function lock(
  head: Uint8Array,
  bytes: Uint8Array,
  passphrase: string,
  random: (bytes: number) => Uint8Array,
  iterations: number,
): Promise<Uint8Array> {
  const settings = new Uint8Array(SETTINGS);
  new DataView(settings.buffer).setUint32(0, iterations, true);
  settings.set(random(SALT), 4);
  settings.set(random(IV), 4 + SALT);
  const { key, algorithm } = await keyOf(head, settings, passphrase, "encrypt");
  const secret = await crypto.subtle.encrypt(algorithm, key, own(bytes));
  return joined([settings, new Uint8Array(secret)]);
}

/** Whether {@link lock} could have written it. Asked before anything is derived. */
export function isLocked(locked: Uint8Array): boolean {
  if (locked.length < lockBytes) return false;
  const iterations = iterationsOf(locked);
  return iterations >= iterationLimits.least && iterations <= iterationLimits.most;
}

/** The reverse of {@link lock}; null where the passphrase is another one, or somebody changed what it locks. */
export async function unlock(head: Uint8Array, locked: Uint8Array, passphrase: string): Promise<Uint8Array | null> {
  const { key, algorithm } = await keyOf(head, locked.subarray(0, SETTINGS), passphrase, "decrypt");
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, own(locked.subarray(SETTINGS))));
  } catch {
    return null;
  }
}

async function keyOf(head: Uint8Array, settings: Uint8Array, passphrase: string, use: "encrypt" | "decrypt") {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) throw new CannotLockError();
  const salt = own(settings.subarray(4, 4 + SALT));
  const words = await subtle.importKey("raw", own(encodeWtf8(passphrase)), "PBKDF2", false, ["deriveKey"]);
  const derivation = { name: "PBKDF2", hash: "SHA-256", salt, iterations: iterationsOf(settings) };
  const key = await subtle.deriveKey(derivation, words, { name: "AES-GCM", length: 256 }, false, [use]);
  const iv = own(settings.subarray(4 + SALT));
  return { key, algorithm: { name: "AES-GCM", iv, additionalData: own(joined([head, settings])) } };
}

function iterationsOf(settings: Uint8Array): number {
  return new DataView(settings.buffer, settings.byteOffset).getUint32(0, true);
}

/** WebCrypto takes no bytes that might lie in shared memory, and the compiler cannot tell. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(bytes);
}
