import type { Sentence } from "#engine/types.ts";
import { causesOf } from "./causes.ts";
import { meaningOf } from "./meaning.ts";
import { type ProbeReading, readProbes } from "./readProbes.ts";
import { type Frame, findSelfTest, selfTestVersion } from "./selfTest.ts";
import { type Escape, escapes, undo } from "./undoEscapes.ts";

/** What a path did to the self-test. */
export interface FidelityReport {
  /** Whether the self-test, in the version this engine reads, was found at all. Without it there are no probes. */
  readonly recognised: boolean;
  readonly summary: Sentence;
  /** One for every probe, in the order of the text. */
  readonly probes: readonly ProbeReading[];
  /** What the path seems to do. */
  readonly causes: readonly Sentence[];
  /** What that means for a date line that came the same way. */
  readonly meaning: readonly Sentence[];
}

/** JSON in JSON in a URL is about as deep as a log goes. Of three escapes that makes 39 ways to try on a few kilobytes. */
const mostEscapes = 3;

/** Reads what came back of {@link selfTest}, wherever in the text it stands, cut or damaged. Never throws. */
export function readFidelity(text: string): FidelityReport {
  const frame = findSelfTest(text);
  if (frame === null) return unread({ id: "fidelity.not-a-self-test", params: {} });
  const { version } = frame;
  if (version !== null && version !== selfTestVersion)
    return unread({ id: "fidelity.other-version", params: { version } });

  const { readings, undone } = readEscaped(frame);
  const count = (fate: ProbeReading["fate"]): number => readings.filter((one) => one.fate === fate).length;
  const [kept, unknown] = [count("kept"), count("unknown")];
  const cut = unknown > 0 || !frame.begins || !frame.ends;
  return {
    recognised: true,
    summary:
      kept === readings.length
        ? { id: "fidelity.all-kept", params: { count: kept } }
        : { id: "fidelity.summary", params: { kept, rewritten: count("rewritten"), lost: count("lost"), unknown } },
    probes: readings,
    causes: [
      ...(cut ? [{ id: "fidelity.cut", params: {} } as const] : []),
      ...[...new Set(undone)].map((one) => ({ id: "fidelity.undone", params: { escape: one } }) as const),
      ...causesOf(readings),
    ],
    meaning: meaningOf(readings),
  };
}

/** One way of undoing escapes, and what the probes are then. */
interface Attempt {
  readonly text: string;
  readonly undone: readonly Escape[];
  readonly readings: readonly ProbeReading[];
}

/**
 * Undoes what writing it in ASCII did: an escape is not a change. Of all ways the one that brings back the most probes,
 * of those the shortest; all are tried, because of two layers the first brings back nothing by itself.
 */
function readEscaped({ body, ends }: Frame): Attempt {
  let best: Attempt = { text: body, undone: [], readings: readProbes(body, ends) };
  let layer: readonly Attempt[] = [best];
  for (let step = 0; step < mostEscapes; step++) {
    layer = layer.flatMap((attempt) => attemptsAfter(attempt, ends));
    best = layer.reduce((best, one) => (keptIn(one.readings) > keptIn(best.readings) ? one : best), best);
  }
  return best;
}

function attemptsAfter({ text, undone }: Attempt, ends: boolean): Attempt[] {
  return escapes
    .map((one) => ({ text: undo[one](text), undone: [...undone, one] }))
    .filter((attempt) => attempt.text !== text)
    .map((attempt) => ({ ...attempt, readings: readProbes(attempt.text, ends) }));
}

function keptIn(readings: readonly ProbeReading[]): number {
  return readings.filter(({ fate }) => fate === "kept").length;
}

function unread(summary: Sentence): FidelityReport {
  return { recognised: false, summary, probes: [], causes: [], meaning: [] };
}
