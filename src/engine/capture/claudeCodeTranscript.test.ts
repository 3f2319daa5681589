import { describe, expect, it } from "vitest";
import { claudeCodeTranscript } from "./claudeCodeTranscript.ts";
import { spelled } from "./fixtures/spelled.ts";
import { readCapture } from "./readCapture.ts";

const said = (role: string, content: unknown, more: object = {}) => ({
  parentUuid: null,
  isSidechain: false,
  type: role,
  message: { role, content, ...more },
  timestamp: "2026-06-30T09:00:01.000Z",
  cwd: "/pier",
  sessionId: "s-1",
  version: "2.1.144",
});

const transcript = [
  { type: "mode", mode: "normal", sessionId: "s-1" },
  said("user", "Which way\u2014left?"),
  said(
    "assistant",
    [
      { type: "thinking", thinking: "The tide decides." },
      { type: "text", text: "Left." },
    ],
    { model: "made-up" },
  ),
  { type: "attachment", attachment: { type: "date_change", newDate: "2026/07/01" }, sessionId: "s-1" },
  said("user", [{ type: "image", source: {} }]),
];

const jsonl = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join("\r\n");

describe("a transcript of Claude Code", () => {
  it("is a conversation, and says what is not in it and what to bring", async () => {
    const bytes = new TextEncoder().encode(jsonl(transcript));
    const capture = await readCapture({ bytes });
    expect(capture).toMatchObject({
      format: "claude-code-transcript",
      requests: [{ label: "s-1", time: "2026-06-30T09:00:01.000Z", model: "made-up", version: "2.1.144" }],
      notes: [
        { id: "capture.transcript-no-prompt", params: {} },
        { id: "capture.transcript-date", params: { date: "2026/07/01" } },
        { id: "capture.left-out", params: { kinds: "image" } },
      ],
    });
    expect(capture.requests[0]!.parts.map(({ role, path, text }) => [role, path, text])).toEqual([
      ["user", "lines[2].message.content", "Which way\u2014left?"],
      ["assistant", "lines[3].message.content[0].thinking", "The tide decides."],
      ["assistant", "lines[3].message.content[1].text", "Left."],
    ]);
    for (const [index, { text }] of capture.requests[0]!.parts.entries())
      expect(spelled(capture, bytes, 0, index)).toBe(text);
  });

  it("with a line cut off is read to there", async () => {
    const { format, notes } = await readCapture({ text: `${jsonl(transcript)}\n{"type":"us` });
    expect(format).toBe("claude-code-transcript");
    expect(notes).toContainEqual({ id: "capture.broken-lines", params: { count: 1, line: 6 } });
  });

  it("may have more blocks in a line than a call takes arguments", () => {
    const blocks = Array.from({ length: 150_000 }, () => "a");
    expect(claudeCodeTranscript.read(jsonl([said("user", blocks)]))![0]!.parts.length).toBe(150_000);
  });

  it("without a message in its first lines is none", async () => {
    const settings = Array.from({ length: 60 }, () => ({ type: "mode", sessionId: "s-1" }));
    expect((await readCapture({ text: jsonl([...settings, ...transcript]) })).format).toBe("plain-text");
  });
});
