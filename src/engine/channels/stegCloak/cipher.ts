const SALT = 8;
const HMAC = 32;

/** How many bytes stand before the cipher text. */
export function headLength(checked: boolean): number {
  return checked ? SALT + HMAC : SALT;
}

/**
 * Deciphers salt, HMAC-SHA-256 of what comes out where `checked`, and cipher text.
 *
 * @returns Null where the HMAC does not fit, so the passphrase is wrong or the bytes were changed; and where the platform has no WebCrypto.
 */
export async function decipher(sealed: Uint8Array, passphrase: string, checked: boolean): Promise<Uint8Array | null> {
  // A page that did not come over https has none: then nothing opens, and the rest of an analysis goes on.
  if (globalThis.crypto?.subtle === undefined) return null;
  const { iv, key } = await keysOf(passphrase, sealed.subarray(0, SALT));
  const open = await counted(iv, key, sealed.subarray(headLength(checked)));
  if (!checked) return open;
  const hmac = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);
  const fits = await crypto.subtle.verify("HMAC", hmac, Uint8Array.from(sealed.subarray(SALT, SALT + HMAC)), open);
  return fits ? open : null;
}

/** The opposite of {@link decipher}. `salt`: 8 random bytes. */
export async function encipher(
  open: Uint8Array,
  passphrase: string,
  checked: boolean,
  salt: Uint8Array,
): Promise<Uint8Array> {
  const { iv, key } = await keysOf(passphrase, salt);
  const sealed = await counted(iv, key, open);
  if (!checked) return Uint8Array.from([...salt, ...sealed]);
  const hmac = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const sum = new Uint8Array(await crypto.subtle.sign("HMAC", hmac, Uint8Array.from(open)));
  return Uint8Array.from([...salt, ...sum, ...sealed]);
}

/** PBKDF2 with HMAC-SHA-512, 10,000 rounds: 16 bytes to begin counting at, 32 bytes of key. */
async function keysOf(passphrase: string, salt: Uint8Array) {
  const given = new TextEncoder().encode(passphrase);
  const material = await crypto.subtle.importKey("raw", given, "PBKDF2", false, ["deriveBits"]);
  const derivation = { name: "PBKDF2", hash: "SHA-512", salt: Uint8Array.from(salt), iterations: 10_000 };
  const bits = new Uint8Array(await crypto.subtle.deriveBits(derivation, material, 384));
  return { iv: bits.slice(0, 16), key: bits.slice(16) };
}

/** AES-256 in counter mode, which is its own opposite. */
async function counted(counter: BufferSource, key: BufferSource, bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const aes = await crypto.subtle.importKey("raw", key, "AES-CTR", false, ["encrypt"]);
  return new Uint8Array(
    await crypto.subtle.encrypt({ name: "AES-CTR", counter, length: 128 }, aes, Uint8Array.from(bytes)),
  );
}
