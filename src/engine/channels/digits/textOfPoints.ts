/** As many arguments as every engine passes to a function. */
const PIECE = 8192;

/** The text of code points, each at most 0x10FFFF. */
export function textOfPoints(points: readonly number[]): string {
  if (points.length <= PIECE) return String.fromCodePoint(...points);
  const pieces: string[] = [];
  for (let from = 0; from < points.length; from += PIECE)
    pieces.push(String.fromCodePoint(...points.slice(from, from + PIECE)));
  return pieces.join("");
}
