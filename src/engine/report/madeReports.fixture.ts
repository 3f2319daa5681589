import { analyzeWith } from "#engine/analyze.ts";
import { readCapture } from "#engine/capture/readCapture.ts";
import { confusables, loadConfusables } from "#engine/text/confusables.ts";
import type { Capture, Pick, Report, Tool } from "#engine/types.ts";

const tables = { confusables: confusables(await loadConfusables()) };

/** A build that never was. */
export const tool: Tool = { version: "0.1.0", commit: "0123456789abcdef0123456789abcdef01234567" };

/** A date sentence where the marker's rules put it, in a made-up prompt. */
export const placed = (sentence: string): string =>
  `<system-reminder>\nHere is some context.\n# currentDate\n${sentence}\n\nIt isn't always relevant, and that's fine.\n</system-reminder>`;

/** A made-up body with headers, as a tap writes it. */
export const recorded = (sentence: string, more: Readonly<Record<string, string>> = {}): string =>
  `${JSON.stringify({
    turn: 1,
    request_id: "req_1",
    timestamp: "2026-06-30T09:00:00Z",
    request: {
      method: "POST",
      path: "/v1/messages",
      headers: { "User-Agent": "claude-cli/2.1.150 (external, cli)", Host: "gateway.example", ...more },
      body: {
        model: "claude-opus",
        system: [{ type: "text", text: "You are a made-up assistant. Don't worry." }],
        messages: [{ role: "user", content: [{ type: "text", text: placed(sentence) }] }],
        metadata: { user_id: "user_1" },
      },
    },
  })}\n`;

export const marked = "Today\u02b9s date is 2026/06/30.";
export const plain = "Today's date is 2026-06-30.";

/** A file as it is dropped. */
export function file(text: string, name = "made-up.jsonl"): Promise<Capture> {
  return readCapture({ bytes: new TextEncoder().encode(text), name });
}

/** What is picked, analysed by a build. */
export function analyse(a?: Pick, b?: Pick, by: Tool | null = tool): Promise<Report> {
  return analyzeWith(tables, a, b, by === null ? {} : { tool: by });
}

/** The report of one or two captures, made by {@link tool}. */
export function reportOf(a?: Capture, b?: Capture): Promise<Report> {
  return analyse(a && { capture: a }, b && { capture: b });
}

/** Reports of all kinds: with and without a date line, of pairs, of files and pastes, of hostile values. */
export async function madeReports(): Promise<readonly Report[]> {
  const long = "x".repeat(5_000);
  const pasted = (text: string): Promise<Capture> => readCapture({ text });
  const pairs: readonly [Capture | undefined, Capture | undefined][] = [
    [undefined, undefined],
    [await pasted(""), undefined],
    [undefined, await pasted(plain)],
    [await pasted(placed(marked)), await pasted(placed(plain))],
    [await pasted(placed("Today\u2019s date is 2026-06-30.")), await pasted(placed("Today?s date is 2026/06/30."))],
    [await pasted("one \u200b\u200c\u200d\u200b\u2060\u200btwo \ud800"), await pasted("one two \udc00")],
    [await pasted("p\u0430y\r\nme"), await pasted("pay\nme")],
    [await file(recorded(marked)), await file(recorded(plain, { "X-Note": long, [`X-${long}`]: "\u202e" }))],
    [await file(recorded(marked) + recorded(plain), `${long}.jsonl`), await pasted(long)],
    [await readCapture({ bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3) }), undefined],
  ];
  return Promise.all(pairs.map(([a, b]) => reportOf(a, b)));
}
