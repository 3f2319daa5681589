/**
 * Where the JSON value that begins at `from` ends: past its closing bracket. Only brackets and strings are minded, so the value may
 * still not parse. -1 where no object or array begins there, or none ends before `to`.
 */
export function jsonEnd(text: string, from: number, to: number = text.length): number {
  const first = text[from];
  if (first !== "{" && first !== "[") return -1;
  let depth = 0;
  let inString = false;
  for (let unit = from; unit < to; unit++) {
    const code = text.charCodeAt(unit);
    if (inString) {
      if (code === 0x5c) unit++;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) depth++;
    else if ((code === 0x7d || code === 0x5d) && --depth === 0) return unit + 1;
  }
  return -1;
}
