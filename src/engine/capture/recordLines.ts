import type { Sentence } from "#engine/types.ts";
import type { Format, Recorded } from "./format.ts";
import { formats } from "./formats.ts";
import { type JsonValue, looksLikeJson, readJson } from "./json.ts";
import type { Line } from "./lines.ts";
import { type Recognised, recognise } from "./recognise.ts";
import { type UnpackBudget, unpackBudget } from "./unpackBudget.ts";

/** Reads lines one after the other, each a JSON value of its own. */
export interface RecordLines {
  /** The requests that a line records; null where there are none in it. */
  take(line: Pick<Line, "text" | "number">): Taken | null;
  /** True where there is no use in giving it more lines. */
  hopeless(): boolean;
  end(): LinesRead;
}

/** A line that records requests. */
export interface Taken {
  readonly value: JsonValue;
  readonly recorded: readonly Recorded[];
}

export interface LinesRead {
  /** Null where the lines are no records. */
  readonly format: Format | null;
  readonly notes: readonly Sentence[];
  /** Whether every line is JSON. */
  readonly allJson: boolean;
}

/** A failed parse costs as much as reading a page; a file with ten thousand of them is no trace. */
const MAX_FAILURES = 10_000;

/**
 * The requests of lines with one JSON value each; the first line that is recognised settles the format. Asks only for
 * lines in order, so that they may come from a text that is held whole or from a file that is not.
 *
 * Lines that begin like JSON must be as many as the others, lest an article that quotes one record be read as that
 * record. It misses a trace whose lines were wrapped; such a file is shown as plain text.
 *
 * `budgetFor` a line of so many code units: what its bodies may unpack to. Lines that are held have one budget together.
 */
export function recordLines(budgetFor: (units: number) => UnpackBudget = oneBudget()): RecordLines {
  const broken = tally("capture.broken-lines");
  const others = tally("capture.other-lines");
  let format: Format | null = null;
  let json = 0;
  let failures = 0;
  return {
    take(line) {
      const reading = looksLikeJson(line.text) ? readJson(line.text) : null;
      if (reading !== null) json++;
      if (!reading?.ok) {
        broken.add(line);
        if (reading !== null) failures++;
        return null;
      }
      const candidates = format === null ? formats : [format];
      const recognised: Recognised<Format> | null = recognise(reading.value, candidates, budgetFor(line.text.length));
      if (recognised === null) {
        others.add(line);
        return null;
      }
      format = recognised.format;
      return { value: reading.value, recorded: recognised.recorded };
    },
    hopeless: () => failures > MAX_FAILURES,
    end() {
      const prose = broken.count() - failures;
      return {
        format: prose > json || failures > MAX_FAILURES ? null : format,
        notes: [...broken.note(), ...others.note()],
        allJson: broken.count() === 0,
      };
    },
  };
}

function oneBudget(): () => UnpackBudget {
  const budget = unpackBudget();
  return () => budget;
}

/** Counts lines of one kind and remembers the first. */
function tally(id: "capture.broken-lines" | "capture.other-lines") {
  let count = 0;
  let line = 0;
  return {
    add({ number }: Pick<Line, "number">): void {
      if (count++ === 0) line = number;
    },
    count: (): number => count,
    note: (): Sentence[] => (count === 0 ? [] : [{ id, params: { count, line } }]),
  };
}
