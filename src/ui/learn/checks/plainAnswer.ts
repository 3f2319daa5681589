/**
 * What was typed, in the form that answers are compared in: full-width digits and letters as ordinary ones (NFKC, as a Chinese
 * keyboard types them), in small letters, without white space around. Answers only: evidence is never treated so.
 */
export function plainAnswer(typed: string): string {
  return typed.normalize("NFKC").trim().toLowerCase().replace(/\s+/g, " ");
}

/** A whole number in decimal, or in hexadecimal after 0x. Null for anything else. */
export function numberIn(typed: string): number | null {
  const answer = plainAnswer(typed);
  return /^(\d{1,9}|0x[0-9a-f]{1,8})$/.test(answer) ? Number(answer) : null;
}
