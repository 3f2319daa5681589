import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze } from "#engine/index.ts";
import { readCapture } from "./readCapture.ts";

interface Reading {
  readonly apostrophe?: string | null;
  readonly separator?: string | null;
}

interface Expected extends Reading {
  readonly file: string;
  readonly records?: number;
  readonly flows?: number;
  readonly marker?: false;
  readonly first?: Reading;
  readonly second?: Reading;
  readonly request_body?: Reading;
  readonly api_request_body?: Reading;
  readonly original_request?: Reading;
  readonly transformed_request?: Reading;
}

const FORMATS = new URL("../../../../shared/formats/", import.meta.url);
const LIST = new URL("expected.json", FORMATS);
const all = existsSync(LIST) ? (JSON.parse(readFileSync(LIST, "utf8")) as Expected[]) : [];

describe.skipIf(all.length === 0)("files of known reading", () => {
  it.each(all)("$file reads as expected", async (expected) => {
    const capture = await readCapture({ bytes: new Uint8Array(readFileSync(new URL(expected.file, FORMATS))) });
    const count = expected.records ?? expected.flows;
    // Each record of tingly-box has two bodies, what came in and what was sent on.
    const bodies = capture.format === "tingly-box" ? 2 : 1;
    if (count !== undefined) expect(capture.requests).toHaveLength(count * bodies);

    const named = [
      [expected.first, expected.second],
      [expected.request_body, expected.api_request_body],
      [expected.original_request, expected.transformed_request],
    ].find(([first]) => first !== undefined);
    if (named !== undefined) {
      expect(capture.requests).toHaveLength(2);
      for (const [request, reading] of named.entries()) {
        const { captures } = await analyze({ capture, request });
        expect(chosen(captures.a)).toMatchObject(reading ?? {});
      }
    } else if (expected.apostrophe !== undefined) {
      const { captures } = await analyze({ capture });
      const line = chosen(captures.a);
      if (expected.apostrophe === null) expect(line).toBeNull();
      else if (expected.apostrophe.startsWith("LOST")) {
        expect(line).toMatchObject({ status: "lost", separator: expected.separator });
      } else if (expected.marker === false) {
        expect(line).toMatchObject({ status: "inconclusive", separator: expected.separator });
      } else {
        expect(line).toMatchObject({
          status: "decoded",
          apostrophe: expected.apostrophe,
          separator: expected.separator,
        });
      }
    }
  });
});

/** The date line that the reading speaks of, in the words of the list. */
function chosen(report: Awaited<ReturnType<typeof analyze>>["captures"]["a"]) {
  const line = report?.dateLines[report.dateLine ?? -1];
  if (line === undefined) return null;
  const separator = line.separator?.replace(/U\+([0-9A-F]+)/, (_, hex) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  );
  return { status: line.status, apostrophe: line.apostrophe, separator };
}
