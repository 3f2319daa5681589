import type { ReportSentences } from "#engine/types.ts";

/** What was compared, and of which capture. */
const what = [
  "{side, select, a {A: } b {B: } other {}}{what, select,",
  "cuts {the lists that were shortened}",
  "rules {the version of the rules}",
  "unicode {the Unicode version}",
  "channels {the list of channels}",
  "source {how the source was read}",
  "request {which request was picked, and what it states}",
  "parts {the texts of the request, {number, number} in all, and their SHA-256}",
  "integrity {the check of the capture against itself}",
  "dateLines {all date lines, {number, number} in all}",
  "dateLine {date line {number, number}}",
  "headline {the reading in short}",
  "findings {the findings, {number, number} in all}",
  "pairs {which texts are compared}",
  "changes {the differences, {number, number} in all}",
  "groups {the differences as shown, {number, number} in all}",
  "fields {the fields that differ, {number, number} in all}",
  "statements {{side, select, both {A and B: } other {}}all statements, {number, number} in all}",
  "statement {{side, select, both {A and B: } other {}}statement {number, number}}",
  "ruler {the ruler}",
  "names {the names of the code points}",
  "comparison {what compares A with B}",
  "reading {what was read in the captures}",
  "other {the rest}}",
].join(" ");

const ofSide = "{side, select, a {Capture A} other {Capture B}}";

export const report = {
  "report.not-a-report": "This is no report of Telltale, or it is damaged: it cannot be read as one.",
  "report.newer": "This report has a later form ({version, number}) than this version of Telltale knows.",
  "report.malformed": "This report does not have the form of one: see {path}. It was damaged or changed.",
  "report.too-large": "This file is longer than {limit, number} million characters, which no report is.",

  "report.verdict":
    "{verdict, select, matches {Everything in this report was made again from the captures, and is the same.} differs {{why, select, file {This file is not as it was written: it was changed or damaged.} capture {A capture is not the one that this report speaks of.} readingOtherTool {The captures read otherwise here than the report says. Another version of Telltale made it, which may be why; a change of the report may be, too.} other {The captures read otherwise here than the report says, although the same version is said to have made it.}}} other {{why, select, missing {Nothing differs, but not everything could be checked: a capture is missing.} unused {Nothing differs from what the report speaks of. But it does not speak of everything that was brought.} tool {Everything read again is the same. But another version of Telltale is said to have made this report, and this one cannot tell whether it did.} other {Nothing differs, but not everything could be checked.}}}}",
  "report.bytes":
    "{result, select, matches {The file is written as Telltale writes it, byte for byte.} other {The file is not written as Telltale writes it: its spaces, line ends, order or escapes were changed, or its content was.}}",
  "report.digest":
    "{result, select, matches {The report fits the SHA-256 that it states of itself. Anyone can compute one: it is no signature.} other {The report does not fit the SHA-256 that it states of itself: it was changed after it was written.}}",
  "report.tool":
    "{result, select, matches {Made with this version of Telltale, {here}.} differs {Made with Telltale {reported}; this is {here}.} other {Which version of Telltale made it cannot be compared.}}",
  "report.capture": `${ofSide}{state, select, found {: \u201c{name}\u201d has the SHA-256 that the report states, {sha256}. Its name and where it came from are the report\u2019s word.} otherSize {: \u201c{name}\u201d has the SHA-256 that the report states, {sha256}, but not the size.} another {: no file has the SHA-256 that the report states, {sha256}. Read in its place: \u201c{name}\u201d, {actual}.} missing { is missing: no file has the SHA-256 {sha256}.} other {: the report states no SHA-256, because the source was not read.}}`,
  "report.unused": "\u201c{name}\u201d was brought, but the report does not speak of it: it was compared with nothing.",
  "report.copy": `${ofSide}{state, select, found {: the redacted copy or excerpt that the report speaks of, {sha256}, was made again from \u201c{name}\u201d and is the same. What else is in that file was not compared.} another {: the redacted copy or excerpt that the report speaks of, {sha256}, cannot be made from what was brought. Read in its place: \u201c{name}\u201d.} other { is missing: nothing was brought that the copy {sha256} can be made from.}}`,
  "report.same": `The same: ${what}.`,
  "report.differs": `Differs: ${what}{path, select, none {} other {, at {path}}}. The report says {reported}; this version reads {read}.`,
  "report.untold": `Not checked: ${what}.`,
} satisfies Record<keyof ReportSentences, string>;
