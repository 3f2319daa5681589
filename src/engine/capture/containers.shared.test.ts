import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze } from "#engine/index.ts";
import { readCapture } from "./readCapture.ts";

const FILES = new URL("../../../../shared/formats/", import.meta.url);

/** Files whose readings were written down beside them; they are not part of this repository. */
describe.skipIf(!existsSync(FILES))("files in containers and old encodings", () => {
  const read = async (file: string) => {
    const capture = await readCapture({ bytes: new Uint8Array(readFileSync(new URL(file, FILES))), name: file });
    const { a } = (await analyze({ capture })).captures;
    return { capture, line: a!.dateLines[a!.dateLine ?? -1] };
  };

  it.each([
    ["encodings/double-encoded.json", "utf-8", ["capture.step-gateway", "capture.step-json-string"], []],
    ["encodings/double-encoded-ascii.json", "utf-8", ["capture.step-gateway", "capture.step-json-string"], []],
    ["encodings/base64.json", "utf-8", ["capture.step-gateway", "capture.step-base64"], []],
    ["encodings/body.json.gz", "utf-8", [], ["capture.unpacked"]],
    ["har/devtools.har.zhar", "utf-8", [], ["capture.unpacked"]],
    ["encodings/utf8-bom.json", "utf-8", [], []],
    ["encodings/crlf.txt", "utf-8", [], []],
    ["encodings/powershell51-redirect-utf16le.json", "utf-16le", [], []],
    ["encodings/powershell51-curl-redirect-MOJIBAKE-utf16le.json", "utf-16le", [], ["capture.misread"], "utf8AsCp437"],
    ["encodings/mojibake-cp1252.json", "utf-8", [], ["capture.misread"], "utf8AsWindows1252"],
    ["encodings/mojibake-gbk.txt", "utf-8", [], ["capture.misread"], "utf8AsGbk"],
    ["encodings/raw-cp1252-bytes.txt", "windows-1252", [], ["capture.read-as"]],
    ["encodings/raw-gbk-bytes.txt", "gb18030", [], ["capture.read-as"]],
  ])("%s", async (file, encoding, steps, notes, misreading: string | undefined = undefined) => {
    const { capture, line } = await read(file);
    expect(capture.encoding).toBe(encoding);
    expect((capture.requests[0]!.steps ?? []).map(({ id }) => id)).toEqual(steps);
    expect(capture.notes.map(({ id }) => id)).toEqual(notes);
    expect(line).toMatchObject({ status: "decoded", apostrophe: "U+2019", separator: "U+002F" });
    expect(line!.via?.params).toEqual(misreading && { outer: "none", inner: "none", misreading });
  });

  it.each(["encodings/lossy-question-mark.txt", "encodings/lossy-fffd.txt"])("%s", async (file) => {
    expect((await read(file)).line).toMatchObject({ status: "lost", separator: "U+002F" });
  });

  it("both members of a gzip of two are read", async () => {
    const { capture } = await read("tingly-box/session.jsonl.gz");
    expect(capture.notes.map(({ id }) => id)).toContain("capture.unpacked");
    expect(capture.requests.length).toBeGreaterThanOrEqual(2);
  });
});
