import { drawHeadings, drawMark, drawTick } from "./drawing.ts";
import {
  DRAWN_MARKS,
  decorate,
  LOOKED_AROUND,
  type Mark,
  nearestMarks,
  overviewTicks,
  placeMarks,
  unmarked,
} from "./marks.ts";
import type { View } from "./monaco.ts";
import type { Projection } from "./projection.ts";
import { revealed } from "./revealed.ts";

/** So long scrolling must rest before the marks about the new place are drawn. */
const REST_MS = 50;

/** All that is drawn over the text of one editor. It moves with the text until it is drawn anew. */
export function markLayer(view: View) {
  const marksDrawn = view.createDecorationsCollection();
  const ticksDrawn = view.createDecorationsCollection();
  const headingsDrawn = view.createDecorationsCollection();
  let drawNear = (): void => {};
  /** Whether only what is near the view is drawn. */
  let partly = false;
  let redraw: ReturnType<typeof setTimeout> | undefined;

  view.onDidScrollChange(({ scrollTopChanged }) => {
    if (!scrollTopChanged || !partly) return;
    clearTimeout(redraw);
    redraw = setTimeout(() => drawNear(), REST_MS);
  });

  return {
    /**
     * Draws the headings and marks of `projection`, which must be what the editor shows. With `revealAll` everything without ink has a chip.
     */
    draw(projection: Projection, marks: readonly Mark[], revealAll: boolean): void {
      const model = view.getModel();
      if (model === null) return;
      const version = model.getVersionId();
      const placed = placeMarks(projection, marks);
      partly = revealAll || placed.length > DRAWN_MARKS || projection.length > LOOKED_AROUND;
      drawNear = () => {
        // After an edit the places are of another text: what is drawn stays until there are new ones.
        if (view.getModel() !== model || model.getVersionId() !== version) return;
        const visible = view.getVisibleRanges();
        const first = visible[0]?.getStartPosition();
        const last = visible.at(-1)?.getEndPosition();
        const from = first ? model.getOffsetAt(first) : 0;
        const to = last ? model.getOffsetAt(last) : 0;
        const near = nearestMarks(placed, from, to);
        const drawn = revealAll
          ? decorate(projection, near, placeMarks(projection, revealed(projection, from, to)))
          : decorate(projection, [...near, ...placeMarks(projection, unmarked(projection, from, to))]);
        marksDrawn.set(drawn.flatMap((mark) => drawMark(model, mark)));
      };
      headingsDrawn.set(drawHeadings(model, projection));
      ticksDrawn.set(overviewTicks(projection, placed).map((tick) => drawTick(model, tick)));
      drawNear();
    },

    dispose(): void {
      clearTimeout(redraw);
    },
  };
}
