import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { say } from "#messages/index.ts";
import { indexFile } from "./indexFile.ts";
import { readCapture } from "./readCapture.ts";

/** Just below what a body of any ratio may unpack to. */
const text = gzipSync(JSON.stringify({ messages: [{ role: "user", content: " ".repeat(1_000_000) }] })).toString(
  "base64",
);

it.each([
  ["one HAR", (count: number) => JSON.stringify({ log: { entries: Array.from({ length: count }, () => entry()) } })],
  [
    "lines",
    (count: number) => Array.from({ length: count }, () => JSON.stringify({ log: { entries: [entry()] } })).join("\n"),
  ],
])(
  "the bodies of a capture in %s unpack to 64 MiB together, and each one past that is refused",
  async (_what, source) => {
    const { requests } = await readCapture({ text: source(70) });
    const opened = requests.filter(({ parts }) => parts.length > 0);
    expect([requests.length, opened.length]).toEqual([70, 67]);
    expect(requests.at(-1)!.steps!.map(say).at(-1)).toMatch(
      /^1,\d{3} bytes of gzip are left packed: the bodies before them have used up what is unpacked of one file\. Bring/,
    );
    // The next capture has a budget of its own.
    expect((await readCapture({ text: source(2) })).requests.every(({ parts }) => parts.length > 0)).toBe(true);
  },
);

it("of a recording that is not held, each line has a budget of its own, and is listed as it opens", async () => {
  const body = { messages: [{ role: "user", content: `${noise(100_000)}${" ".repeat(900_000)}` }] };
  const index = await lined(gzipSync(JSON.stringify(body)).toString("base64"), 70);
  expect(index.requests.map(({ indexed }) => indexed!.points)).toEqual(Array(70).fill(1_000_000));
  expect((await index.load!(69)).parts).toHaveLength(1);
});

it("a recording made to exhaust the reader is bounded in all, and the list says what it leaves packed", async () => {
  const index = await lined(text, 100);
  const listed = index.requests.filter(({ indexed }) => indexed!.points > 0).length;
  expect([listed > 60, listed < 75]).toEqual([true, true]);
  expect(index.notes).toContainEqual({ id: "capture.listed-packed", params: { count: 100 - listed } });
  expect((await index.load!(99)).parts).toHaveLength(1);
});

async function lined(packed: string, count: number) {
  const line = `${JSON.stringify({ log: { entries: [entry(packed)] } })}\n`;
  return (await indexFile(new Blob([line.repeat(count)]), false, () => {}))!;
}

/** Digits that pack to half of their size. */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 28).toString(16);
  }).join("");
}

function entry(packed = text) {
  const postData = { text: packed, encoding: "base64" };
  return { request: { method: "POST", url: "https://relay.example/v1/messages", postData } };
}
