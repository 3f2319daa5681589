import type { Progress, Report } from "#engine/index.ts";
import type { Texts } from "#worker/protocol.ts";
import type { Input } from "./input.ts";

/** A report, the texts it speaks of, and the input it was made from. */
export interface Concluded {
  readonly input: Input;
  /** What locked payloads were tried with. */
  readonly passphrases: readonly string[];
  readonly report: Report;
  readonly texts: Texts;
}

/** What we concluded. Replaced whole; `last` is what stays on the page while something newer is under way. */
export type Analysis =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly progress: Progress | null; readonly last: Concluded | null }
  | { readonly state: "done"; readonly last: Concluded }
  | { readonly state: "cancelled"; readonly last: Concluded | null }
  | { readonly state: "failed"; readonly why: string; readonly last: Concluded | null };

/**
 * What may be shown as said of this input: the last conclusion, if it is of the same documents in the same panes. A text
 * under edit keeps its reading until the newer one comes; another text never inherits it.
 */
export function conclusionOf(analysis: Analysis, input: Input): Concluded | null {
  const last = analysis.state === "idle" ? null : analysis.last;
  return last !== null && speaksOf(last, input) ? last : null;
}

/** Whether a conclusion is of the documents that this input holds, whatever was typed into them since. */
export function speaksOf(concluded: Concluded, input: Input): boolean {
  return (["a", "b"] as const).every((side) => concluded.input[side]?.document === input[side]?.document);
}
