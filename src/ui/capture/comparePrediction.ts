import type { Bit, Bits, Report, Side } from "#engine/index.ts";
import { bitNames, type Prediction } from "./prediction.ts";

/** One predicted bit beside what was read. */
interface ComparedBit {
  readonly side: Side;
  readonly name: keyof Bits;
  readonly predicted: 0 | 1;
  /** Null where the capture does not tell. */
  readonly observed: Bit;
  readonly outcome: "as" | "other" | "open";
}

/**
 * Each predicted bit of the captures that were brought, A before B. A bit of which nothing was predicted has no row; one
 * that cannot be read stays open, which is neither right nor wrong.
 */
export function comparePrediction(prediction: Prediction, captures: Report["captures"]): ComparedBit[] {
  return (["a", "b"] as const).flatMap((side) => {
    if (captures[side] === undefined) return [];
    const bits = observedIn(captures, side);
    return bitNames.flatMap((name) => {
      const predicted = prediction[side][name];
      if (predicted === null) return [];
      const observed = bits?.[name] ?? null;
      const outcome = observed === null ? "open" : predicted === observed ? "as" : "other";
      return [{ side, name, predicted, observed, outcome } as const];
    });
  });
}

/** The bits the reading speaks of; null where the date line gives none, or the rules are not those of its version. */
function observedIn(captures: Report["captures"], side: Side): Bits | null {
  const capture = captures[side];
  const line = capture?.dateLine == null ? undefined : capture.dateLines[capture.dateLine];
  return line === undefined || line.applies === "no" ? null : line.bits;
}
