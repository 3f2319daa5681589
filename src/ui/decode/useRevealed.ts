import { useMemo } from "react";
import type { Side } from "#engine/index.ts";
import type { HeldSelection } from "#ui/editor/EditorController.ts";
import { useView } from "#ui/view.ts";

/** The place this side's editor is asked to show; a new object for every wish, so that the same place can be shown again. */
export function useRevealed(side: Side): HeldSelection | null {
  const wish = useView((view) => view.reveal);
  return useMemo(() => {
    const place = wish.places.find((one) => one.side === side);
    return place === undefined ? null : { part: place.part, span: place.span };
  }, [wish, side]);
}
