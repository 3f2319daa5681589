import type { CaptureRequest, FormatId, Integrity, Sentence } from "#engine/types.ts";
import { byteOffsets } from "./byteOffsets.ts";
import type { Decoded } from "./decodeBytes.ts";
import type { Recorded } from "./format.ts";
import { byteFormats, formats, textFormats } from "./formats.ts";
import { gather } from "./gather.ts";
import { NOTHING_TO_CHECK } from "./integrity.ts";
import { type JsonReading, type JsonValue, looksLikeJson, MAX_DEPTH, readJson, whereJsonBreaks } from "./json.ts";
import { lines } from "./lines.ts";
import { type Found, locate } from "./locate.ts";
import { MAX_REQUESTS } from "./maxRequests.ts";
import { recognise } from "./recognise.ts";
import { recordedInside } from "./recordedInside.ts";
import { recordLines } from "./recordLines.ts";
import { repeatedKeysNote } from "./repeatedKeysNote.ts";

/** What a text turned out to be. */
export interface Requests {
  readonly format: FormatId;
  /** Never empty. */
  readonly requests: readonly CaptureRequest[];
  readonly integrity: Integrity;
  readonly notes: readonly Sentence[];
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
  const early = whole === null ? (readInside(text, text, start) ?? readText(text, start)) : null;
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

function readWhole(value: JsonValue, text: string, start: number): Read {
  const recognised = recognise(value, formats);
  if (recognised === null)
    return readInside(value, text, start) ?? { format: null, found: [], notes: [], allJson: true };
  const found = [{ json: text, start, recorded: recognised.recorded }];
  return { format: recognised.format, found, notes: [], allJson: true };
}

/** A source that is wrapped around JSON as a whole. */
function readInside(value: JsonValue, text: string, start: number): Known | null {
  const inside = recordedInside(value, text.length);
  if (inside === null) return null;
  const found = [{ json: null, start, recorded: inside.recorded }];
  return { format: inside.format, found, notes: [], allJson: true };
}

function readText(text: string, start: number): Known | null {
  const recognised = recognise(text, textFormats);
  if (recognised === null) return null;
  const found = [{ json: null, start, recorded: recognised.recorded }];
  const read = { format: recognised.format, found, notes: [], allJson: false };
  return hasSomething(read) ? read : null;
}

function readLines(text: string, from: number, onRead: (units: number) => void): Read {
  const reader = recordLines();
  const found: Found[] = [];
  for (const line of lines(text, from)) {
    onRead(line.start);
    const taken = reader.take(line);
    if (taken !== null) found.push({ json: line.text, start: line.start, recorded: taken.recorded });
    if (reader.hopeless() || found.length > MAX_REQUESTS) break;
  }
  const read = { ...reader.end(), found: found.slice(0, MAX_REQUESTS) };
  if (found.length <= MAX_REQUESTS) return read;
  return { ...read, notes: [...read.notes, { id: "capture.requests-bounded", params: { limit: MAX_REQUESTS } }] };
}

function whyNotJson(reading: Exclude<JsonReading, { ok: true }>, text: string): Sentence {
  if (reading.why === "too-deep") return { id: "capture.json-too-deep", params: { limit: MAX_DEPTH } };
  return { id: "capture.json-broken", params: whereJsonBreaks(text) };
}

function located(source: Decoded, read: Known): Requests {
  return checked(read, byteOffsets(source), source.exact);
}

function checked(read: Known, toByte: (unit: number) => number, exact: boolean): Requests {
  const requests: CaptureRequest[] = [];
  const repeatedKeys: string[] = [];
  const gathered = gather();
  for (const found of read.found) {
    const located = locate(found, toByte, exact);
    repeatedKeys.push(...located.repeatedKeys);
    for (const [index, request] of located.requests.entries()) {
      const recorded = found.recorded[index];
      if (recorded !== undefined) gathered.add(recorded, request.integrity);
      requests.push(request);
    }
  }
  return {
    format: read.format.id,
    requests,
    integrity: gathered.integrity(),
    notes: [...read.notes, ...repeatedKeysNote(repeatedKeys), ...gathered.notes()],
  };
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
