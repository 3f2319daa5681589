import { CannotLockError } from "#engine/link/CannotLockError.ts";
import { encodeWtf8 } from "#engine/text/wtf8.ts";
import type { AnswerCheck, AnswerComparison } from "#engine/types.ts";
import { normalizeAnswer } from "./normalizeAnswer.ts";

/**
 * How often the hash is repeated: what the OWASP Password Storage Cheat Sheet asks for since 2023. Fewer are refused, because a link would then
 * be weaker than it seems; more than the most would keep whoever answers waiting.
 */
export const iterationLimits = { usual: 600_000, most: 2_000_000 } as const;

/** Bytes. Salt: NIST SP 800-132 §5.1. Verifier: another answer fits once in 2^128. */
export const SALT = 16;
export const VERIFIER = 16;

/**
 * What this answer derives to: the first 128 bits of PBKDF2-HMAC-SHA-256 over the WTF-8 of the answer as it is compared.
 *
 * @throws CannotLockError without WebCrypto: outside of a secure context
 */
export async function verifierOf(
  answer: string,
  comparison: AnswerComparison,
  { salt, iterations }: Pick<AnswerCheck, "salt" | "iterations">,
): Promise<Uint8Array> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) throw new CannotLockError();
  const words = Uint8Array.from(encodeWtf8(normalizeAnswer(answer, comparison)));
  const key = await subtle.importKey("raw", words, "PBKDF2", false, ["deriveBits"]);
  const derivation = { name: "PBKDF2", hash: "SHA-256", salt: Uint8Array.from(salt), iterations };
  return new Uint8Array(await subtle.deriveBits(derivation, key, VERIFIER * 8));
}
