import type { Place, Report } from "#engine/index.ts";
import { reveal } from "#ui/view.ts";
import { withCounterparts } from "./counterpart.ts";

/** Takes both editors to these places, or to the places of the other text that stand beside them. */
export function show(places: readonly Place[], report: Report): void {
  reveal(withCounterparts(places, report));
}

/** As {@link show}, for a visitor who asked: brings the pane of the first place into the window too. */
export function goTo(places: readonly Place[], report: Report): void {
  show(places, report);
  const [first] = places;
  if (first === undefined) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  document.getElementById(paneId(first.side))?.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
}

/** The element that a pane is. */
export function paneId(side: Place["side"]): string {
  return `capture-${side}`;
}
