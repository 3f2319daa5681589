import { headerObject } from "./headerObject.ts";
import type { JsonObject } from "./json.ts";

/** No server takes more; a hostile text may have a line for each byte. */
const MAX_HEADERS = 500;

/** Headers from lines as `Name: value`; other lines are left out. */
export function headersOfLines(lines: readonly string[]): JsonObject {
  return headerObject(
    lines.slice(0, MAX_HEADERS).flatMap((line) => {
      // From the second sign on: HTTP/2 has names that begin with a colon.
      const colon = line.indexOf(":", 1);
      return colon < 0 ? [] : [{ name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() }];
    }),
  );
}
