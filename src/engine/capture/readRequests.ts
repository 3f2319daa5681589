import type { CaptureRequest, FormatId, Integrity, Sentence } from "#engine/types.ts";
import { byteOffsets } from "./byteOffsets.ts";
import type { Decoded } from "./decodeBytes.ts";
import type { Format, Recorded } from "./format.ts";
import { formats } from "./formats.ts";
import { checkCapture, checkRequest, NOTHING_TO_CHECK } from "./integrity.ts";
import { type JsonReading, type JsonValue, looksLikeJson, MAX_DEPTH, readJson } from "./json.ts";
import { type Line, lines } from "./lines.ts";
import { type Survey, surveyJson } from "./surveyJson.ts";

/** What a text turned out to be. */
export interface Requests {
  readonly format: FormatId;
  /** Never empty. */
  readonly requests: readonly CaptureRequest[];
  readonly integrity: Integrity;
  readonly notes: readonly Sentence[];
}

/** A stretch of the source that one JSON value was read from, and the requests in it. */
interface Found {
  readonly text: string;
  readonly start: number;
  readonly recorded: readonly Recorded[];
}

/**
 * The requests in a text: of the format that recognises it, else one request with the whole text, and why nothing better.
 * `onRead` is told how many code units have been read. The label of a plain text is its name.
 */
export function readRequests(source: Decoded, name: string, onRead: (units: number) => void): Requests {
  const start = source.text.startsWith("\uFEFF") ? 1 : 0;
  const text = source.text.slice(start);
  const whole = looksLikeJson(text) ? readJson(text) : null;
  if (whole?.ok) {
    const claim = claimed(whole.value);
    return claim === null
      ? plainText(source, name, [{ id: "capture.json-no-prompt", params: {} }])
      : located(source, claim.format, [{ text, start, recorded: claim.recorded }], []);
  }
  const byLine = readLines(source.text, start, onRead);
  if ("format" in byLine) return located(source, byLine.format, byLine.found, byLine.notes);
  if (whole === null) return plainText(source, name, []);
  return plainText(source, name, [byLine.allJson ? { id: "capture.json-no-prompt", params: {} } : whyNotJson(whole)]);
}

/** The first format that finds a prompt text in a value. */
function claimed(value: JsonValue): { format: Format; recorded: readonly Recorded[] } | null {
  for (const format of formats) {
    const recorded = format.read(value);
    if (recorded?.some((request) => request.parts.length > 0)) return { format, recorded };
  }
  return null;
}

/**
 * The requests of a text with one JSON value on each line. Asks only for lines in order, so that they may come from
 * elsewhere than a text that is held whole.
 *
 * Lines that begin like an object must be as many as the others, lest an article that quotes one record be read as that
 * record. It misses a trace cut up by a pager; such a file is shown as plain text.
 */
function readLines(
  text: string,
  from: number,
  onRead: (units: number) => void,
): { format: Format; found: readonly Found[]; notes: readonly Sentence[] } | { allJson: boolean } {
  const found: Found[] = [];
  const broken: Line[] = [];
  const others: Line[] = [];
  let format: Format | null = null;
  // A record without a prompt may stand before the first with one, so that it alone does not settle the format.
  const waiting: { line: Line; value: JsonValue }[] = [];
  let prose = 0;
  for (const line of lines(text, from)) {
    onRead(line.start);
    if (!looksLikeJson(line.text)) prose++;
    const reading: JsonReading | null = looksLikeJson(line.text) ? readJson(line.text) : null;
    if (!reading?.ok) broken.push(line);
    else {
      format ??= claimed(reading.value)?.format ?? null;
      waiting.push({ line, value: reading.value });
    }
    if (format === null) continue;
    for (const { line, value } of waiting.splice(0)) {
      const recorded = format.read(value);
      if (recorded === null) others.push(line);
      else found.push({ text: line.text, start: line.start, recorded });
    }
  }
  if (format === null || prose > found.length + others.length + broken.length - prose) {
    return { allJson: broken.length === 0 };
  }
  const notes: Sentence[] = [];
  const [firstBroken] = broken;
  if (firstBroken !== undefined) {
    notes.push({ id: "capture.broken-lines", params: { count: broken.length, line: firstBroken.number } });
  }
  const [firstOther] = others;
  if (firstOther !== undefined) {
    notes.push({ id: "capture.other-lines", params: { count: others.length, line: firstOther.number } });
  }
  return { format, found, notes };
}

function whyNotJson(reading: Exclude<JsonReading, { ok: true }>): Sentence {
  if (reading.why === "too-deep") return { id: "capture.json-too-deep", params: { limit: MAX_DEPTH } };
  return { id: "capture.json-broken", params: { line: reading.line, column: reading.column } };
}

/** Finds the bytes of every part, and checks each request against itself. */
function located(source: Decoded, format: Format, found: readonly Found[], notes: readonly Sentence[]): Requests {
  const toByte = byteOffsets(source);
  const checked: { recorded: Recorded; integrity: Integrity; request: CaptureRequest }[] = [];
  const repeatedKeys: string[] = [];
  const leftOut = new Set<string>();
  for (const { text, start, recorded } of found) {
    const survey = surveyJson(text, new Set(recorded.flatMap(({ parts }) => parts.map((part) => part.at))));
    repeatedKeys.push(...survey.repeatedKeys);
    const bytes = bytesOfSpans(survey, start, toByte);
    for (const one of recorded) {
      for (const kind of one.leftOut) leftOut.add(kind);
      const { witness: _witness, leftOut: _leftOut, parts, ...said } = one;
      const integrity = checkRequest(one, survey, source.exact);
      const withBytes = parts.map(({ at, ...part }) => ({ ...part, bytes: bytes.get(at) ?? null }));
      checked.push({ recorded: one, integrity, request: { ...said, parts: withBytes, integrity } });
    }
  }
  const [path] = repeatedKeys;
  const more: Sentence[] = [];
  if (path !== undefined) more.push({ id: "capture.duplicate-keys", params: { count: repeatedKeys.length, path } });
  if (leftOut.size > 0) more.push({ id: "capture.left-out", params: { kinds: [...leftOut].join(", ") } });
  return {
    format: format.id,
    requests: checked.map(({ request }) => request),
    integrity: checkCapture(checked),
    notes: [...notes, ...more],
  };
}

function bytesOfSpans({ spans }: Survey, start: number, toByte: (unit: number) => number) {
  // In the order of the file, which is not that of reading: offsets are counted forwards.
  const inOrder = [...spans].sort(([, a], [, b]) => a.start - b.start);
  return new Map(
    inOrder.map(([path, span]) => [path, { start: toByte(start + span.start), end: toByte(start + span.end) }]),
  );
}

function plainText(source: Decoded, name: string, notes: readonly Sentence[]): Requests {
  const bytes = { start: 0, end: source.bytes.length };
  return {
    format: "plain-text",
    requests: [
      {
        label: name,
        parts: [{ path: "", role: "text", text: source.text, bytes }],
        fields: [],
        integrity: NOTHING_TO_CHECK,
      },
    ],
    integrity: NOTHING_TO_CHECK,
    notes,
  };
}
