import type { CaptureRequest, FormatId, Integrity, Sentence, Span } from "#engine/types.ts";
import { byteOffsets } from "./byteOffsets.ts";
import type { Decoded } from "./decodeBytes.ts";
import type { Format, Recorded } from "./format.ts";
import { formats } from "./formats.ts";
import { checkCapture, checkRequest, NOTHING_TO_CHECK } from "./integrity.ts";
import { type JsonReading, type JsonValue, looksLikeJson, MAX_DEPTH, readJson, whereJsonBreaks } from "./json.ts";
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
  const read = whole?.ok ? readWhole(whole.value, text, start) : readLines(source.text, start, onRead);
  if (read.format !== null && read.found.some(({ recorded }) => recorded.some(({ parts }) => parts.length > 0))) {
    return located(source, read.format, read.found, read.notes);
  }
  if (whole === null) return plainText(source, name, []);
  const isJson = whole.ok || read.format !== null || read.allJson;
  return plainText(source, name, [isJson ? { id: "capture.json-no-prompt", params: {} } : whyNotJson(whole, text)]);
}

interface Read {
  /** Null where none recognises it. */
  readonly format: Format | null;
  readonly found: readonly Found[];
  readonly notes: readonly Sentence[];
  /** Whether all of it is JSON. */
  readonly allJson: boolean;
}

interface Recognised {
  readonly format: Format;
  readonly recorded: readonly Recorded[];
}

/** The first of the candidates that recognises a value. */
function recognise(value: JsonValue, candidates: readonly Format[]): Recognised | null {
  for (const format of candidates) {
    const recorded = format.read(value);
    if (recorded !== null) return { format, recorded };
  }
  return null;
}

function readWhole(value: JsonValue, text: string, start: number): Read {
  const recognised = recognise(value, formats);
  const found = recognised === null ? [] : [{ text, start, recorded: recognised.recorded }];
  return { format: recognised?.format ?? null, found, notes: [], allJson: true };
}

/** A failed parse costs as much as reading a page; a file with ten thousand of them is no trace. */
const MAX_FAILURES = 10_000;

/**
 * The requests of a text with one JSON value on each line; the first line that is recognised settles the format. Asks only for
 * lines in order, so that they may come from elsewhere than a text that is held whole.
 *
 * Lines that begin like JSON must be as many as the others, lest an article that quotes one record be read as that
 * record. It misses a trace whose lines were wrapped; such a file is shown as plain text.
 */
function readLines(text: string, from: number, onRead: (units: number) => void): Read {
  const found: Found[] = [];
  const broken = tally("capture.broken-lines");
  const others = tally("capture.other-lines");
  let format: Format | null = null;
  let json = 0;
  let failures = 0;
  for (const line of lines(text, from)) {
    onRead(line.start);
    const reading = looksLikeJson(line.text) ? readJson(line.text) : null;
    if (reading !== null) json++;
    if (!reading?.ok) {
      broken.add(line);
      if (reading !== null && ++failures > MAX_FAILURES) break;
      continue;
    }
    const recognised: Recognised | null = recognise(reading.value, format === null ? formats : [format]);
    if (recognised === null) {
      others.add(line);
      continue;
    }
    format = recognised.format;
    found.push({ text: line.text, start: line.start, recorded: recognised.recorded });
  }
  const prose = broken.count() - failures;
  return {
    format: prose > json || failures > MAX_FAILURES ? null : format,
    found,
    notes: [...broken.note(), ...others.note()],
    allJson: broken.count() === 0,
  };
}

/** Counts lines of one kind and remembers the first. */
function tally(id: "capture.broken-lines" | "capture.other-lines") {
  let count = 0;
  let line = 0;
  return {
    add({ number }: Line): void {
      if (count++ === 0) line = number;
    },
    count: (): number => count,
    note: (): Sentence[] => (count === 0 ? [] : [{ id, params: { count, line } }]),
  };
}

function whyNotJson(reading: Exclude<JsonReading, { ok: true }>, text: string): Sentence {
  if (reading.why === "too-deep") return { id: "capture.json-too-deep", params: { limit: MAX_DEPTH } };
  return { id: "capture.json-broken", params: whereJsonBreaks(text) };
}

/** Finds the bytes of every part, and checks each request against itself. */
function located(source: Decoded, format: Format, found: readonly Found[], notes: readonly Sentence[]): Requests {
  const toByte = byteOffsets(source);
  const checked: { recorded: Recorded; integrity: Integrity; request: CaptureRequest }[] = [];
  const repeatedKeys: string[] = [];
  const leftOut = new Set<string>();
  for (const { text, start, recorded } of found) {
    const survey = surveyJson(text, new Set(recorded.flatMap(({ parts }) => parts.flatMap(({ at }) => at ?? []))));
    repeatedKeys.push(...survey.repeatedKeys);
    const bytes = bytesOfSpans(survey, start, toByte);
    for (const one of recorded) {
      for (const kind of one.leftOut) leftOut.add(kind);
      const { witness: _witness, leftOut: _leftOut, parts, ...said } = one;
      const integrity = checkRequest(one, survey, source.exact);
      const withBytes = parts.map(({ at, within, ...part }) => ({
        ...part,
        bytes: at !== null ? (bytes.get(at) ?? null) : within ? bytesOf(within, start, toByte) : null,
      }));
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

function bytesOf(span: Span, start: number, toByte: (unit: number) => number): Span {
  return { start: toByte(start + span.start), end: toByte(start + span.end) };
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
