import type { Found, Sentence } from "#engine/types.ts";

/**
 * The fewest words for what the channels read, where no date line says anything first: how many payloads can be read, else that
 * one is locked. Null where there is none. Other readings of the same characters are not counted, nor is another program's bookkeeping.
 */
export function payloadHeadline(findings: readonly Found[]): Sentence | null {
  const payloads = findings.filter(
    ({ channel, hypothesis }) => channel !== "date-line" && (hypothesis === null || hypothesis.rank === 0),
  );
  const count = payloads.filter(({ strength }) => strength === "decoded").length;
  if (count > 0) return { id: "channels.headline-decoded", params: { count } };
  return payloads.some(({ locked }) => locked) ? { id: "channels.headline-locked", params: {} } : null;
}
