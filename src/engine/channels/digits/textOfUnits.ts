/** As many arguments as every engine passes to a function. */
const PIECE = 8192;

/** The text of UTF-16 code units as they are: a lone surrogate stays one. */
export function textOfUnits(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < units.length; from += PIECE)
    pieces.push(String.fromCharCode(...units.subarray(from, from + PIECE)));
  return pieces.join("");
}
