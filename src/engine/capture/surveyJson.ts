import { visit } from "jsonc-parser";
import type { Span } from "#engine/types.ts";
import { jsonPath } from "./jsonPath.ts";

/** What parsing a JSON into values loses. */
export interface Survey {
  /** Where the strings asked for stand in the JSON text, quotes included; of a repeated key the last, as in the value. */
  readonly spans: ReadonlyMap<string, Span>;
  /** Paths of numbers that the value would write in another way: `1.0`, `1e3`, more digits than a double holds. */
  readonly rewrittenNumbers: readonly string[];
  /** Paths of keys that occur again in their object: the earlier value is not seen. */
  readonly repeatedKeys: readonly string[];
}

/** What there is to know of a source that is no JSON. */
export const NO_SURVEY: Survey = { spans: new Map(), rewrittenNumbers: [], repeatedKeys: [] };

interface Open {
  readonly path: string;
  /** Of an object: the keys so far. */
  readonly keys: Set<string> | null;
  /** What the next value stands under. */
  step: string | number;
}

/** How many paths of oddities are kept: one is enough to decide, some to show. */
const KEPT = 100;

/**
 * Walks a JSON text that is known to parse and to nest within bounds (`readJson`): finds the strings at the wanted paths, and
 * what the parsed value no longer shows.
 */
export function surveyJson(text: string, wanted: ReadonlySet<string>): Survey {
  const spans = new Map<string, Span>();
  const rewrittenNumbers: string[] = [];
  const repeatedKeys: string[] = [];
  const open: Open[] = [];

  /** The path of the value that begins now. */
  const here = (): string => {
    const top = open.at(-1);
    if (top === undefined) return "";
    const path = jsonPath(top.path, top.step);
    if (typeof top.step === "number") top.step++;
    return path;
  };

  visit(text, {
    onObjectBegin: () => {
      open.push({ path: here(), keys: new Set(), step: "" });
    },
    onArrayBegin: () => {
      open.push({ path: here(), keys: null, step: 0 });
    },
    onObjectEnd: () => {
      open.pop();
    },
    onArrayEnd: () => {
      open.pop();
    },
    onObjectProperty: (key) => {
      const top = open.at(-1);
      if (top === undefined) return;
      top.step = key;
      if (top.keys?.has(key) && repeatedKeys.length < KEPT) repeatedKeys.push(jsonPath(top.path, key));
      top.keys?.add(key);
    },
    onLiteralValue: (value: unknown, start, length) => {
      const path = here();
      if (typeof value === "string") {
        if (wanted.has(path)) spans.set(path, { start, end: start + length });
      } else if (typeof value === "number" && rewrittenNumbers.length < KEPT) {
        if (JSON.stringify(value) !== text.slice(start, start + length)) rewrittenNumbers.push(path);
      }
    },
  });
  return { spans, rewrittenNumbers, repeatedKeys };
}
