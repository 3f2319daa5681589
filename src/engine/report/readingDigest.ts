import { canonicalJson } from "#engine/text/canonicalJson.ts";
import { sha256OfText } from "#engine/text/hash.ts";
import type { CaptureReport, Report } from "#engine/types.ts";
import { boundReport } from "./boundReport.ts";

/** Counted up when what is hashed is put together otherwise: two digests of different numbers say nothing to each other. */
const form = 1;

/**
 * What was concluded, as one number: SHA-256 in lower-case hexadecimal. Two readings with the same digest say the same of the captures; a link
 * carries it, so that a reading made years later can be compared with its sharer's.
 *
 * Hashed is the canonical JSON (`text/canonicalJson.ts`) of `{ form, a, b, reading, groups }` of the report as it would be filed:
 * - `a`, `b`, null where the side is missing: `dateLines`, each with its part, status, bits, place, applies, apostrophe, separator and date;
 *   `findings`, each with its channel, part, strength, spans and payload.
 * - `reading`: of each statement what it is about, its kind, level and sentence.
 * - `groups`: of each group of differences its class, and how many places it has.
 *
 * Not in it is what may differ between two makings of one reading: the tool and its rules, names of files and of code points, where the captures
 * came from, notes, and the words around a finding.
 */
export function readingDigest(report: Report): string {
  const { captures, reading, groups } = boundReport(report).report;
  return sha256OfText(
    canonicalJson({
      form,
      a: captures.a ? concluded(captures.a) : null,
      b: captures.b ? concluded(captures.b) : null,
      reading: reading.map(({ about, kind, level, say }) => ({ about, kind, level, say })),
      groups: groups.map((group) => ({ class: group.class, count: group.changes.length })),
    }),
  );
}

function concluded({ dateLines, findings }: CaptureReport) {
  return {
    dateLines: dateLines.map(({ part, status, bits, place, applies, apostrophe, separator, date }) => {
      return { part, status, bits, place, applies, apostrophe, separator, date };
    }),
    findings: findings.map(({ channel, part, strength, spans, payload }) => {
      return { channel, part, strength, spans, payload };
    }),
  };
}
