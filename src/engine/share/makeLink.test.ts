import { expect, it } from "vitest";
import { readCapture } from "#engine/capture/readCapture.ts";
import { confusables, fromLink, loadConfusables } from "#engine/index.ts";
import type { LinkedCapture } from "#engine/types.ts";
import { fileReport } from "./fileReport.ts";
import { madeCapture, PERSON, reminder } from "./made.fixture.ts";
import { makeLink } from "./makeLink.ts";
import type { Shareable } from "./shareable.ts";

const LINE = "Today\u02b9s date is 2026-06-30.";
const tables = { confusables: confusables(await loadConfusables()) };
const nothingKept = { a: [], b: [] };

async function brought(text: string, name = "trace.jsonl", request?: number): Promise<Shareable> {
  const source = { bytes: new TextEncoder().encode(text), name };
  const capture = await readCapture(source);
  return { source, capture, ...(request === undefined ? {} : { request }) };
}

async function linked(a: Shareable): Promise<LinkedCapture> {
  const { link } = await makeLink(tables, { a }, { kind: "whole", kept: nothingKept }, null);
  const opened = await fromLink(link ?? "");
  if ("error" in opened || "locked" in opened || opened.a === undefined) throw new Error("does not open");
  return opened.a;
}

const bare = (host: string, more = {}): string =>
  JSON.stringify({
    timestamp: "2026-06-30T02:11:12+00:00",
    request_id: "***",
    turn: 2,
    request: {
      method: "POST",
      path: "/v1/messages",
      headers: { Host: host },
      body: { model: "claude-made-up", messages: [{ role: "user", content: reminder(LINE) }] },
    },
    response: { status: 200, headers: {}, body: {} },
    ...more,
  });

it("a file of which one request has nothing to black out takes no other request's data along", async () => {
  const file = `${madeCapture(PERSON, LINE)}\n${bare("127.0.0.1:8080")}\n`;
  const shareable = await brought(file, "trace.jsonl", 1);
  expect(shareable.capture.requests).toHaveLength(2);
  const carried = await linked(shareable);
  expect(carried).toMatchObject({ copy: { redacted: [], source: { requests: 2, request: 1 } } });
  const report = await fileReport(tables, { a: shareable }, nothingKept, {});
  for (const value of Object.values(PERSON)) {
    expect(JSON.stringify(carried)).not.toContain(value);
    expect(JSON.stringify(report)).not.toContain(value);
  }
});

it("an answer, which nobody looked into, stays behind", async () => {
  const carried = await linked(
    await brought(bare("127.0.0.1", { response: { status: 200, headers: {}, body: { content: PERSON.mail } } })),
  );
  expect("copy" in carried && JSON.stringify(carried).includes(PERSON.mail)).toBe(false);
  expect(carried).toHaveProperty("copy");
});

it("a plain text with nothing to black out is carried as it is", async () => {
  const text = `\ufeffone\r\n${LINE}\n`;
  const carried = await linked(await brought(text, "note.txt"));
  expect(carried).toMatchObject({ bytes: new TextEncoder().encode(text), name: "note.txt" });
});
