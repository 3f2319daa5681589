import { canonicalJson } from "#engine/text/canonicalJson.ts";
import type { Capture, Pick, Report, Side, Tool, Verification } from "#engine/types.ts";
import { boundReport } from "./boundReport.ts";
import { type Checked, compared, untold } from "./checked.ts";
import { compareReports } from "./compareReports.ts";
import { findCaptures } from "./findCaptures.ts";
import { namePoints } from "./namePoints.ts";
import { readReportFile } from "./readReportFile.ts";
import { digestOf } from "./toJson.ts";
import { verdictOf } from "./verdictOf.ts";

/** What {@link verifyReport} may be lent. */
export interface VerifyOptions {
  /** `loadNames` of `text/names.ts`: without it the names of code points are not checked, and that is said. */
  readonly nameOf?: (point: number) => string;
}

/**
 * Checks a filed report against the captures it speaks of, and says line by line what matches and what does not: the file itself, who is said to have
 * made it, each capture by its SHA-256, and everything that was read in them, which is read again.
 *
 * A digest can be computed by anybody: what a report says is believed nowhere, only compared. Not checked, because bytes do not show it: the
 * names of the files, and how they came onto the page. Never throws.
 *
 * @param file the report as it was dropped
 * @param captures what was dropped beside it, in any order; more than are needed do no harm
 * @param analyse reads captures as the page does, without a passphrase
 * @param tool this build
 */
export async function verifyReport(
  file: string,
  captures: readonly Capture[],
  analyse: (a?: Pick, b?: Pick) => Promise<Report>,
  tool: Tool | null,
  options: VerifyOptions = {},
): Promise<Verification> {
  const filed = readReportFile(file.replace(/^\uFEFF/, ""));
  if ("error" in filed) return filed;
  // Its sentences may be such that this version does not know: they are compared, never said.
  const said = filed.report as Report;
  const found = await findCaptures(said, captures);
  const checks: Checked[] = [
    ...checkFile(file, filed),
    checkTool(said.tool, tool),
    ...found.checks,
    ...(await checkReading(said, filed.cuts, found.picks, analyse, sameTool(said.tool, tool), options)),
  ];
  return {
    ...verdictOf(checks),
    lines: checks.map(({ result, say }) => ({ result, say })),
  };
}

function checkFile(file: string, filed: { readonly digest: string }): Checked[] {
  const bytes = canonicalJson(filed) === file ? "matches" : "differs";
  const digest = digestOf(filed) === filed.digest ? "matches" : "differs";
  return [
    { result: bytes, bears: "file", say: { id: "report.bytes", params: { result: bytes } } },
    { result: digest, bears: "file", say: { id: "report.digest", params: { result: digest } } },
  ];
}

function checkTool(reported: Tool | null, here: Tool | null): Checked {
  const known = reported !== null && here !== null;
  const result = known ? (sameTool(reported, here) ? "matches" : "differs") : "unknown";
  const params = { result, reported: nameOf(reported), here: nameOf(here) } as const;
  return {
    result: result === "unknown" ? "cannot-tell" : result,
    bears: "tool",
    say: { id: "report.tool", params },
  };
}

function sameTool(one: Tool | null, other: Tool | null): boolean {
  return one?.version === other?.version && one?.commit === other?.commit;
}

/** `0.1.0 (9f3c5a1b2c3d)`: so much of a commit is enough to find it. */
function nameOf(tool: Tool | null): string {
  if (tool === null) return "";
  const { version, commit } = tool;
  const name = commit === null ? version : `${version} (${commit.slice(0, 12)})`;
  return name.replace(/[^\x20-\x7e]/g, "?");
}

async function checkReading(
  said: Report,
  cuts: unknown,
  picks: Readonly<Partial<Record<Side, Pick>>>,
  analyse: (a?: Pick, b?: Pick) => Promise<Report>,
  isSameTool: boolean,
  { nameOf }: VerifyOptions,
): Promise<Checked[]> {
  let made: Report;
  try {
    made = await analyse(picks.a, picks.b);
  } catch {
    // A file that is gone, or has changed since it was dropped.
    return [untold("reading")];
  }
  const bound = boundReport(made);
  // What another version knows and goes by may be other, and is said; it shows no change of the report.
  const bears = isSameTool ? "reading" : "nothing";
  const isWhole = (["a", "b"] as const).every((side) => !said.captures[side] || picks[side]);
  return [
    compared({ what: "rules", bears }, said.rules, made.rules),
    compared({ what: "unicode", bears }, said.unicode, made.unicode),
    compared({ what: "channels", bears }, said.channels, bound.report.channels),
    ...(isWhole ? [compared({ what: "cuts" }, cuts, bound.cuts)] : []),
    ...compareReports(said, bound.report, isWhole),
    ...checkNames(said, made, isWhole, nameOf),
  ];
}

function checkNames(
  said: Report,
  made: Report,
  isWhole: boolean,
  nameOf: ((point: number) => string) | undefined,
): Checked[] {
  if (Object.keys(said.names).length === 0) return [];
  if (nameOf === undefined || !isWhole) return [{ ...untold("names"), bears: "nothing" }];
  const { names } = boundReport(namePoints(made, nameOf)).report;
  // A later Unicode version may name what had no name.
  return [compared({ what: "names", bears: said.unicode === made.unicode ? "reading" : "nothing" }, said.names, names)];
}
