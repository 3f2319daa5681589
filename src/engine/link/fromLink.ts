import type { LinkInput } from "#engine/types.ts";
import { inputOf } from "./body.ts";
import { CannotLockError } from "./CannotLockError.ts";
import { linkLimits } from "./linkLimits.ts";
import { isLocked, unlock } from "./lock.ts";
import { unpacked } from "./pack.ts";
import { kinds, PREFIX, payloadOf } from "./payload.ts";
import type { LinkErrors } from "./sentences.ts";

/** Why a link did not open: the id of a sentence that takes no parameters. `link.not-a-link` where it never was one. */
export type LinkError = keyof LinkErrors;

/** What a link holds, why it does not open, or that it asks for a passphrase. */
export type OpenedLink = LinkInput | { readonly error: LinkError } | { readonly locked: true };

/** `#1.` and so on; versions are counted from 1. */
const LINK = /^#?([1-9][0-9]{0,5})\./;

/**
 * Opens what `toLink` made, now or in any version before. Never throws, takes no more memory than {@link linkLimits} allow, and
 * gives either all of a link or nothing.
 *
 * @param hash the fragment of an address, with or without its `#`
 */
export async function fromLink(hash: string, options: { readonly passphrase?: string } = {}): Promise<OpenedLink> {
  const [prefix, version] = LINK.exec(hash) ?? [];
  if (prefix === undefined) return { error: "link.not-a-link" };
  if (version !== "1") return { error: "link.newer" };
  const text = hash.slice(prefix.length);
  if (PREFIX.length + text.length > linkLimits.characters) return { error: "link.too-large" };
  const payload = payloadOf(text);
  if (payload === null) return { error: "link.damaged" };
  const { kind, contents } = payload;
  if (kind === kinds.plain) return opened(contents);
  if (kind !== kinds.locked || !isLocked(contents)) return { error: "link.malformed" };
  // Nothing is locked with an empty one.
  if (!options.passphrase) return { locked: true };
  try {
    const unlocked = await unlock(Uint8Array.of(kind), contents, options.passphrase);
    return unlocked === null ? { error: "link.wrong-passphrase" } : opened(unlocked);
  } catch (error) {
    if (error instanceof CannotLockError) return { error: "link.cannot-lock-here" };
    return { error: "link.malformed" };
  }
}

function opened(contents: Uint8Array): OpenedLink {
  const body = unpacked(contents);
  if (body === "too-large") return { error: "link.too-large" };
  return (body && inputOf(body)) ?? { error: "link.malformed" };
}
