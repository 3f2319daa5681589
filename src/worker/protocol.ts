/**
 * What the page and the engine's worker say to each other. Every ask carries an id, every reply repeats it, so that a
 * late answer never lands on a newer question. Cancelling is ending the worker: nothing here needs a "stop".
 */
import type { ConfusablesData, Progress, Report, Source } from "#engine/index.ts";

/** One pane's content. The worker keeps what it last read under `key`, so that an unchanged pane is not read twice. */
export interface Brought {
  readonly key: string;
  readonly source: Source;
  /** Which request of the file; null for the engine's own choice. */
  readonly request: number | null;
}

/** The first message to a new worker: tables that the page has loaded and a worker, which can fetch nothing, has not. */
export interface Lent {
  readonly confusables: ConfusablesData;
}

export interface Ask {
  readonly id: number;
  readonly a: Brought | null;
  readonly b: Brought | null;
}

/** The decoded texts of the picked request's parts, in the order of `report.captures[side].parts`. */
export interface Texts {
  readonly a: readonly string[];
  readonly b: readonly string[];
}

export type Reply =
  | { readonly id: number; readonly kind: "progress"; readonly progress: Progress }
  | { readonly id: number; readonly kind: "done"; readonly report: Report; readonly texts: Texts }
  | { readonly id: number; readonly kind: "failed"; readonly why: string };
