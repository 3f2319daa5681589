import { encodeWtf8, type Hiding } from "#engine/index.ts";
import { bytesOfHex } from "./bytesOfHex.ts";
import type { Wanted } from "./wanted.ts";

/** What the engine is asked to hide. */
export interface Attempt {
  readonly channel: string;
  readonly cover: string;
  readonly payload: Uint8Array;
  readonly options: { readonly passphrase?: string; readonly variant?: string };
}

/** Made up, and in ASCII, so that every channel takes them. */
const EXAMPLES = ["second key", "hi"] as const;

/** A message that goes into the channel's own cover. */
export function exampleMessage({ room }: Hiding): string {
  return EXAMPLES.find(({ length }) => length <= room) ?? "";
}

/** The bytes of the message; null where hexadecimal digits are wanted and something else stands there. */
export function payloadOf({ form, text, hex }: Wanted, hiding: Hiding): Uint8Array | null {
  return form === "hex" ? bytesOfHex(hex) : encodeWtf8(text ?? exampleMessage(hiding));
}

/** What is wanted, for the engine; null where there is no message yet. */
export function attemptOf(wanted: Wanted, hiding: Hiding): Attempt | null {
  const payload = payloadOf(wanted, hiding);
  if (payload === null || payload.length === 0) return null;
  const { cover, variant, passphrase } = wanted;
  return {
    channel: hiding.id,
    cover: cover ?? hiding.cover,
    payload,
    options: {
      ...(hiding.takesPassphrase && passphrase !== "" && { passphrase }),
      ...(variant !== null && hiding.variants.includes(variant) && { variant }),
    },
  };
}
