import { create } from "zustand";
import type { Bit, Bits, Side } from "#engine/index.ts";

/** What is expected of each capture; null for a bit of which nothing was said. Stays in the view: no link and no report holds it. */
export type Prediction = Readonly<Record<Side, Bits>>;

const open: Bits = { knownDomain: null, labKeyword: null, listedTimeZone: null };

/** The three bits, in the order in which they are always shown. */
export const bitNames = ["knownDomain", "labKeyword", "listedTimeZone"] as const satisfies readonly (keyof Bits)[];

export const usePrediction = create<Prediction>()(() => ({ a: open, b: open }));

export function predict(side: Side, name: keyof Bits, bit: Bit): void {
  usePrediction.setState((prediction) => ({ [side]: { ...prediction[side], [name]: bit } }));
}
