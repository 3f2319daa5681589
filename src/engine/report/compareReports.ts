import type { CaptureReport, Report, Side } from "#engine/types.ts";
import { type Checked, compared, untold } from "./checked.ts";

/** So many date lines or statements stand on a line of their own; the rest is compared together. */
const SINGLY = 20;

const sides = ["a", "b"] as const;

/**
 * What a report says beside what was read again, a line for each thing. Nothing is left out: what has no line of its own is in the last.
 *
 * @param isWhole whether all captures that the report speaks of were read again; if not, what compares them is left open
 */
export function compareReports(said: Report, read: Report, isWhole: boolean): Checked[] {
  const checks = sides.flatMap((side) => {
    const [one, other] = [said.captures[side], read.captures[side]];
    return one && other ? [...compareCaptures(side, one, other), ...compareStatements(side, said, read)] : [];
  });
  if (!isWhole) return [...checks, untold(said.comparison ? "comparison" : "reading")];
  checks.push(...compareStatements("both", said, read));
  if (said.comparison || read.comparison) checks.push(...compareDifferences(said, read));
  if (said.ruler || read.ruler) checks.push(compared({ what: "ruler" }, said.ruler, read.ruler));
  const all = checks.every((check) => check.result === "matches");
  const rest = compared({ what: "rest" }, restOf(said), restOf(read));
  return all && rest.result === "differs" ? [...checks, rest] : checks;
}

/** All but what is compared elsewhere. */
function restOf(report: Report): unknown {
  return { ...report, tool: null, rules: 0, unicode: "", channels: [], names: {} };
}

function compareCaptures(side: Side, said: CaptureReport, read: CaptureReport): Checked[] {
  return [
    compared({ what: "source", side }, sourceOf(said), sourceOf(read)),
    compared({ what: "request", side }, requestOf(said), requestOf(read)),
    compared({ what: "parts", side, number: said.parts.length }, said.parts, read.parts),
    compared({ what: "integrity", side }, said.integrity, read.integrity),
    compared({ what: "headline", side }, [said.dateLine, said.headline], [read.dateLine, read.headline]),
    ...compareEach("dateLine", "dateLines", side, said.dateLines, read.dateLines),
    compared({ what: "findings", side, number: said.findings.length }, said.findings, read.findings),
  ];
}

function sourceOf({ name, origin, copy, sha256, bytes, points, format, encoding, bom, notes }: CaptureReport) {
  return { name, origin, copy, sha256, bytes, points, format, encoding, bom, notes };
}

function requestOf({ requests, request, version, host, upstream, time, steps }: CaptureReport) {
  return { request, version, host, upstream, time, steps, requests };
}

function compareStatements(about: Side | "both", said: Report, read: Report): Checked[] {
  const of = ({ reading }: Report) => reading.filter((statement) => statement.about === about);
  return compareEach("statement", "statements", about === "both" ? undefined : about, of(said), of(read));
}

/** Each by itself, then all together where there are more, or not as many. */
function compareEach(
  one: "dateLine" | "statement",
  all: "dateLines" | "statements",
  side: Side | undefined,
  said: readonly unknown[],
  read: readonly unknown[],
): Checked[] {
  const singly = said
    .slice(0, Math.min(SINGLY, read.length))
    .map((item, index) => compared({ what: one, side, number: index + 1 }, item, read[index]));
  const rest = compared({ what: all, side, number: said.length }, said, read);
  return said.length > SINGLY || said.length !== read.length ? [...singly, rest] : singly;
}

function compareDifferences(said: Report, read: Report): Checked[] {
  const { comparison, finest, truncated } = read;
  return [
    compared(
      { what: "pairs" },
      { comparison: said.comparison, finest: said.finest, truncated: said.truncated },
      { comparison, finest, truncated },
    ),
    compared({ what: "changes", number: said.changes.length }, said.changes, read.changes),
    compared({ what: "groups", number: said.groups.length }, said.groups, read.groups),
    compared({ what: "fields", number: said.fields.length }, said.fields, read.fields),
  ];
}
