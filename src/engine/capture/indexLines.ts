import { badgeOf } from "#engine/marker/badgeOf.ts";
import { findDateLines } from "#engine/marker/findDateLines.ts";
import { countPoints } from "#engine/text/points.ts";
import type { CaptureRequest, Integrity, Sentence } from "#engine/types.ts";
import { countLones } from "./countLones.ts";
import type { Format, FoundText, Recorded } from "./format.ts";
import { gather } from "./gather.ts";
import { checkRequest } from "./integrity.ts";
import { type JsonValue, looksLikeJson } from "./json.ts";
import { likelyLengths } from "./jsonLength.ts";
import type { RecordAt } from "./loadRequest.ts";
import { recordLines } from "./recordLines.ts";
import { surveyJson } from "./surveyJson.ts";

/** The list of them goes to the page, which offers each for choice. */
const MAX_REQUESTS = 100_000;

/** As many lines without a record at the beginning tell that there will be none. */
const MAX_STRANGE = 10_000;

/** A line in hand. */
interface TextLine {
  readonly text: string;
  readonly points: number;
  readonly exact: boolean;
  readonly number: number;
  /** In bytes of the decompressed file. */
  readonly start: number;
  readonly end: number;
}

/** What is kept of a file's lines. */
export interface IndexedLines {
  readonly format: Format;
  /** Without their texts. */
  readonly requests: readonly CaptureRequest[];
  /** Where each stands. */
  readonly places: readonly RecordAt[];
  readonly notes: readonly Sentence[];
  readonly integrity: Integrity;
}

/** Takes the lines of a file in, in order, and keeps of each request what a list shows. */
export function indexLines() {
  const reader = recordLines();
  const gathered = gather();
  const requests: CaptureRequest[] = [];
  const places: RecordAt[] = [];
  let lones = 0;
  let lines = 0;
  let left = 0;
  let worthIt = false;
  let beginsAsJson = false;

  function keep(one: Recorded, value: JsonValue, line: TextLine, nth: number, inBounds: boolean): void {
    const integrity = checkRequest(
      one,
      () => surveyJson(line.text, new Set()),
      line.exact,
      () => likelyLengths(line.end - line.start, value, one.witness.body ?? null),
    );
    gathered.add(one, integrity);
    worthIt ||= one.parts.length > 0 || (one.notes ?? []).length > 0;
    const points = one.parts.reduce(
      (sum, { text, at }) => sum + (inBounds && at !== null ? text.length : countPoints(text)),
      0,
    );
    const badge = badgeOf(findDateLines(one.parts.map(asPart), one.version));
    if (!inBounds) for (const { text } of one.parts) lones += countLones(text);
    const { parts: _parts, leftOut: _leftOut, notes: _notes, witness: _witness, steps: _steps, ...said } = one;
    requests.push({
      ...said,
      parts: [],
      fields: [],
      integrity: { verdict: integrity.verdict, checks: [] },
      indexed: { points, badge },
    });
    places.push({ start: line.start, end: line.end, nth });
  }

  return {
    take(line: TextLine): void {
      if (line.text.trim() === "") return;
      if (lines++ === 0) beginsAsJson = looksLikeJson(line.text);
      const taken = reader.take(line);
      if (taken === null) return;
      // Cheap signs that no surrogate stands in any string: true of almost every line, and spares a walk through its texts.
      const inBounds = line.points === line.text.length && !/\\u[dD][89a-fA-F]/.test(line.text);
      for (const [nth, one] of taken.recorded.entries()) {
        if (requests.length < MAX_REQUESTS) keep(one, taken.value, line, nth, inBounds);
        else left++;
      }
    },
    hasRecords: (): boolean => requests.length > 0,
    /** `strict`: text that does not begin as JSON is for others to read. */
    hopeless: (strict: boolean): boolean =>
      reader.hopeless() || (strict && lines > 0 && !beginsAsJson) || (requests.length === 0 && lines > MAX_STRANGE),
    /** Null where the lines are no records. */
    end(): IndexedLines | null {
      const { format, notes } = reader.end();
      if (format === null || !worthIt) return null;
      const more: Sentence[] = [];
      if (lones > 0) more.push({ id: "capture.lone-surrogates", params: { count: lones } });
      if (left > 0) more.push({ id: "capture.too-many-requests", params: { count: left, limit: MAX_REQUESTS } });
      return {
        format,
        requests,
        places,
        notes: [...more, ...notes, ...gathered.notes()],
        integrity: gathered.integrity(),
      };
    },
  };
}

function asPart({ path, role, text }: FoundText) {
  return { path, role, text, bytes: null };
}
