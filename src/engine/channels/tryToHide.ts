import { compare } from "#engine/compare/compare.ts";
import type { Change } from "#engine/types.ts";
import { CapacityError, type HideOptions } from "./channel.ts";
import { channels } from "./registry.ts";

/** What came of an attempt to hide. */
export type HideResult = Hidden | NotHidden;

/** A cover with something in it. */
export interface Hidden {
  readonly text: string;
  /** In bytes; Infinity where the cover sets no bound. */
  readonly capacity: number;
  /** Applying them to the cover gives the text. */
  readonly changes: readonly Change[];
}

/** Why it does not go: the cover is too small, or this channel does not carry such a payload in this way. */
export interface NotHidden {
  readonly error: "too-small" | "not-carried";
  /** In bytes. */
  readonly capacity: number;
  readonly needed: number;
}

/**
 * Hides a payload in a cover, as {@link hide} does, and says what that changed; a refusal is an answer too. Where a format has a nonce or a
 * salt, two runs differ.
 *
 * @throws RangeError where there is no such channel, or where it hides nothing
 */
export async function tryToHide(
  channel: string,
  cover: string,
  payload: Uint8Array,
  options: HideOptions = {},
): Promise<HideResult> {
  const way = channels.find(({ id }) => id === channel)?.hide;
  if (way === undefined) throw new RangeError(`no channel ${channel} that hides`);
  const capacity = way.capacity(cover);
  const needed = payload.length;
  if (needed > capacity) return { error: "too-small", capacity, needed };
  try {
    const text = await way.into(cover, payload, options);
    return { text, capacity, changes: compare(cover, text) };
  } catch (error) {
    if (error instanceof CapacityError) {
      return { error: "too-small", capacity: error.capacity, needed: error.needed };
    }
    // What a way does not carry it refuses by one of these.
    if (error instanceof TypeError || error instanceof RangeError) return { error: "not-carried", capacity, needed };
    throw error;
  }
}
