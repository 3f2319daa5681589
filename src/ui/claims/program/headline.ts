import type { ProgramReport } from "#engine/index.ts";
import { words } from "#messages/index.ts";

/** The few sentences that say what a file holds; the first of them is read before anything else. */
export function headline({ findings, more }: ProgramReport): readonly string[] {
  const said: string[] = [];
  for (const list of ["domains", "keywords"] as const) {
    // The findings that share most with a published list come first.
    const best = findings.find(({ published }) => published.list === list && published.match !== "none");
    if (best === undefined) continue;
    const { match, common, of } = best.published;
    said.push(words(`program.found-${match === "none" ? "part" : match}`, { list, common, of }));
  }
  const others = findings.filter(({ published }) => published.match === "none").length;
  if (others > 0) said.push(words("program.found-other", { count: others + more }));
  return said.length === 0 ? [words("program.found-none")] : said;
}
