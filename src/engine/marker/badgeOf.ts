import type { Badge, DateLine } from "#engine/types.ts";
import { isMarked } from "./read.ts";

/** What a list of requests says of one, by its date lines. */
export function badgeOf(lines: readonly DateLine[]): Badge {
  const inPlace = lines.filter((line) => line.place === "expected" && line.status !== "other-sentence");
  return inPlace.some(isMarked) ? "marked" : inPlace.length > 0 ? "line" : "none";
}
