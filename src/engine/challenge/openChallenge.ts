import { Cursor } from "#engine/link/cursor.ts";
import type { LinkError } from "#engine/link/fromLink.ts";
import { inflated } from "#engine/link/pack.ts";
import { payloadOf } from "#engine/link/payload.ts";
import type { Challenge } from "#engine/types.ts";
import { iterationLimits, SALT, VERIFIER } from "./answerCheck.ts";
import { challengeLimits, puzzleIn } from "./challengeBody.ts";
import { comparisons, VERSION } from "./makeChallenge.ts";

/** A puzzle, or why there is none: the id of a sentence that takes no parameters. */
export type OpenedChallenge = Challenge | { readonly error: LinkError };

/**
 * Opens what `makeChallenge` made, now or in any version before. Never throws, takes no more memory than the limits allow, and gives
 * either all of it or nothing.
 */
export function openChallenge(payload: string): OpenedChallenge {
  if (payload.length > challengeLimits.characters) return { error: "link.too-large" };
  const read = payloadOf(payload);
  if (read === null) return { error: "link.damaged" };
  if (read.kind !== VERSION) return { error: read.kind > VERSION ? "link.newer" : "link.malformed" };
  const cursor = new Cursor(read.contents);
  const settings = cursor.take(5);
  const salt = cursor.take(SALT);
  const verifier = cursor.take(VERIFIER);
  if (settings === null || salt === null || verifier === null) return { error: "link.malformed" };
  const comparison = comparisons[settings[0] ?? comparisons.length];
  const iterations = new DataView(settings.buffer, settings.byteOffset).getUint32(1, true);
  if (comparison === undefined || iterations < iterationLimits.usual || iterations > iterationLimits.most) {
    return { error: "link.malformed" };
  }
  const body = inflated(cursor.rest(), challengeLimits.bytes);
  if (body === "too-large") return { error: "link.too-large" };
  const puzzle = body && puzzleIn(body);
  if (puzzle === null) return { error: "link.malformed" };
  // Their own memory: they are handed to another thread.
  return { ...puzzle, comparison, check: { iterations, salt: salt.slice(), verifier: verifier.slice() } };
}
