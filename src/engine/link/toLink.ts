import type { LinkInput } from "#engine/types.ts";
import { bodyOf } from "./body.ts";
import { LinkTooLongError } from "./LinkTooLongError.ts";
import { linkLimits } from "./linkLimits.ts";
import { iterationLimits, lock, lockBytes } from "./lock.ts";
import { packed } from "./pack.ts";
import { kinds, linkOf } from "./payload.ts";

export interface LinkOptions {
  /** Locks the link. Every code unit counts; not empty. */
  readonly passphrase?: string;
  /** Gives salt and IV of a locked link: as many random bytes as asked for. By default WebCrypto's, the one randomness of the engine. */
  readonly random?: (bytes: number) => Uint8Array;
  /** Of the key derivation: 100,000 to 2,000,000, by default 600,000. */
  readonly iterations?: number;
}

/**
 * The link that carries the input, `#1.` and a payload: see the README for its form. Without a passphrase the same input gives the
 * same link.
 *
 * @throws LinkTooLongError rather than cut
 * @throws CannotLockError where there is a passphrase and no WebCrypto
 * @throws TypeError where the input is none, RangeError where an option is out of its range
 */
export async function toLink(input: LinkInput, options: LinkOptions = {}): Promise<string> {
  const { passphrase, random = randomBytes, iterations = iterationLimits.usual } = options;
  if (passphrase === "") throw new RangeError("an empty passphrase locks nothing");
  if (!(iterations >= iterationLimits.least && iterations <= iterationLimits.most)) {
    throw new RangeError(`${iterations} iterations`);
  }
  const contents = packed(bodyOf(input));
  const plain = linkOf(kinds.plain, contents);
  const length = passphrase === undefined ? plain.length : lockedLength(plain);
  if (length > linkLimits.characters) throw new LinkTooLongError(length, linkLimits.characters, "characters");
  if (passphrase === undefined) return plain;
  return linkOf(kinds.locked, await lock(Uint8Array.of(kinds.locked), contents, passphrase, random, iterations));
}

/** Characters that a link will have once it is locked, whatever the passphrase. */
export function lockedLength(plainLink: string): number {
  // 48 bytes more are 64 characters, wherever the last group of four stands.
  return plainLink.length + (lockBytes / 3) * 4;
}

function randomBytes(bytes: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(bytes));
}
