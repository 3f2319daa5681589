import type { CaptureRequest, FormatId, Integrity, Sentence, Span } from "#engine/types.ts";
import { byteOffsets } from "./byteOffsets.ts";
import type { Decoded } from "./decodeBytes.ts";
import type { Format, Recorded } from "./format.ts";
import { byteFormats, formats, textFormats } from "./formats.ts";
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

/** A stretch of the source that was read by itself, and the requests in it. */
interface Found {
  /** Null where it is no JSON. */
  readonly json: string | null;
  /** In units of the source: code units, or bytes. */
  readonly start: number;
  readonly recorded: readonly Recorded[];
}

/**
 * The requests in a text: of the format that recognises it, else one request with the whole text, and why nothing better.
 * `onRead` is told how many code units have been read. The label of a plain text is its name.
 *
 * What begins like JSON is tried as JSON first. Other text is tried by the formats of text first: an HTTP message or a
 * log may end in a line that is a body, and is more than that body.
 */
export function readRequests(source: Decoded, name: string, onRead: (units: number) => void): Requests {
  const start = source.text.startsWith("\uFEFF") ? 1 : 0;
  const text = source.text.slice(start);
  const whole = looksLikeJson(text) ? readJson(text) : null;
  const early = whole === null ? readText(text, start) : null;
  if (early !== null) return located(source, early);

  const read = whole?.ok ? readWhole(whole.value, text, start) : readLines(source.text, start, onRead);
  if (hasSomething(read)) return located(source, read);
  if (whole === null) return plainText(source, name, []);
  const late = readText(text, start);
  if (late !== null) return located(source, late);
  const isJson = whole.ok || read.format !== null || read.allJson;
  return plainText(source, name, [isJson ? { id: "capture.json-no-prompt", params: {} } : whyNotJson(whole, text)]);
}

/** The requests in a file that is not text; null where no format recognises its bytes. */
export function readByteRequests(bytes: Uint8Array): Requests | null {
  const recognised = recognise(bytes, byteFormats);
  if (recognised === null) return null;
  const found = [{ json: null, start: 0, recorded: recognised.recorded }];
  return checked({ format: recognised.format, found, notes: [], allJson: false }, (byte) => byte, true);
}

interface Read {
  /** Null where none recognises it. */
  readonly format: { readonly id: FormatId } | null;
  readonly found: readonly Found[];
  readonly notes: readonly Sentence[];
  /** Whether all of it is JSON. */
  readonly allJson: boolean;
}

/** Read, and recognised. */
type Known = Read & { readonly format: { readonly id: FormatId } };

/** Whether there is anything to show: a text, or word of what is missing. */
function hasSomething(read: Read): read is Known {
  const worthIt = ({ parts, notes }: Recorded): boolean => parts.length > 0 || (notes ?? []).length > 0;
  return read.format !== null && read.found.some(({ recorded }) => recorded.some(worthIt));
}

interface Reader<T> {
  readonly id: FormatId;
  read(input: T): readonly Recorded[] | null;
}

interface Recognised<F> {
  readonly format: F;
  readonly recorded: readonly Recorded[];
}

/** The first of the candidates that recognises a value, a text or bytes. */
function recognise<T, F extends Reader<T>>(input: T, candidates: readonly F[]): Recognised<F> | null {
  for (const format of candidates) {
    const recorded = format.read(input);
    if (recorded !== null && recorded.length > 0) return { format, recorded };
  }
  return null;
}

function readWhole(value: JsonValue, text: string, start: number): Read {
  const recognised = recognise(value, formats);
  const found = recognised === null ? [] : [{ json: text, start, recorded: recognised.recorded }];
  return { format: recognised?.format ?? null, found, notes: [], allJson: true };
}

function readText(text: string, start: number): Known | null {
  const recognised = recognise(text, textFormats);
  if (recognised === null) return null;
  const found = [{ json: null, start, recorded: recognised.recorded }];
  const read = { format: recognised.format, found, notes: [], allJson: false };
  return hasSomething(read) ? read : null;
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
    const recognised: Recognised<Format> | null = recognise(reading.value, format === null ? formats : [format]);
    if (recognised === null) {
      others.add(line);
      continue;
    }
    format = recognised.format;
    found.push({ json: line.text, start: line.start, recorded: recognised.recorded });
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

function located(source: Decoded, read: Known): Requests {
  return checked(read, byteOffsets(source), source.exact);
}

/** What a survey of no JSON tells. */
const NO_SURVEY: Survey = { spans: new Map(), rewrittenNumbers: [], repeatedKeys: [] };

/** Sentences of formats about what is missing: of many records mostly the same few. */
const MAX_NOTES = 8;

/** Finds the bytes of every part, and checks each request against itself. */
function checked(read: Known, toByte: (unit: number) => number, exact: boolean): Requests {
  const checked: { recorded: Recorded; integrity: Integrity; request: CaptureRequest }[] = [];
  const repeatedKeys: string[] = [];
  const leftOut = new Set<string>();
  const missing = new Map<string, Sentence>();
  for (const { json, start, recorded } of read.found) {
    const wanted = new Set(recorded.flatMap(({ parts }) => parts.flatMap(({ at }) => at ?? [])));
    const survey = json === null ? NO_SURVEY : surveyJson(json, wanted);
    repeatedKeys.push(...survey.repeatedKeys);
    const bytes = bytesOfSpans(survey, start, toByte);
    for (const one of recorded) {
      for (const kind of one.leftOut) leftOut.add(kind);
      for (const note of one.notes ?? []) missing.set(JSON.stringify(note), note);
      const { witness: _witness, leftOut: _leftOut, notes: _notes, parts, ...said } = one;
      const integrity = checkRequest(one, survey, exact);
      const withBytes = parts.map(({ at, within, ...part }) => ({
        ...part,
        bytes: at !== null ? (bytes.get(at) ?? null) : within ? bytesOf(within, start, toByte) : null,
      }));
      checked.push({ recorded: one, integrity, request: { ...said, parts: withBytes, integrity } });
    }
  }
  const [path] = repeatedKeys;
  const more: Sentence[] = [...missing.values()].slice(0, MAX_NOTES);
  if (path !== undefined) more.push({ id: "capture.duplicate-keys", params: { count: repeatedKeys.length, path } });
  if (leftOut.size > 0) more.push({ id: "capture.left-out", params: { kinds: [...leftOut].join(", ") } });
  return {
    format: read.format.id,
    requests: checked.map(({ request }) => request),
    integrity: checkCapture(checked),
    notes: [...read.notes, ...more],
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
