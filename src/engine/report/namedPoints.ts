import { parsePoint } from "#engine/text/points.ts";
import { bounds } from "./bounds.ts";

/**
 * The code points that a filed report names, at most 500. For who verifies where the table of names cannot be had: their names can be looked
 * up elsewhere and lent to `verifyReport` as `nameOf`, with `""` for any other.
 */
export function namedPoints(file: string): number[] {
  const points: number[] = [];
  for (const [, name = ""] of file.matchAll(/"(U\+[0-9A-F]{4,6})"\s*:/g)) {
    const point = parsePoint(name);
    if (point !== null) points.push(point);
    if (points.length === bounds.names) break;
  }
  return points;
}
