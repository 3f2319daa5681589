import { sha256OfText } from "#engine/text/hash.ts";
import { channelInfos } from "./channels/channelInfos.ts";
import { readPayloads } from "./channels/pair/readPayloads.ts";
import { payloadHeadline } from "./channels/payloadHeadline.ts";
import { channels } from "./channels/registry.ts";
import { findChannels } from "./channels/scan/findChannels.ts";
import { findLocked } from "./channels/scan/findLocked.ts";
import { compareFields } from "./compare/compareFields.ts";
import { compareRequests } from "./compare/compareRequests.ts";
import { readCapacity } from "./compare/readCapacity.ts";
import { badgeOf } from "./marker/badgeOf.ts";
import { findDateLines } from "./marker/findDateLines.ts";
import { headline } from "./marker/headline.ts";
import { chooseDateLine, isMarked, readMarker } from "./marker/read.ts";
import { readPair } from "./marker/readPair.ts";
import { excerptOf } from "./report/excerptOf.ts";
import { readIntegrity } from "./report/readIntegrity.ts";
import { changeRuler, dateLineRuler, findingRuler } from "./report/ruler.ts";
import type { Confusables } from "./text/confusables.ts";
import { countPoints } from "./text/points.ts";
import { unicodeVersion } from "./text/unicode.ts";
import type {
  Capture,
  CaptureReport,
  CaptureRequest,
  DateLine,
  Found,
  PartSummary,
  Pick,
  Place,
  Progress,
  Report,
  RequestSummary,
  Ruler,
  Side,
  Statement,
  Tool,
} from "./types.ts";

/** Counted up when the same bytes may be read differently than before. */
const rules = 3;

/** What the analysis looks up. A page loads it ahead and lends it to its worker, which can fetch nothing. */
export interface Tables {
  readonly confusables: Confusables;
}

export interface AnalyzeOptions {
  /** Which build of Telltale is at work, for the report to say. */
  readonly tool?: Tool;
  readonly onProgress?: (progress: Progress) => void;
  /** Tried on every payload that is locked. What they open is a further finding; they themselves are nowhere in the report. */
  readonly passphrases?: readonly string[];
}

/** One side, looked into. */
interface Seen {
  readonly capture: Capture;
  readonly request: CaptureRequest;
  readonly report: CaptureReport;
}

/**
 * Everything that can be concluded about one capture, or two and their differences. Deterministic: the same captures give
 * the same report, byte for byte. Holds excerpts, positions and hashes, never a whole text.
 */
export async function analyzeWith(
  { confusables }: Tables,
  a: Pick | undefined,
  b?: Pick,
  options: AnalyzeOptions = {},
): Promise<Report> {
  const sides = [a, b].filter((pick) => pick !== undefined).length;
  const looked = (done: number): void => options.onProgress?.({ phase: "looking", done, total: sides });
  looked(0);
  const seenA = a && (await look(a, options.passphrases));
  looked(a ? 1 : 0);
  const seenB = b && (await look(b, options.passphrases));
  looked(sides);

  const compared = seenA && seenB ? compareSeen(seenA, seenB, confusables, options) : undefined;
  const reading = [
    ...(seenA ? readSide("a", seenA) : []),
    ...(seenB ? readSide("b", seenB) : []),
    ...(seenA && seenB && compared ? readBoth(seenA, seenB, compared, confusables) : []),
  ];
  return {
    tool: options.tool ?? null,
    rules,
    unicode: unicodeVersion,
    captures: { ...(seenA ? { a: seenA.report } : {}), ...(seenB ? { b: seenB.report } : {}) },
    channels: channelInfos,
    ...(compared && seenA && seenB
      ? { comparison: { identical: areIdentical(seenA.report, seenB.report), pairs: compared.pairs } }
      : {}),
    changes: compared?.changes ?? [],
    groups: compared?.groups ?? [],
    finest: compared?.finest ?? true,
    truncated: compared?.truncated ?? false,
    fields: compared && seenA && seenB ? compareFields(seenA.request.fields, seenB.request.fields) : [],
    reading,
    ruler: ruler(seenA, seenB, compared),
    names: {},
  };
}

/** Two sources that were not read have no hash to agree. */
/** Two requests of one file are not one request. */
function areIdentical(a: CaptureReport, b: CaptureReport): boolean {
  return a.sha256 !== null && a.sha256 === b.sha256 && a.request === b.request;
}

/** The index of the request that a pick means. One that is not there gives the first. */
export function chosenRequest({ capture, request }: Pick): number {
  return indexOf(capture, request, () => capture.requests.map(summarise));
}

function indexOf(capture: Capture, request: number | undefined, summaries: () => readonly RequestSummary[]): number {
  const asked = request ?? defaultRequest(summaries());
  return asked in capture.requests ? asked : 0;
}

async function look({ capture, request }: Pick, passphrases: readonly string[] = []): Promise<Seen> {
  const summaries = capture.requests.map(summarise);
  const index = indexOf(capture, request, () => summaries);
  const picked = await requestOf(capture, index);
  const dateLines = dateLinesOf(picked);
  const chosen = chooseDateLine(dateLines);
  const opened = await findLocked(picked.parts, channels, passphrases);
  const found = findChannels(picked.parts, channels, opened);
  const report: CaptureReport = {
    name: capture.name,
    origin: capture.origin,
    copy: capture.copy ?? null,
    sha256: capture.sha256,
    bytes: capture.bytes,
    points: capture.points,
    format: capture.format,
    encoding: capture.encoding,
    bom: capture.bom,
    notes: capture.notes,
    integrity: capture.integrity,
    requests: summaries,
    request: index,
    version: picked.version ?? null,
    host: picked.host ?? null,
    upstream: picked.upstream ?? null,
    time: picked.time ?? null,
    steps: picked.steps ?? [],
    parts: picked.parts.map(
      ({ path, role, text, bytes, excerpt }): PartSummary => ({
        path,
        role,
        points: countPoints(text),
        units: text.length,
        sha256: excerpt?.sha256 ?? sha256OfText(text),
        bytes,
        excerpt: excerpt ?? null,
      }),
    ),
    dateLines,
    dateLine: chosen === null ? null : dateLines.indexOf(chosen),
    headline: (chosen === null ? payloadHeadline(found) : null) ?? headline(chosen, dateLines),
    findings: [...dateLines.flatMap(dateLineFinding), ...found].map((one) => ({
      ...one,
      excerpt: excerptOf(one.spans[0], picked.parts[one.part]?.text ?? ""),
    })),
  };
  return { capture, request: picked, report };
}

/**
 * A request of a capture with its parts, read from the source again where only an index is held.
 *
 * @throws RangeError where there is no such request; Error where the source cannot be read again.
 */
export async function requestOf(capture: Capture, index: number): Promise<CaptureRequest> {
  const request = capture.requests[index];
  if (request === undefined) throw new RangeError(`no request ${index} in a capture of ${capture.requests.length}`);
  return request.indexed && capture.load ? capture.load(index) : request;
}

/** A request is looked through once, however often its capture is picked from: reading is pure, so this only saves time. */
const found = new WeakMap<CaptureRequest, readonly DateLine[]>();

function dateLinesOf(request: CaptureRequest): readonly DateLine[] {
  const known = found.get(request);
  if (known !== undefined) return known;
  const dateLines = findDateLines(request.parts, request.version);
  found.set(request, dateLines);
  return dateLines;
}

function summarise(request: CaptureRequest): RequestSummary {
  const { points, badge } = request.indexed ?? {
    points: request.parts.reduce((sum, part) => sum + countPoints(part.text), 0),
    badge: badgeOf(dateLinesOf(request)),
  };
  return {
    label: request.label,
    method: request.method ?? null,
    host: request.host ?? null,
    time: request.time ?? null,
    model: request.model ?? null,
    version: request.version ?? null,
    points,
    badge,
  };
}

/**
 * The most telling request: the longest whose date line is marked, else that has one in its place, else the longest. Title
 * helpers come first in a file, and are short.
 */
function defaultRequest(summaries: readonly RequestSummary[]): number {
  const badged = (badge: RequestSummary["badge"]) => summaries.filter((summary) => summary.badge === badge);
  const among = [badged("marked"), badged("line"), summaries].find((some) => some.length > 0) ?? summaries;
  const longest = among.reduce((best, one) => (one.points > best.points ? one : best));
  return summaries.indexOf(longest);
}

/** A line whose bits can all be read, as a finding of its channel: one byte, bits in the order of the reading. */
function dateLineFinding(line: DateLine): readonly Found[] {
  if (line.status !== "decoded" || line.bits === null || !isMarked(line)) return [];
  const { knownDomain, labKeyword, listedTimeZone } = line.bits;
  const byte = ((knownDomain ?? 0) << 2) | ((labKeyword ?? 0) << 1) | (listedTimeZone ?? 0);
  return [
    {
      channel: "date-line",
      part: line.part,
      spans: [...(line.apostropheSpan ? [line.apostropheSpan] : []), ...line.separatorSpans],
      payload: { base64: btoa(String.fromCharCode(byte)), text: null },
      variant: null,
      hypothesis: null,
      locked: false,
      strength: "decoded",
      say: headline(line),
      for: [],
      against: [],
    },
  ];
}

function compareSeen(a: Seen, b: Seen, confusables: Confusables, options: AnalyzeOptions) {
  const linesOf = (seen: Seen) => seen.report.dateLines.map(({ part, span }) => ({ part, span }));
  return compareRequests(a.request.parts, b.request.parts, { a: linesOf(a), b: linesOf(b) }, confusables, options);
}

/** What two captures say together, the most telling first. */
function readBoth(
  a: Seen,
  b: Seen,
  compared: ReturnType<typeof compareSeen>,
  confusables: Confusables,
): readonly Statement[] {
  return [
    ...readPayloads(foundOn(a), foundOn(b)),
    ...readPair(markerOf(a), markerOf(b)),
    ...readCapacity(compared, confusables),
  ];
}

function foundOn({ request, report }: Seen) {
  return { parts: request.parts, findings: report.findings, partial: report.copy !== null };
}

function markerOf({ request, report }: Seen) {
  return { request, dateLines: report.dateLines };
}

function readSide(side: Side, { capture, request, report }: Seen): readonly Statement[] {
  return [...readMarker(side, request, report.dateLines), ...readIntegrity(side, capture, request)];
}

/** What the ruler shows: the date sentences; else the strongest difference; else the first thing that cannot be seen. */
function ruler(
  a: Seen | undefined,
  b: Seen | undefined,
  compared: ReturnType<typeof compareSeen> | undefined,
): Ruler | null {
  const sentence = dateLineRuler(lineOf(a), lineOf(b));
  if (sentence !== null) return sentence;
  const strongest = compared?.groups[0];
  if (strongest !== undefined && compared !== undefined && a !== undefined && b !== undefined) {
    const pair = compared.pairs[compared.changes[strongest.changes[0] ?? 0]?.pair ?? 0];
    const [partA, partB] = [pair?.a ?? null, pair?.b ?? null];
    if (partA !== null && partB !== null) {
      const texts = { a: a.request.parts[partA]?.text ?? "", b: b.request.parts[partB]?.text ?? "" };
      return changeRuler(strongest, compared.changes, { a: partA, b: partB }, texts);
    }
  }
  return findingRulerOf("a", a) ?? findingRulerOf("b", b);
}

function lineOf(seen: Seen | undefined): { line: DateLine; text: string } | null {
  if (seen === undefined || seen.report.dateLine === null) return null;
  const line = seen.report.dateLines[seen.report.dateLine];
  return line === undefined ? null : { line, text: seen.request.parts[line.part]?.text ?? "" };
}

function findingRulerOf(side: Side, seen: Seen | undefined): Ruler | null {
  const finding = seen?.report.findings.find(
    ({ strength, hypothesis }) => strength !== "benign" && (hypothesis?.rank ?? 0) === 0,
  );
  const span = finding?.spans[0];
  if (seen === undefined || finding === undefined || span === undefined) return null;
  const place: Place = { side, part: finding.part, span };
  return findingRuler(place, seen.request.parts[finding.part]?.text ?? "");
}
