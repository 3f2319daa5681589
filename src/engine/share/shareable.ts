import { readCapture } from "#engine/capture/readCapture.ts";
import type { Capture, Pick, SharedCopy, Side, Source } from "#engine/types.ts";
import { type CopiedRequest, copyRequest } from "./copyRequest.ts";

/** A capture to be shared, and what it was read from. */
export interface Shareable extends Pick {
  readonly source: Source;
}

/** One of something for each side that there is. */
export type BySide<T> = { readonly [S in Side]?: T };

/** A capture as it is shared: itself where nothing in it is to be blacked out, else its copy. */
export interface Copied extends CopiedRequest {
  /** Whether the source itself may leave. */
  readonly bare: boolean;
  /** The copy, read as whoever gets it will read it. */
  readonly opened: Capture;
}

/** Makes something of each side. */
export async function bySide<T, U>(of: BySide<T>, make: (one: T, side: Side) => Promise<U>): Promise<BySide<U>> {
  return {
    ...(of.a === undefined ? {} : { a: await make(of.a, "a") }),
    ...(of.b === undefined ? {} : { b: await make(of.b, "b") }),
  };
}

/** Copies a capture without the secrets that are not kept. What came as a copy and has no further secrets stays the copy it is. */
export async function copied(shareable: Shareable, kept: readonly string[]): Promise<Copied> {
  const { capture, source } = shareable;
  const made = await copyRequest(shareable, kept);
  const earlier = places(capture.copy?.redacted ?? []);
  const bare = places(made.copy.redacted) === earlier;
  const copy = bare && "copy" in source ? source.copy : made.copy;
  return { copy, map: made.map, bare, opened: await readCapture({ copy, origin: capture.origin }) };
}

function places(redacted: SharedCopy["redacted"]): number {
  return redacted.reduce((sum, one) => sum + one.places, 0);
}
