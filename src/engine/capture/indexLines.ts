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
import { LOOKED_AT, misreadText } from "./misreadText.ts";
import { recordLines } from "./recordLines.ts";
import { mayRepeatKeys } from "./repeatsKeys.ts";
import { surveyJson } from "./surveyJson.ts";
import { lineBudgets } from "./unpackBudget.ts";

/** The list of them goes to the page, which offers each for choice. */
const MAX_REQUESTS = 100_000;

/** As many lines without a record at the beginning tell that there will be none. */
const MAX_STRANGE = 10_000;

/** Lines with a key twice are walked through, ten times as slow as parsing: so much of a file, in code units. */
const MAX_SURVEYED = 32 * 1024 * 1024;

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
  const reader = recordLines(lineBudgets());
  const gathered = gather();
  const requests: CaptureRequest[] = [];
  const places: RecordAt[] = [];
  let lones = 0;
  let lines = 0;
  let left = 0;
  let worthIt = false;
  let beginsAsJson = false;
  let beginning = "";
  let repeated = 0;
  let firstRepeated: string | null = null;
  let surveyed = 0;
  let notSurveyed = 0;
  let leftPacked = 0;

  /** Whether the line has a key twice, as far as was looked. */
  function countRepeated(text: string, value: JsonValue): boolean {
    if (!mayRepeatKeys(text, value)) return false;
    if (surveyed >= MAX_SURVEYED) {
      notSurveyed++;
      return true;
    }
    surveyed += text.length;
    const { repeatedKeys } = surveyJson(text, new Set());
    repeated += repeatedKeys.length;
    firstRepeated ??= repeatedKeys[0] ?? null;
    return repeatedKeys.length > 0;
  }

  function keep(one: Recorded, value: JsonValue, line: TextLine, nth: number, inBounds: boolean, twice: boolean): void {
    const integrity = checkRequest(
      one,
      () => surveyJson(line.text, new Set()),
      line.exact,
      // The first is measured: it may be the only one, and then speaks for the file. What stands twice counts in the line alone.
      () => (requests.length === 0 || twice ? [] : likelyLengths(lengthOf(line), value, one.witness.body ?? null)),
    );
    gathered.add(one, integrity);
    if (one.steps?.some(isLeftPacked)) leftPacked++;
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
      // One more than is looked at tells that there is more.
      if (beginning.length <= LOOKED_AT) beginning += `${line.text.slice(0, LOOKED_AT)}\n`;
      const taken = reader.take(line);
      if (taken === null) return;
      // Cheap signs that no surrogate stands in any string: true of almost every line, and spares a walk through its texts.
      const inBounds = line.points === line.text.length && !/\\u[dD][89a-fA-F]/.test(line.text);
      const twice = countRepeated(line.text, taken.value);
      for (const [nth, one] of taken.recorded.entries()) {
        if (requests.length < MAX_REQUESTS) keep(one, taken.value, line, nth, inBounds, twice);
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
      const more: Sentence[] = [...misreadText(beginning, "utf-8")];
      if (lones > 0) more.push({ id: "capture.lone-surrogates", params: { count: lones } });
      if (left > 0) more.push({ id: "capture.too-many-requests", params: { count: left, limit: MAX_REQUESTS } });
      const keys: Sentence[] = [];
      if (firstRepeated !== null) {
        keys.push({ id: "capture.duplicate-keys", params: { count: repeated, path: firstRepeated } });
      }
      if (notSurveyed > 0) keys.push({ id: "capture.duplicate-keys-more", params: { lines: notSurveyed } });
      if (leftPacked > 0) more.push({ id: "capture.listed-packed", params: { count: leftPacked } });
      return {
        format,
        requests,
        places,
        notes: [...more, ...notes, ...keys, ...gathered.notes()],
        integrity: gathered.integrity(),
      };
    },
  };
}

/** In bytes, without the first half of CRLF. */
function lengthOf({ start, end, text }: TextLine): number {
  return end - start - (text.endsWith("\r") ? 1 : 0);
}

/** For what was unpacked before it, not for its own size. */
function isLeftPacked({ id, params }: Sentence): boolean {
  return id === "capture.unpacks-too-large" && params.limit === 0;
}

function asPart({ path, role, text }: FoundText) {
  return { path, role, text, bytes: null };
}
