import type { CaptureRequest, Span } from "#engine/types.ts";
import type { Recorded } from "./format.ts";
import { checkRequest } from "./integrity.ts";
import { NO_SURVEY, type Survey, surveyJson } from "./surveyJson.ts";

/** A stretch of the source that was read by itself, and the requests in it. */
export interface Found {
  /** Null where it is no JSON. */
  readonly json: string | null;
  /** In units of the source: code units, or bytes. */
  readonly start: number;
  readonly recorded: readonly Recorded[];
}

/** Requests with the bytes of their parts, in the order of `recorded`. */
export interface Located {
  readonly requests: readonly CaptureRequest[];
  readonly repeatedKeys: readonly string[];
}

/** Finds the bytes of every part, and checks each request against itself. `exact`: whether the source decoded without loss. */
export function locate({ json, start, recorded }: Found, toByte: (unit: number) => number, exact: boolean): Located {
  const wanted = new Set(recorded.flatMap(({ parts }) => parts.flatMap(({ at }) => at ?? [])));
  const survey = json === null ? NO_SURVEY : surveyJson(json, wanted);
  const bytes = bytesOfSpans(survey, start, toByte);
  const edges = bytesOfEdges(recorded, start, toByte);
  const requests = recorded.map((one): CaptureRequest => {
    const { witness: _witness, leftOut: _leftOut, notes: _notes, parts, ...said } = one;
    const withBytes = parts.map(({ at, within, ...part }) => ({
      ...part,
      bytes: at !== null ? (bytes.get(at) ?? null) : within ? bytesWithin(within, edges) : null,
    }));
    return { ...said, parts: withBytes, integrity: checkRequest(one, () => survey, exact) };
  });
  return { requests, repeatedKeys: survey.repeatedKeys };
}

function bytesOf(span: Span, start: number, toByte: (unit: number) => number): Span {
  return { start: toByte(start + span.start), end: toByte(start + span.end) };
}

/** The stretches that parts were unwrapped from, in the order of the file, and each once: many parts may share one. */
function bytesOfEdges(recorded: readonly Recorded[], start: number, toByte: (unit: number) => number) {
  const edges = new Set<number>();
  for (const { parts } of recorded) for (const { within } of parts) if (within) edges.add(within.start).add(within.end);
  return new Map([...edges].sort((a, b) => a - b).map((unit) => [unit, toByte(start + unit)]));
}

function bytesWithin({ start, end }: Span, edges: ReadonlyMap<number, number>): Span | null {
  const [first, last] = [edges.get(start), edges.get(end)];
  return first === undefined || last === undefined ? null : { start: first, end: last };
}

function bytesOfSpans({ spans }: Survey, start: number, toByte: (unit: number) => number) {
  // In the order of the file, which is not that of reading: offsets are counted forwards.
  const inOrder = [...spans].sort(([, a], [, b]) => a.start - b.start);
  return new Map(inOrder.map(([path, span]) => [path, bytesOf(span, start, toByte)]));
}
