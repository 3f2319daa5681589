import type { Bits, CaptureRequest, DateLine, Part } from "#engine/types.ts";
import { findDateLines } from "./findDateLines.ts";

/** Texts and questions that the tests of this folder share. */

export const VERSION = "2.1.146";

export const plain = (text: string): Part => ({ path: "", role: "text", text, bytes: null });

export const message = (text: string, index = 0): Part => ({
  path: `messages[${index}].content[0].text`,
  role: "user",
  text,
  bytes: null,
});

/** A date line where Claude Code puts it. */
export const reminder = (line: string): string =>
  `<system-reminder>\nHere is some context:\n# currentDate\n${line}\n\n      It may not matter.\n</system-reminder>\n`;

export const linesOf = (text: string, version: string | undefined = VERSION): DateLine[] =>
  findDateLines([plain(text)], version);

/** The only date line of a text. */
export function lineOf(text: string, version: string | undefined = VERSION): DateLine {
  const [line, ...more] = linesOf(text, version);
  if (line === undefined || more.length > 0) throw new Error(`not one date line in ${JSON.stringify(text)}`);
  return line;
}

export const bits = (
  knownDomain: Bits["knownDomain"],
  labKeyword: Bits["labKeyword"],
  listedTimeZone: Bits["listedTimeZone"],
): Bits => ({ knownDomain, labKeyword, listedTimeZone });

/** A request whose messages are the given texts. */
export const requestOf = (texts: string | readonly string[], known: Partial<CaptureRequest> = {}): CaptureRequest => ({
  label: "1",
  parts: [texts].flat().map(message),
  version: VERSION,
  fields: [],
  integrity: { verdict: "cannot-tell", checks: [] },
  ...known,
});

export const linesOfRequest = (request: CaptureRequest): DateLine[] => findDateLines(request.parts, request.version);
