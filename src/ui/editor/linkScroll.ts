import type { EditorHandle } from "./EditorController.ts";
import { lastNotAfter } from "./projection.ts";
import { inOrder, mapHeight, type ScrollAnchor } from "./syncScroll.ts";

/**
 * Lets two editors scroll together: places that are paired stand beside each other. Returns what ends it. Each editor
 * that scrolls takes the other along; what it does to the other is not answered.
 */
export function linkScroll(a: EditorHandle, b: EditorHandle, anchors: readonly ScrollAnchor[]): () => void {
  const paired = inOrder(anchors);
  let leading = false;

  const lead = (from: EditorHandle, to: EditorHandle, fromSide: "a" | "b", toSide: "a" | "b"): void => {
    if (leading) return;
    const top = from.getTop();
    // Heights depend on the wrapping of the moment: only those about the current top are asked for.
    const index = lastNotAfter(paired, top, (anchor) => from.topOf(anchor[fromSide]));
    const near = paired.slice(index, index + 2);
    const pairs = near.map((anchor) => ({ from: from.topOf(anchor[fromSide]), to: to.topOf(anchor[toSide]) }));
    leading = true;
    to.setTop(mapHeight(pairs, top));
    leading = false;
  };

  const ends = [a.onScroll(() => lead(a, b, "a", "b")), b.onScroll(() => lead(b, a, "b", "a"))];
  return () => {
    for (const end of ends) end();
  };
}
