/** First and last version with the rules: 2.1.90 lacks them, 2.1.198 lacks them (archived package strings). */
const FIRST: Version = [2, 1, 91];
const LAST: Version = [2, 1, 197];

type Version = readonly [number, number, number];

/**
 * Whether the published rules apply to a version of Claude Code: inside 2.1.91 to 2.1.197, not stated, outside.
 *
 * Compared by number, not by letter. A build suffix is allowed (`2.1.144.457`); what is not a version counts as not stated.
 */
export function versionApplies(version: string | undefined): "yes" | "unknown" | "no" {
  // Six digits: longer numbers are no version of anything.
  const match = /^v?(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?![0-9])/.exec(version ?? "");
  if (match === null) return "unknown";
  const found: Version = [Number(match[1]), Number(match[2]), Number(match[3])];
  return compare(found, FIRST) >= 0 && compare(found, LAST) <= 0 ? "yes" : "no";
}

function compare(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
