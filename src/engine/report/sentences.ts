import type { NoParams, Side } from "#engine/types.ts";

/** What of a report was made again and compared. */
export type Compared =
  | "cuts"
  | "rules"
  | "unicode"
  | "channels"
  | "source"
  | "request"
  | "parts"
  | "integrity"
  | "dateLines"
  | "dateLine"
  | "headline"
  | "findings"
  | "pairs"
  | "changes"
  | "groups"
  | "fields"
  | "statements"
  | "statement"
  | "ruler"
  | "names"
  | "comparison"
  | "reading"
  | "rest";

/** Of what, of which capture. `number`: which of several, counted from 1; of a list, how many it has. */
export type ComparedParams = { what: Compared; side: Side | "both"; number: number };

/** What this folder may say, with the parameters each sentence takes. */
export interface ReportSentences {
  // Why a file cannot be checked.
  "report.not-a-report": NoParams;
  /** `version`: of the form. */
  "report.newer": { version: number };
  /** `path`: where in the file, as in `report.captures.a.bytes`. */
  "report.malformed": { path: string };
  /** `limit`: in millions of code units. */
  "report.too-large": { limit: number };

  // A report checked.
  "report.verdict": {
    verdict: "matches" | "differs" | "cannotTell";
    /** What it rests on first. */
    why: "nothing" | "file" | "capture" | "reading" | "readingOtherTool" | "tool" | "missing" | "unused" | "unread";
  };
  "report.bytes": { result: "matches" | "differs" };
  "report.digest": { result: "matches" | "differs" };
  /** As in `0.1.0 (9f3c5a1)`; empty where it is not known. */
  "report.tool": { result: "matches" | "differs" | "unknown"; reported: string; here: string };
  /** `sha256`: as the report states it, empty where it states none; `name`: of the file that was brought; `actual`: its SHA-256. */
  "report.capture": {
    state: "found" | "otherSize" | "another" | "missing" | "unstated";
    side: Side;
    sha256: string;
    name: string;
    actual: string;
  };
  /** The same of a copy, made again from a file that was brought. */
  "report.copy": { state: "found" | "another" | "missing"; side: Side; sha256: string; name: string };
  /** A file that was brought and that the report does not speak of. */
  "report.unused": { name: string };
  "report.same": ComparedParams;
  /** The first thing that differs: where, and both values in JSON, shortened, `\u2014` where there is none. */
  "report.differs": ComparedParams & { path: string; reported: string; read: string };
  "report.untold": ComparedParams;
}
