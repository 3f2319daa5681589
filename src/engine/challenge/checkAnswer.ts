import { CannotLockError } from "#engine/link/CannotLockError.ts";
import type { Challenge } from "#engine/types.ts";
import { verifierOf } from "./answerCheck.ts";

/** Whether this is the answer; `no-crypto` where the browser has no cryptography for this page. */
export async function checkAnswer(
  { check, comparison }: Pick<Challenge, "check" | "comparison">,
  answer: string,
): Promise<boolean | "no-crypto"> {
  try {
    const verifier = await verifierOf(answer, comparison, check);
    return verifier.length === check.verifier.length && verifier.every((byte, at) => byte === check.verifier[at]);
  } catch (error) {
    if (error instanceof CannotLockError) return "no-crypto";
    throw error;
  }
}
