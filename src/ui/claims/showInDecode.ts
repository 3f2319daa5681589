import type { Place, Report } from "#engine/index.ts";
import { goTo as goToPlaces } from "#ui/decode/show.ts";
import { goTo } from "#ui/route.ts";

/** Leaves for Decode and goes to these places there, once it stands on the page again. */
export function showInDecode(places: readonly Place[], report: Report): void {
  addEventListener("hashchange", () => requestAnimationFrame(() => goToPlaces(places, report)), { once: true });
  goTo("decode");
}
