import { useMemo } from "react";
import type { Side } from "#engine/index.ts";
import { conclusionOf } from "#store/analysis.ts";
import { useTelltaleState } from "#ui/telltale.ts";

/** What a capture says in the part that matters. */
interface HeldText {
  readonly side: Side;
  /** Its path; empty where the capture is one text. */
  readonly part: string;
  readonly text: string;
}

/** Of each capture that is held and read, the part with the date line, else with the first finding that is not of ordinary use, else the longest. */
export function useHeldTexts(): readonly HeldText[] {
  const analysis = useTelltaleState((state) => state.analysis);
  const input = useTelltaleState((state) => state.input);
  return useMemo(() => {
    const concluded = conclusionOf(analysis, input);
    if (concluded === null) return [];
    return (["a", "b"] as const).flatMap((side) => {
      const report = concluded.report.captures[side];
      const texts = concluded.texts[side];
      if (report === undefined || texts.length === 0) return [];
      const longest = texts.reduce((best, text, at) => (text.length > (texts[best]?.length ?? 0) ? at : best), 0);
      const line = report.dateLine === null ? undefined : report.dateLines[report.dateLine]?.part;
      const at = line ?? report.findings.find(({ strength }) => strength !== "benign")?.part ?? longest;
      return [{ side, part: report.parts[at]?.path ?? "", text: texts[at] ?? "" }];
    });
  }, [analysis, input]);
}
