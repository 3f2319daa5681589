import { toJsonSchema } from "@valibot/to-json-schema";
import { captureReport } from "#engine/report/captureSchema.ts";
import { formVersion, reportFile } from "#engine/report/schema.ts";
import * as pieces from "#engine/report/schemaPieces.ts";

/** The schema of a filed report as it is published: JSON Schema, draft-07. */
export function publishedSchema(): string {
  const { $schema, ...schema } = toJsonSchema(reportFile, { definitions: { ...pieces, captureReport } });
  const titled = {
    $schema,
    title: `A report of Telltale, form ${formVersion}`,
    description:
      "What was concluded about one capture or two: hashes, positions, excerpts. Sentences are ids with parameters; ids that are not known are legal. Lengths of strings are meant in UTF-16 code units.",
    ...schema,
  };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
