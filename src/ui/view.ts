import { create } from "zustand";
import type { Place } from "#engine/index.ts";
import type { MessageId, Phrase } from "#messages/index.ts";

/** What is looked at: never part of the input, of a link or of a report. */
interface View {
  /** The places to show in the editors, and a count that makes the same place shown again a new event. */
  readonly reveal: { readonly places: readonly Place[]; readonly turn: number };
  /** One sentence for the visitor about what just happened, and the one thing that can be done about it: *Undo*, *Cancel*. */
  readonly notice: { readonly phrase: Phrase; readonly act: NoticeAct | null } | null;
  /** The sheet that checks a report, where it is open, and the files that were brought for it. */
  readonly verifying: { readonly files: readonly File[] } | null;
  /** The share sheet, where it is open: of everything, or of these places. */
  readonly sharing: { readonly focus: readonly Place[] } | null;
}

interface NoticeAct {
  readonly label: MessageId;
  readonly run: () => void;
}

export const useView = create<View>()(() => ({
  reveal: { places: [], turn: 0 },
  notice: null,
  sharing: null,
  verifying: null,
}));

/** Scrolls the editors to these places, at most one on each side. */
export function reveal(places: readonly Place[]): void {
  useView.setState(({ reveal: { turn } }) => ({ reveal: { places, turn: turn + 1 } }));
}

/** Says it until something newer happens or it is dismissed, with the one thing that can be done about it. */
export function notify(phrase: Phrase, run: (() => void) | null = null, label: MessageId = "page.undo"): void {
  useView.setState({ notice: { phrase, act: run && { label, run } } });
}

export function dismissNotice(): void {
  useView.setState({ notice: null });
}

/** Opens the share sheet: of everything that is held, or of these places in what was analysed. */
export function share(focus: readonly Place[] = []): void {
  useView.setState({ sharing: { focus } });
}

export function closeShare(): void {
  useView.setState({ sharing: null });
}

/** Opens the sheet that checks a report, with files for it or none yet. */
export function verify(files: readonly File[]): void {
  useView.setState({ verifying: { files } });
}

export function closeVerify(): void {
  useView.setState({ verifying: null });
}
