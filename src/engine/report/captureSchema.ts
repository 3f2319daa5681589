import * as v from "valibot";
import { bounds } from "./bounds.ts";
import { badge, count, hash, integrity, point, role, sentence, span, text } from "./schemaPieces.ts";

const copySummary = v.strictObject({
  sha256: hash,
  excerpt: v.boolean(),
  redacted: v.array(
    v.strictObject({
      kind: v.picklist(["account", "session", "key", "mail", "user-name", "host"]),
      places: count,
      where: v.array(text),
    }),
  ),
  kept: v.array(text),
});

const requestSummary = v.strictObject({
  label: text,
  method: v.nullable(text),
  host: v.nullable(text),
  time: v.nullable(text),
  model: v.nullable(text),
  version: v.nullable(text),
  points: count,
  badge,
});

const partSummary = v.strictObject({
  path: text,
  role,
  points: count,
  units: count,
  sha256: hash,
  bytes: v.nullable(span),
  excerpt: v.nullable(
    v.strictObject({
      units: count,
      sha256: hash,
      pieces: v.array(v.strictObject({ span, start: count })),
    }),
  ),
});

const bit = v.nullable(v.picklist([0, 1]));

const dateLine = v.strictObject({
  part: count,
  span,
  text,
  apostrophe: v.nullable(point),
  apostropheSpan: v.nullable(span),
  separator: v.nullable(point),
  separatorSpans: v.array(span),
  date: v.nullable(text),
  bits: v.nullable(v.strictObject({ knownDomain: bit, labKeyword: bit, listedTimeZone: bit })),
  status: v.picklist(["decoded", "inconclusive", "lost", "near-miss", "other-sentence"]),
  place: v.picklist(["expected", "elsewhere"]),
  applies: v.picklist(["yes", "unknown", "no"]),
  why: v.nullable(sentence),
  via: v.nullable(sentence),
});

/** What was decoded may be longer than other texts. */
const payloadText = v.pipe(v.string(), v.maxLength(bounds.payload));

const finding = v.strictObject({
  channel: text,
  part: count,
  spans: v.array(span),
  excerpt: v.nullable(v.strictObject({ text, span })),
  payload: v.nullable(v.strictObject({ base64: payloadText, text: v.nullable(payloadText) })),
  variant: v.nullable(text),
  hypothesis: v.nullable(v.strictObject({ run: count, rank: count, of: count })),
  locked: v.boolean(),
  strength: v.picklist(["decoded", "unexplained", "benign"]),
  say: sentence,
  for: v.array(sentence),
  against: v.array(sentence),
});

/** What a filed report says of one capture. */
export const captureReport = v.strictObject({
  name: v.nullable(text),
  origin: v.picklist(["pasted", "typed", "file", "example", "simulated", "challenge", "link"]),
  copy: v.nullable(copySummary),
  sha256: v.nullable(hash),
  bytes: count,
  points: v.nullable(count),
  format: v.picklist([
    "plain-text",
    "binary",
    "anthropic-body",
    "openai-chat",
    "openai-responses",
    "gemini-body",
    "claude-tap-jsonl",
    "claude-tap-lab",
    "claude-tap-compact",
    "claude-trace-jsonl",
    "claude-trace-html",
    "claude-code-transcript",
    "claude-code-router",
    "cc-viewer",
    "charles",
    "cliproxyapi",
    "curl",
    "fetch",
    "har",
    "litellm",
    "mitmproxy",
    "powershell",
    "raw-http",
    "tingly-box",
  ]),
  encoding: v.picklist(["utf-8", "utf-16le", "utf-16be", "wtf-8", "windows-1252", "gb18030", "none"]),
  bom: v.boolean(),
  notes: v.array(sentence),
  integrity,
  requests: v.pipe(v.array(requestSummary), v.maxLength(bounds.requests)),
  request: count,
  version: v.nullable(text),
  host: v.nullable(text),
  upstream: v.nullable(text),
  time: v.nullable(text),
  steps: v.array(sentence),
  parts: v.pipe(v.array(partSummary), v.maxLength(bounds.parts)),
  dateLines: v.array(dateLine),
  dateLine: v.nullable(count),
  headline: sentence,
  findings: v.array(finding),
});
