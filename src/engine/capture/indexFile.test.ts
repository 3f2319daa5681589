import { gzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { analyzeWith } from "#engine/analyze.ts";
import { confusables } from "#engine/text/confusables.ts";
import { sha256Hex } from "#engine/text/hash.ts";
import { countPoints } from "#engine/text/points.ts";
import type { Progress } from "#engine/types.ts";
import { say } from "#messages/index.ts";
import { claudeBody, claudeTapRecord } from "./fixtures/claudeTapRecord.ts";
import { indexFile } from "./indexFile.ts";
import { readCapture } from "./readCapture.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const tables = { confusables: confusables({ prototypes: "" }) };

const MARKED = "<system-reminder>\n# currentDate\nToday\u2019s date is 2026/06/30.\n</system-reminder>";
const marked = claudeBody();
marked.messages[0]!.content = [{ type: "text", text: `${MARKED} \u{1F30A}` }];

/** A small trace with something of everything: plain, marked, altered, without parts, broken, foreign, a key twice, blank. */
const lines = [
  claudeTapRecord(),
  "",
  claudeTapRecord({ turn: 2 }, marked),
  claudeTapRecord({ turn: 3, billingVersion: "2.1.143" }),
  '{"half',
  claudeTapRecord({ turn: 4 }, null),
  '{"turn":4}',
  claudeTapRecord({ turn: 5, headers: { "Content-Length": "7" } }),
  claudeTapRecord({ turn: 6 }).replace('"max_tokens":64', '"max_tokens":64,"max_tokens":64'),
];
const trace = lines.join("\n");

/** Longer than what is held whole. */
const padded = `${trace}\n\n\n${JSON.stringify("a".repeat(9 * 1024 * 1024))}\n${claudeTapRecord({ turn: 6 })}`;

describe("an index of a file", () => {
  it.each([
    ["as it is", utf8(trace)],
    ["with a byte order mark", utf8(`\uFEFF${trace}`)],
    ["with CRLF", utf8(lines.join("\r\n"))],
    [
      "compressed in two members",
      Uint8Array.from([...gzipSync(utf8(trace.slice(0, 999))), ...gzipSync(utf8(trace.slice(999)))]),
    ],
  ])("tells of a trace %s what reading it whole tells", async (how, bytes) => {
    const whole = await readCapture({ bytes });
    const index = (await indexFile(new Blob([bytes]), false, () => {}))!;
    const { requests, notes, load, integrity, ...rest } = index;
    expect(whole).toMatchObject(rest);
    expect(notes).toEqual(whole.notes);
    expect(notes).toContainEqual({
      id: "capture.duplicate-keys",
      params: { count: 1, path: "request.body.max_tokens" },
    });
    expect(integrity.verdict).toBe(whole.integrity.verdict);
    const fits = integrity.checks.find(({ result }) => result === "fits");
    expect(fits?.say).toEqual({ id: "capture.requests-fit-by-line", params: { fit: 3, total: 5, lines: 1 } });
    expect(index.sha256).toBe(sha256Hex(bytes));
    expect(
      requests.map(({ parts, fields, integrity, indexed }) => [parts, fields, integrity.checks, !!indexed]),
    ).toEqual(requests.map(() => [[], [], [], true]));
    expect(requests.map(({ integrity }) => integrity.verdict)).toEqual(
      whole.requests.map((one) => one.integrity.verdict),
    );
    for (const [at, request] of whole.requests.entries()) expect([how, await load!(at)]).toEqual([how, request]);

    const [report, expected] = [
      await analyzeWith(tables, { capture: { ...whole, ...index, integrity: whole.integrity } }),
      await analyzeWith(tables, { capture: whole }),
    ];
    expect(report).toEqual(expected);
    expect(report.captures.a!.requests.map(({ badge }) => badge)).toEqual([
      ...["line", "marked", "line", "none", "line", "line"],
    ]);
  });

  it("is made of a large file, with progress in bytes; a request is read again when it is picked", async () => {
    const progress: Progress[] = [];
    const blob = new Blob([padded]);
    const capture = await readCapture({ blob }, { onProgress: (one) => progress.push(one) });
    expect(capture).toMatchObject({ bytes: blob.size, points: countPoints(padded), format: "claude-tap-jsonl" });
    expect(capture.sha256).toBe(sha256Hex(utf8(padded)));
    expect(capture.requests).toHaveLength(7);
    expect(progress.at(-1)).toEqual({ phase: "reading", done: blob.size, total: blob.size });
    const report = await analyzeWith(tables, { capture, request: 5 });
    const [part] = report.captures.a!.parts;
    expect(padded.slice(part!.bytes!.start).startsWith('"x-anthropic-billing')).toBe(false);
    expect(new TextDecoder().decode(utf8(padded).subarray(part!.bytes!.start, part!.bytes!.end))).toMatch(
      /^"x-anthropic-billing/,
    );
  });

  it("is made of small compressed bytes that unpack to more than is held", async () => {
    const text = `${trace}\n${`${JSON.stringify(["a".repeat(8_000_000)])}\n`.repeat(9)}${claudeTapRecord({ turn: 6 })}`;
    const capture = await readCapture({ blob: new Blob([gzipSync(utf8(text))]) });
    expect(capture).toMatchObject({ format: "claude-tap-jsonl", points: countPoints(text) });
    expect(capture.requests).toHaveLength(7);
    expect((await capture.load!(6)).parts.length).toBeGreaterThan(0);
  });

  it("both requests of one file are loaded once each, however often they are asked for", async () => {
    const index = (await indexFile(new Blob([trace]), false, () => {}))!;
    expect(index.load!(0)).toBe(index.load!(0));
    index.load!(1);
    expect(index.load!(0)).toBe(index.load!(0));
    await expect(index.load!(99)).rejects.toThrow("no request 99");
  });

  it("a cut or damaged compressed file keeps what came out of it, and says where it broke", async () => {
    const bytes = gzipSync(utf8(`${trace}\n`.repeat(40)), { level: 1 });
    const index = (await indexFile(new Blob([bytes.subarray(0, -300)]), false, () => {}))!;
    expect(index.requests.length).toBeGreaterThan(5);
    expect(index.notes.map(({ id }) => id)).toContain("capture.unpack-broke");
  });

  it.each([
    ["prose", `Some words${" more words".repeat(500)}.\n`.repeat(2_000)],
    [
      "one JSON value over many lines",
      JSON.stringify({ messages: [], system: "a", x: "a".repeat(9_000_000) }, null, 1),
    ],
    ["no text", "\u0000\u0001".repeat(4_500_000)],
    ["lines of foreign JSON", `${JSON.stringify({ a: "a".repeat(900) })}\n`.repeat(10_500)],
  ])("is not made of %s, which is held whole", async (_what, text) => {
    const capture = await readCapture({ blob: new Blob([text]) });
    expect(capture.load).toBeUndefined();
    expect(capture.requests).toHaveLength(1);
  });

  it("invalid bytes in a file too large to be held are counted, and the other lines read", async () => {
    const bytes = utf8(`${trace}\n${claudeTapRecord({ turn: 9, text: "@" })}`);
    const at = bytes.lastIndexOf(0x40);
    bytes[at] = 0xff;
    expect(await indexFile(new Blob([bytes]), true, () => {})).toBeNull();
    const index = (await indexFile(new Blob([bytes]), false, () => {}))!;
    expect(index.notes).toContainEqual({ id: "capture.invalid-utf8", params: { count: 1, offset: at } });
    expect(index.notes.map(({ id }) => id)).not.toContain("capture.maybe-older-encoding");
    expect(index.requests).toHaveLength(7);
  });

  it("more invalid bytes than good characters hint at an older encoding", async () => {
    const text = "@".repeat(99);
    const bytes = utf8(`${claudeTapRecord({ text })}\n${claudeTapRecord({ text })}`);
    const index = (await indexFile(new Blob([bytes.map((byte) => (byte === 0x40 ? 0xe9 : byte))]), false, () => {}))!;
    expect(index.notes.map(({ id }) => id)).toEqual([
      ...["capture.invalid-utf8", "capture.maybe-older-encoding", "capture.left-out"],
    ]);
  });

  it("a file that was misread as a whole is known by its first million code units, and says so", async () => {
    const text = "Which way\u00E2\u20AC\u201Dleft?";
    const record = claudeTapRecord({ text }, { ...claudeBody({ text }), messages: [{ role: "user", content: text }] });
    const noted = async (count: number) =>
      (await indexFile(new Blob([`${record}\n`.repeat(count)]), false, () => {}))!.notes;
    expect(await noted(3)).toEqual([
      { id: "capture.misread", params: { misreading: "windows1252", saved: "utf8", count: 3, limit: 0 } },
    ]);
    const many = await noted(Math.ceil(1_000_000 / record.length) + 9);
    expect(many).toMatchObject([{ id: "capture.misread", params: { limit: 1_000_000 } }]);
    expect(many.map(say)[0]).toContain("show it in its first 1,000,000 code units, and no more was looked at.");
  });

  it("of the only request in a file, the body is measured", async () => {
    const index = (await indexFile(new Blob([claudeTapRecord()]), false, () => {}))!;
    expect(index.integrity).toEqual((await readCapture({ text: claudeTapRecord() })).integrity);
  });

  it("a line longer than any record is left out and said", async () => {
    const long = JSON.stringify({ turn: 7, text: "a".repeat(34 * 1024 * 1024) });
    const index = (await indexFile(new Blob([`${trace}\n${long}\n${claudeTapRecord({ turn: 8 })}`]), false, () => {}))!;
    expect(index.requests).toHaveLength(7);
    expect(index.notes[0]).toEqual({ id: "capture.long-lines", params: { count: 1, line: 10, limit: 34 } });
    expect(index.points).toBe(trace.length + long.length + claudeTapRecord({ turn: 8 }).length + 1);
  });

  it("a file that is gone says so, when read and when a request is picked", async () => {
    class Gone extends Blob {
      override slice(): Blob {
        throw new DOMException("gone", "NotReadableError");
      }
    }
    for (const text of [padded, trace]) {
      const capture = await readCapture({ blob: new Gone([text]) });
      expect(capture.notes).toEqual([{ id: "capture.unreadable", params: {} }]);
    }
    const chosen = new Blob([trace]);
    const index = (await indexFile(chosen, false, () => {}))!;
    Object.defineProperty(chosen, "slice", { value: Gone.prototype.slice });
    await expect(index.load!(0)).rejects.toThrow("The file cannot be read.");
  });

  it("a fault that is not the file's is not said of the file", async () => {
    const fault = new TypeError("a fault");
    const reading = readCapture(
      { blob: new Blob([padded]) },
      {
        onProgress: () => {
          throw fault;
        },
      },
    );
    await expect(reading).rejects.toBe(fault);
  });
});
