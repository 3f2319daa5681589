import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { say } from "#messages/index.ts";
import { readCapture } from "./readCapture.ts";

/** Just below what a body of any ratio may unpack to. */
const text = gzipSync(JSON.stringify({ messages: [{ role: "user", content: " ".repeat(1_000_000) }] })).toString(
  "base64",
);

it.each([
  ["one HAR", (count: number) => JSON.stringify({ log: { entries: Array.from({ length: count }, entry) } })],
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

function entry() {
  return {
    request: { method: "POST", url: "https://relay.example/v1/messages", postData: { text, encoding: "base64" } },
  };
}
