import type { Capture, CaptureReport, Pick, Report, Side } from "#engine/types.ts";
import { asReported } from "./asReported.ts";
import type { Checked } from "./checked.ts";
import { remakeCopy } from "./remakeCopy.ts";

/** More files than a report needs; making copies of each takes time. */
const MOST_CAPTURES = 16;

/** What was found of the captures that a report speaks of: a line of each, and what to read again in its place. */
export interface FoundCaptures {
  readonly checks: readonly Checked[];
  readonly picks: { readonly a?: Pick; readonly b?: Pick };
}

/** A capture found for a side: the one that the report states, or another that is read in its place. */
interface Match {
  readonly capture: Capture;
  readonly brought: Capture;
  readonly isStated: boolean;
}

const sides = ["a", "b"] as const;

/**
 * Finds the captures of a report among those that were dropped, in whatever order, by SHA-256; a redacted copy or an excerpt is made
 * again. Where one is not there but something else is, that is read in its place, so that it is seen what differs.
 */
export async function findCaptures(said: Report, dropped: readonly Capture[]): Promise<FoundCaptures> {
  const captures = dropped.slice(0, MOST_CAPTURES);
  const matches = new Map<Side, Match>();
  for (const side of sides) {
    const reported = said.captures[side];
    const match = reported && (await findStated(reported, captures));
    if (match) matches.set(side, match);
  }
  const used = new Set([...matches.values()].map(({ brought }) => brought));
  const left = captures.filter((capture) => !used.has(capture));
  for (const side of sides) {
    const reported = said.captures[side];
    if (!reported || matches.has(side) || left.length === 0) continue;
    const [brought] = left.splice(
      Math.max(
        0,
        left.findIndex(({ name }) => name === reported.name),
      ),
      1,
    );
    if (brought) matches.set(side, { ...(await inItsPlace(reported, brought)), brought, isStated: false });
  }
  const picks: { a?: Pick; b?: Pick } = {};
  const checks: Checked[] = [];
  for (const side of sides) {
    const reported = said.captures[side];
    if (!reported) continue;
    const match = matches.get(side);
    checks.push(check(side, reported, match));
    if (match) picks[side] = { capture: match.capture, request: reported.request };
  }
  // A file that somebody wants checked must not pass unseen beside another that matches.
  for (const { name } of [...left, ...dropped.slice(MOST_CAPTURES)]) {
    const say = { id: "report.unused", params: { name: shown(name ?? "") } } as const;
    checks.push({ result: "cannot-tell", bears: "unused", say });
  }
  return { checks, picks };
}

async function findStated(reported: CaptureReport, captures: readonly Capture[]): Promise<Match | null> {
  const { copy, sha256, bytes } = reported;
  if (copy === null) {
    const found = captures.find(
      (one) => !one.copy && one.sha256 === sha256 && (sha256 !== null || one.bytes === bytes),
    );
    return found ? { capture: asReported(found, reported), brought: found, isStated: true } : null;
  }
  const copied = captures.find((one) => one.copy?.sha256 === copy.sha256);
  if (copied) return { capture: asReported(copied, reported), brought: copied, isStated: true };
  for (const brought of captures) {
    const made = await remakeCopy(brought, reported, copy);
    if (made?.copy?.sha256 === copy.sha256) return { capture: made, brought, isStated: true };
  }
  return null;
}

async function inItsPlace(reported: CaptureReport, brought: Capture): Promise<{ readonly capture: Capture }> {
  const made = reported.copy === null ? null : await remakeCopy(brought, reported, reported.copy);
  return { capture: made ?? asReported(brought, reported) };
}

function check(side: Side, { copy, sha256, bytes }: CaptureReport, match: Match | undefined): Checked {
  const name = shown(match?.brought.name ?? "");
  if (copy !== null) {
    const state = match === undefined ? "missing" : match.isStated ? "found" : "another";
    return line(state, { id: "report.copy", params: { state, side, sha256: copy.sha256, name } });
  }
  const params = { side, sha256: sha256 ?? "", name, actual: match?.brought.sha256 ?? "" };
  const state = stateOf(sha256, bytes, match);
  return line(state, { id: "report.capture", params: { ...params, state } });
}

function stateOf(sha256: string | null, bytes: number, match: Match | undefined) {
  if (sha256 === null) return "unstated";
  if (match === undefined) return "missing";
  if (!match.isStated) return "another";
  return match.brought.bytes === bytes ? "found" : "otherSize";
}

function line(state: "found" | "otherSize" | "another" | "missing" | "unstated", say: Checked["say"]): Checked {
  const told = {
    found: "matches",
    otherSize: "differs",
    another: "differs",
    missing: "cannot-tell",
    unstated: "cannot-tell",
  } as const;
  return { result: told[state], bears: "capture", say };
}

/** A file's name may hold anything; a line has room for so much. */
function shown(name: string): string {
  return name.slice(0, 100);
}
