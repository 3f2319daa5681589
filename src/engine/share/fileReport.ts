import { type AnalyzeOptions, analyzeWith, type Tables } from "#engine/analyze.ts";
import type { Capture, Kept, Pick, Report } from "#engine/types.ts";
import { findSecrets } from "./findSecrets.ts";
import { type BySide, bySide, copied, type Shareable } from "./shareable.ts";

/**
 * The report that may be filed: of the captures themselves where nothing in them is to be blacked out, else of their redacted copies, so
 * that no excerpt, field or position in it tells what was.
 */
export async function fileReport(
  tables: Tables,
  captures: BySide<Shareable>,
  kept: Kept,
  options: AnalyzeOptions,
): Promise<Report> {
  const picks = await bySide(captures, async (shareable, side): Promise<Pick> => {
    const { bare, opened } = await copied(shareable, kept[side]);
    return bare && othersTellNothing(shareable.capture) ? shareable : { capture: opened };
  });
  return analyzeWith(tables, picks.a, picks.b, options);
}

/** A report lists all requests of a capture, with labels and hosts. */
function othersTellNothing({ requests }: Capture): boolean {
  return requests.every((request) => findSecrets({ ...request, fields: [], parts: [] }).length === 0);
}
