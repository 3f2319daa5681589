/** As many arguments as every engine passes to a function. */
const PIECE = 8192;

/** The text of UTF-16 code units as they are: a lone surrogate stays one. */
export function textOfUnits(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < units.length; from += PIECE)
    // Spread out, it would be walked through its iterator, ten times as slowly.
    pieces.push(String.fromCharCode.apply(null, units.subarray(from, from + PIECE) as unknown as number[]));
  return pieces.join("");
}
