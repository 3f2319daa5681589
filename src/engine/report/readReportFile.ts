import * as v from "valibot";
import { isObject, readJson } from "#engine/capture/json.ts";
import type { Sentence } from "#engine/types.ts";
import { formVersion, type ReportFile, reportFile, schemaName } from "./schema.ts";

/** In code units. A report of a real pair has some 150,000; within its bounds hardly any comes near. */
const LONGEST = 16 * 1024 * 1024;

/** A file as a report, or why it is none. Never throws. What it holds is somebody's word, and nothing else. */
export function readReportFile(text: string): ReportFile | { readonly error: Sentence } {
  if (text.length > LONGEST) return { error: { id: "report.too-large", params: { limit: 16 } } };
  const read = readJson(text);
  const value = read.ok ? read.value : undefined;
  if (!isObject(value) || value.telltale !== "report") return { error: { id: "report.not-a-report", params: {} } };
  if (typeof value.version === "number" && value.version > formVersion) {
    return { error: { id: "report.newer", params: { version: value.version } } };
  }
  const { success, output, issues } = v.safeParse(reportFile, value, { abortEarly: true });
  return success ? output : { error: { id: "report.malformed", params: { path: pathOf(issues[0]) } } };
}

/** A key may be anything, and a sentence is shown: printable ASCII, at most 80 code units. */
function pathOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? "";
  return path === "" ? schemaName : path.replace(/[^\x20-\x7e]/g, "?").slice(0, 80);
}
