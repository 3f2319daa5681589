import type { JsonObject } from "./json.ts";

/** No server takes more; a hostile text may have a line for each byte. */
const MAX_HEADERS = 500;

/** Headers from lines as `Name: value`. Of a name that occurs again the values are joined by commas (RFC 9110 §5.3). */
export function headersOfLines(lines: Iterable<string>): JsonObject {
  const headers = new Map<string, string>();
  for (const line of lines) {
    if (headers.size >= MAX_HEADERS) break;
    // From the second sign on: HTTP/2 has names that begin with a colon.
    const colon = line.indexOf(":", 1);
    if (colon < 0) continue;
    const name = line.slice(0, colon).trim();
    const value = line.slice(colon + 1).trim();
    const before = headers.get(name);
    headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(headers);
}
