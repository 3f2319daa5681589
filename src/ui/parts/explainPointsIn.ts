import type { Sentence } from "#engine/index.ts";
import { explainPoint } from "./explainPoint.ts";

/** Code points in the parameters of a sentence: `U+200B`, alone or in a list. */
const WRITTEN = /\bU\+[0-9A-F]{4,6}\b/g;

/** What the code points that a sentence names ordinarily are for: a line for each. Undefined where nothing is told of them. */
export function explainPointsIn({ params }: Sentence): string | undefined {
  const named = Object.values(params).flatMap((value) =>
    typeof value === "string" ? (value.match(WRITTEN) ?? []) : [],
  );
  const lines = [...new Set(named)].flatMap((point) => {
    const meaning = explainPoint(point);
    return meaning === "" ? [] : [`${point} ${meaning}`];
  });
  return lines.length === 0 ? undefined : lines.join("\n");
}
