import { deflateSync } from "fflate";
import { joined } from "#engine/capture/inflateStream.ts";
import { CannotLockError } from "#engine/link/CannotLockError.ts";
import { linkOf, PREFIX } from "#engine/link/payload.ts";
import type { Challenge, ChallengeDraft, MadeChallenge } from "#engine/types.ts";
import { iterationLimits, SALT, verifierOf } from "./answerCheck.ts";
import { bodyOf, challengeLimits, isWithin } from "./challengeBody.ts";
import { normalizeAnswer } from "./normalizeAnswer.ts";

/** The first byte of a payload: the version of all that follows. */
export const VERSION = 1;

export const comparisons = ["loose", "exact"] as const;

export interface ChallengeOptions {
  /** Gives the salt: as many random bytes as asked for. Default: WebCrypto's. */
  readonly random?: (bytes: number) => Uint8Array;
  /** 600,000, the default, to 2,000,000. */
  readonly iterations?: number;
}

/**
 * The link of a puzzle: see the README for its form. The answer is not in it; what it is checked by is.
 *
 * @throws RangeError for an answer, a question, a text or a hint that is empty, what is too long, and iterations that are out of range
 */
export async function makeChallenge(draft: ChallengeDraft, options: ChallengeOptions = {}): Promise<MadeChallenge> {
  const { random = randomBytes, iterations = iterationLimits.usual } = options;
  const { answer, comparison } = draft;
  if (normalizeAnswer(answer, comparison) === "") throw new RangeError("no answer");
  if (!isWithin(draft)) throw new RangeError("no puzzle");
  if (!(iterations >= iterationLimits.usual && iterations <= iterationLimits.most)) {
    throw new RangeError(`${iterations} iterations`);
  }
  try {
    const salt = random(SALT);
    const verifier = await verifierOf(answer, comparison, { salt, iterations });
    return written({ ...draft, check: { iterations, salt, verifier } });
  } catch (error) {
    if (error instanceof CannotLockError) return { error: "no-crypto" };
    throw error;
  }
}

/** The payload of a puzzle whose check is made. Of a draft its answer is not looked at. */
export function written(challenge: Challenge): MadeChallenge {
  const { comparison, check } = challenge;
  const body = bodyOf(challenge);
  if (body.length > challengeLimits.bytes) {
    return { error: "too-long", length: body.length, limit: challengeLimits.bytes };
  }
  const settings = new Uint8Array(5);
  settings[0] = comparisons.indexOf(comparison);
  new DataView(settings.buffer).setUint32(1, check.iterations, true);
  const contents = joined([settings, check.salt, check.verifier, deflateSync(body, { level: 9 })]);
  const payload = linkOf(VERSION, contents).slice(PREFIX.length);
  const { length } = payload;
  if (length > challengeLimits.characters) return { error: "too-long", length, limit: challengeLimits.characters };
  return { payload };
}

function randomBytes(bytes: number): Uint8Array {
  if (globalThis.crypto?.getRandomValues === undefined) throw new CannotLockError();
  return crypto.getRandomValues(new Uint8Array(bytes));
}
