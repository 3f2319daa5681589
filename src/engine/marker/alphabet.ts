/**
 * The published truth table: which character stands for which bits. Two channels, independent of each other: the
 * apostrophe depends on the host alone, the separator on the time-zone setting alone.
 */

/** The two bits an apostrophe carries. */
export interface HostBits {
  readonly knownDomain: 0 | 1;
  readonly labKeyword: 0 | 1;
}

const ROWS: readonly (HostBits & { readonly apostrophe: string })[] = [
  { knownDomain: 0, labKeyword: 0, apostrophe: "\u0027" },
  { knownDomain: 1, labKeyword: 0, apostrophe: "\u2019" },
  { knownDomain: 0, labKeyword: 1, apostrophe: "\u02BC" },
  { knownDomain: 1, labKeyword: 1, apostrophe: "\u02B9" },
];

/** The character the rules write for two host bits. */
export function apostropheOf(bits: HostBits): string {
  const row = ROWS.find((row) => row.knownDomain === bits.knownDomain && row.labKeyword === bits.labKeyword);
  // The table has all four combinations; the plain one is also the harmless answer.
  return row?.apostrophe ?? "\u0027";
}

/** The bits of a character; null for anything outside the alphabet, U+2018 and U+2032 included. */
export function hostBitsOf(apostrophe: string): HostBits | null {
  const row = ROWS.find((row) => row.apostrophe === apostrophe);
  return row === undefined ? null : { knownDomain: row.knownDomain, labKeyword: row.labKeyword };
}

/** The separator the rules write for the time-zone bit, at both places of the date. */
export function separatorOf(listedTimeZone: 0 | 1): string {
  return listedTimeZone === 1 ? "/" : "-";
}

/** The bit of a separator; null for anything else. */
export function timeZoneBitOf(separator: string): 0 | 1 | null {
  if (separator === "-") return 0;
  return separator === "/" ? 1 : null;
}
