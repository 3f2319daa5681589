import type { Progress, Report } from "#engine/index.ts";
import type { Texts } from "#worker/protocol.ts";
import type { Input } from "./input.ts";

/** A report, the texts it speaks of, and the input it was made from. */
export interface Concluded {
  readonly input: Input;
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
