import { create } from "zustand";
import type { Place } from "#engine/index.ts";

/** What is looked at: never part of the input, of a link or of a report. */
interface View {
  /** The places to show in the editors, and a count that makes the same place shown again a new event. */
  readonly reveal: { readonly places: readonly Place[]; readonly turn: number };
  /** One sentence for the visitor about what just happened, and what *Undo* does about it. */
  readonly notice: { readonly text: string; readonly undo: (() => void) | null } | null;
}

export const useView = create<View>()(() => ({ reveal: { places: [], turn: 0 }, notice: null }));

/** Scrolls the editors to these places, at most one on each side. */
export function reveal(places: readonly Place[]): void {
  useView.setState(({ reveal: { turn } }) => ({ reveal: { places, turn: turn + 1 } }));
}

export function notify(text: string, undo: (() => void) | null = null): void {
  useView.setState({ notice: { text, undo } });
}

export function dismissNotice(): void {
  useView.setState({ notice: null });
}
