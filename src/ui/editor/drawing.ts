import { accented, type Decoration, type Mark, type PlacedMark } from "./marks.ts";
import { type ModelDecoration, monaco, Range, type TextModel } from "./monaco.ts";
import type { Projection } from "./projection.ts";

/** The Monaco range of shown offsets. */
export function rangeOf(model: TextModel, start: number, end: number): Range {
  const from = model.getPositionAt(start);
  const to = start === end ? from : model.getPositionAt(end);
  return new Range(from.lineNumber, from.column, to.lineNumber, to.column);
}

/** One mark as Monaco draws it: the span, and a label before every point without ink. */
export function drawMark(model: TextModel, decoration: Decoration): ModelDecoration[] {
  const { mark, start, end } = decoration;
  const range = rangeOf(model, start, end);
  const hoverMessage = hoverOf(mark);
  const { className } = decoration;
  const drawn: ModelDecoration = {
    range,
    options: {
      hoverMessage,
      showIfCollapsed: true,
      ...(start === end
        ? { beforeContentClassName: className }
        : { inlineClassName: className, inlineClassNameAffectsLetterSpacing: true }),
    },
  };
  const chips = decoration.chips.map(({ at, label, hides }) => ({
    range: rangeOf(model, at, at + hides),
    options: {
      showIfCollapsed: true,
      ...(hides > 0 && { inlineClassName: "tt-unseen", inlineClassNameAffectsLetterSpacing: true }),
      before: {
        content: label,
        inlineClassName: `tt-chip tt-${mark.kind}`,
        inlineClassNameAffectsLetterSpacing: true,
        // The caret stands before the chip, then behind the point it names: never between the two.
        cursorStops: monaco.InjectedTextCursorStops.Left,
      },
    },
  }));
  return [drawn, ...chips];
}

/** A tick in the ruler beside the scroll bar: in its left lane for what is marked, in its right for the rest. */
export function drawTick(model: TextModel, { mark, start }: PlacedMark): ModelDecoration {
  const strong = accented.has(mark.kind);
  return {
    range: rangeOf(model, start, start),
    options: {
      overviewRuler: {
        color: { id: strong ? "editorOverviewRuler.errorForeground" : "editorOverviewRuler.infoForeground" },
        position: strong ? monaco.OverviewRulerLane.Left : monaco.OverviewRulerLane.Right,
      },
    },
  };
}

/** At most so many heading lines are set off: of requests with more parts the rest are plain lines. */
const DRAWN_HEADINGS = 2_000;

/** The heading lines, set off from the text. */
export function drawHeadings(model: TextModel, projection: Projection): ModelDecoration[] {
  return projection.laid
    .filter((laid) => laid.headingStart < laid.start)
    .slice(0, DRAWN_HEADINGS)
    .map((laid) => ({
      range: rangeOf(model, laid.headingStart, laid.start - 1),
      options: {
        isWholeLine: true,
        className: "tt-heading-line",
        inlineClassName: "tt-heading",
      },
    }));
}

function hoverOf(mark: Mark): { readonly value: string }[] {
  return [mark.label === "" ? "" : `**${asMarkdown(mark.label)}**`, asMarkdown(mark.why)]
    .filter((value) => value !== "")
    .map((value) => ({ value }));
}

/** Words are shown as they are: in Markdown any ASCII punctuation may be escaped (CommonMark §2.4). */
function asMarkdown(words: string): string {
  return words.replace(/[!-/:-@[-`{-~]/g, "\\$&");
}
