import type { Place, Report } from "#engine/index.ts";
import { reveal } from "#ui/view.ts";
import { withCounterparts } from "./counterpart.ts";

/** Takes both editors to these places, or to the places of the other text that stand beside them. */
export function show(places: readonly Place[], report: Report): void {
  reveal(withCounterparts(places, report));
}
