import { differingPlaces } from "#ui/learn/hollow/slip.ts";
import { isPoint } from "./isPoint.ts";
import { firstHint, type Verdict } from "./verdict.ts";

interface PlacesAnswer {
  /** The places that were marked, in code points from 0. */
  readonly marked: ReadonlySet<number>;
  /** Which code point stands in B at the first place. */
  readonly point: string;
}

/** Lesson 1: the places where two equally long texts differ, all and only those, and the code point at the first one in B. */
export function checkPlaces(
  a: string,
  b: string,
  { marked, point }: PlacesAnswer,
  nameOf: (point: number) => string,
): Verdict {
  return firstHint(
    () => checkMarked(differingPlaces(a, b), marked),
    () => checkPoint(a, b, point, nameOf),
  );
}

function checkMarked(places: readonly number[], marked: ReadonlySet<number>): Verdict {
  if (marked.size === 0) return { hint: "tasks.seen-none" };
  const same = [...marked].sort((one, other) => one - other).find((place) => !places.includes(place));
  if (same !== undefined) return { hint: "tasks.seen-same", params: { place: same + 1 } };
  const missing = places.length - marked.size;
  return missing > 0 ? { hint: "tasks.seen-missing", params: { count: missing } } : "solved";
}

function checkPoint(a: string, b: string, answer: string, nameOf: (point: number) => string): Verdict {
  const place = differingPlaces(a, b)[0] ?? 0;
  const pointIn = (text: string): number => [...text][place]?.codePointAt(0) ?? 0;
  if (answer.trim() === "") return { hint: "tasks.seen-which" };
  if (isPoint(answer, pointIn(b), nameOf(pointIn(b)))) return "solved";
  return { hint: isPoint(answer, pointIn(a), nameOf(pointIn(a))) ? "tasks.seen-plain" : "tasks.seen-other" };
}
