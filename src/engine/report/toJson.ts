import { canonicalJson } from "#engine/text/canonicalJson.ts";
import { sha256OfText } from "#engine/text/hash.ts";
import type { Report } from "#engine/types.ts";
import { boundReport } from "./boundReport.ts";
import { formVersion, schemaName } from "./schema.ts";

/**
 * A report as a file: canonical JSON (`text/canonicalJson.ts`), the same bytes for the same report, printable ASCII alone. Bounded
 * (`boundReport.ts`). The `digest` is the SHA-256 of the same file without it: it shows damage, and is no signature.
 */
export function toJson(report: Report): string {
  const { report: bound, cuts } = boundReport(report);
  const file = { $schema: schemaName, telltale: "report", version: formVersion, cuts, report: bound };
  return canonicalJson({ ...file, digest: digestOf(file) });
}

/** SHA-256 of a file's canonical JSON without its digest. */
export function digestOf(file: object): string {
  return sha256OfText(canonicalJson({ ...file, digest: undefined }));
}
