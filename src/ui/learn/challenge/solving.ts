import { create } from "zustand";

/** How far somebody has come with the puzzle that they opened last. Kept in this tab while they look at its text in Decode. */
export interface Solving {
  readonly payload: string;
  /** How many hints are shown. */
  readonly shown: number;
  readonly answer: string;
  readonly isSolved: boolean;
}

const useLast = create<Solving>()(() => ({ payload: "", shown: 0, answer: "", isSolved: false }));

/** How far they have come with this puzzle: with another one than last, not at all. */
export function useSolving(payload: string): Solving {
  const last = useLast();
  return last.payload === payload ? last : { payload, shown: 0, answer: "", isSolved: false };
}

export function goOn(solving: Solving): void {
  useLast.setState(solving, true);
}
