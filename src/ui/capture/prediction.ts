import { create } from "zustand";
import type { Bit, Bits, Side } from "#engine/index.ts";

/** What is expected of each capture; null for a bit of which nothing was said. */
export type Prediction = Readonly<Record<Side, Bits>>;

/** A prediction and when it was last changed. Stays in the tab: no link and no report holds it. */
interface Written {
  readonly prediction: Prediction;
  /** Milliseconds since 1970 by the visitor's clock; null where nothing is predicted. */
  readonly at: number | null;
}

const open: Bits = { knownDomain: null, labKeyword: null, listedTimeZone: null };
const nothing: Written = { prediction: { a: open, b: open }, at: null };

/** The three bits, in the order in which they are always shown. */
export const bitNames = ["knownDomain", "labKeyword", "listedTimeZone"] as const satisfies readonly (keyof Bits)[];

export const usePrediction = create<Written>()(() => nothing);

/** Writes what is expected of one bit; the last one taken back leaves no prediction, and no time of it. */
export function predict(side: Side, name: keyof Bits, bit: Bit): void {
  usePrediction.setState(({ prediction: before }) => {
    const prediction = { ...before, [side]: { ...before[side], [name]: bit } };
    const empty = [prediction.a, prediction.b].every((bits) => bitNames.every((each) => bits[each] === null));
    return empty ? nothing : { prediction, at: Date.now() };
  });
}

export function clearPrediction(): void {
  usePrediction.setState(nothing);
}
