import type { Span } from "#engine/types.ts";
import { CHAINS, type Chain, TRACE } from "./chains.ts";

/** A stretch of text with some chains undone, each code unit knowing where it came from. */
export interface Reading {
  readonly text: string;
  /** For each code unit of `text`, the code units of the part it stands for. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** For each code unit of `text`, the chains undone to get it, in the order of undoing. */
  readonly chains: readonly (readonly Chain[])[];
}

/** Turns of undoing: an escape within an escape within an escape, and a misreading beneath. More has not been seen. */
const TURNS = 4;

const NONE: readonly Chain[] = [];

/** The text as it stands, then with one chain undone, then with the next: as long as one applies. */
export function* readings(text: string, span: Span): Generator<Reading> {
  let reading: Reading = asItStands(text, span);
  yield reading;
  for (let turn = 0; turn < TURNS; turn++) {
    const next = undoFirst(reading);
    if (next === null) return;
    reading = next;
    yield reading;
  }
}

/** Where a stretch of a reading stands in the part. Escapes are covered whole, surrogate pairs never cut. */
export function spanOf(reading: Reading, from: number, to: number): Span {
  const start = reading.starts[from];
  const end = reading.ends[to - 1];
  if (start === undefined || end === undefined) throw new RangeError(`no stretch ${from} to ${to} in this reading`);
  return { start, end };
}

/** The chains undone for a stretch of a reading, each once for each time it was nested. */
export function chainsOf(reading: Reading, from: number, to: number): readonly Chain[] {
  const stretch = reading.chains.slice(from, to);
  // The sites of one sentence went one way; the longest chain tells all of it, unless two sites differ in kind.
  const longest = stretch.reduce((longest, one) => (one.length > longest.length ? one : longest), NONE);
  const others = new Set(stretch.flat().filter((chain) => !longest.includes(chain)));
  return [...others, ...longest];
}

function asItStands(text: string, { start, end }: Span): Reading {
  const units = Array.from({ length: end - start }, (_, unit) => start + unit);
  return {
    text: text.slice(start, end),
    starts: units,
    ends: units.map((unit) => unit + 1),
    chains: units.map(() => NONE),
  };
}

function undoFirst(reading: Reading): Reading | null {
  if (!TRACE.test(reading.text)) return null;
  for (const chain of CHAINS) {
    const undone = undo(chain, reading);
    if (undone !== null) return undone;
  }
  return null;
}

/** Null where the chain has nothing to undo. */
function undo(chain: Chain, reading: Reading): Reading | null {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  const chains: (readonly Chain[])[] = [];
  let kept = 0;
  const keepUntil = (until: number) => {
    text += reading.text.slice(kept, until);
    starts.push(...reading.starts.slice(kept, until));
    ends.push(...reading.ends.slice(kept, until));
    chains.push(...reading.chains.slice(kept, until));
  };

  for (const match of reading.text.matchAll(chain.find)) {
    const original = chain.undo(match[0]);
    if (original === null) continue;
    keepUntil(match.index);
    kept = match.index + match[0].length;
    const span = spanOf(reading, match.index, kept);
    const before = chainsOf(reading, match.index, kept);
    text += original;
    for (let unit = 0; unit < original.length; unit++) {
      starts.push(span.start);
      ends.push(span.end);
      chains.push([...before, chain]);
    }
  }
  if (kept === 0) return null;
  keepUntil(reading.text.length);
  return { text, starts, ends, chains };
}
