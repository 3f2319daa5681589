import type { Span } from "#engine/index.ts";
import { rangeOf } from "./drawing.ts";
import { applyEdit, areEqual, editsBetween, type HeldEdit, splice, spliceBetween } from "./edit.ts";
import { heldHistory } from "./heldHistory.ts";
import { markLayer } from "./markLayer.ts";
import type { Mark } from "./marks.ts";
import { createModel, createView, monaco } from "./monaco.ts";
import { editorOptions } from "./options.ts";
import {
  type EditorPart,
  type HeldPlace,
  heldText,
  project,
  rowOf,
  spanToShown,
  toHeld,
  toShown,
} from "./projection.ts";
import { followPageTheme } from "./theme.ts";

/** A span of one held text. */
export interface HeldSelection {
  readonly part: number;
  readonly span: Span;
}

/** What the page wants an editor to show. */
export interface EditorState {
  /** What the text is, for those who do not see it: `Capture A, text`. */
  readonly label: string;
  readonly readOnly: boolean;
  readonly parts: readonly EditorPart[];
  /** Places of `parts` as they are now. Drawn anew when the array is another one; meanwhile they move with the text. */
  readonly marks: readonly Mark[];
  /** Another id is another document: it begins at its top, and undo does not lead back. */
  readonly documentId: string;
  /** Where the caret goes when the page itself has changed the text, as behind a paste. */
  readonly caretAfter: HeldPlace | null;
}

export interface EditorEvents {
  /** A splice the visitor made, to be applied in the order of the calls. */
  readonly onEdit: (edit: HeldEdit) => void;
  /** Null in a heading line. */
  readonly onCaret: (place: HeldPlace | null) => void;
}

/** An editor on the page. All its positions are held places; only `top` is in CSS pixels. */
export interface EditorHandle {
  update(state: EditorState): void;
  /** Selects a span, brings it into view and lets it flash. Does not take the focus. */
  reveal(part: number, span: Span): void;
  focus(): void;
  /** Null where the selection touches a heading or more than one part. Empty where there is only a caret. */
  getSelection(): HeldSelection | null;
  /** The height of the row a place is on, from the top of the document. */
  topOf(place: HeldPlace): number;
  getTop(): number;
  setTop(top: number): void;
  /** Called with every change of {@link getTop}. Returns what ends it. */
  onScroll(listener: () => void): () => void;
  dispose(): void;
}

/** Long enough to find the place with the eye. */
const FLASH_MS = 1_600;

/** Puts Monaco into `host`, which must have a size. */
export function createEditorController(host: HTMLElement, first: EditorState, events: EditorEvents): EditorHandle {
  followPageTheme();
  let state = first;
  let projection = project(first.parts);
  let held = projection.parts;
  let model = createModel(projection.shown);
  let history = heldHistory(model.getAlternativeVersionId());
  /** The version of the model that `projection` is of, and the caret then. */
  let projectedVersion = model.getVersionId();
  let caret = 0;
  /** Marks came while Monaco did not show what `projection` says. */
  let marksWait = false;
  /** While the page itself changes the shown text: not an edit of the visitor's. */
  let applying = false;
  /** While Monaco is in the middle of an edit that the page is told of: what the page then wants is done behind it. */
  let telling = false;
  /** Texts we reported and the page has not handed down yet: one of them coming back is an echo, not a change. */
  let reported: (readonly EditorPart[])[] = [];

  const view = createView(host, {
    ...editorOptions(getComputedStyle(host)),
    model,
    ariaLabel: first.label,
    readOnly: first.readOnly,
    domReadOnly: first.readOnly,
    wordWrap: projection.large ? "off" : "on",
    lineNumbers: (number) => {
      const row = rowOf(projection, number - 1);
      return row === "heading" ? "" : row === "broken" ? "\u21AA" : String(row);
    },
  });
  const layer = markLayer(view);
  const flashDrawn = view.createDecorationsCollection();
  let flash: ReturnType<typeof setTimeout> | undefined;
  place(first.marks);

  // ── from the visitor ──

  // The model's own event: the editor's comes before the version that an undo goes back to is set.
  let listening = listen();
  function listen() {
    return model.onDidChangeContent((event) => {
      if (applying) return;
      const back = event.isUndoing || event.isRedoing;
      const edits = back ? history.goTo(model.getAlternativeVersionId()) : translated(event.changes);
      if (!back) history.record(model.getAlternativeVersionId(), held, edits ?? []);
      for (const edit of edits ?? []) {
        held = splice(held, edit);
        reported.push(held);
      }
      projection = project(held);
      if (projection.shown === model.getValue()) agreed();
      // Half of a step that we had made Monaco follow: the other half is undone too. What is forgotten is not undone,
      // for what Monaco would bring back is the shown text, not the held one.
      else if (back && edits !== null)
        queueMicrotask(() => view.trigger("held", event.isUndoing ? "undo" : "redo", null));
      else queueMicrotask(() => follow(edits?.at(-1)));
      telling = true;
      try {
        for (const edit of edits ?? []) events.onEdit(edit);
      } finally {
        telling = false;
      }
    });
  }

  /** Monaco shows what `projection` says. */
  function agreed(): void {
    projectedVersion = model.getVersionId();
    reportCaret();
    if (marksWait) place(state.marks);
  }

  /** What is held is exact: where Monaco shows something else (a refused edit, a CR that met an LF) it follows. */
  function follow(edit: HeldEdit | undefined): void {
    if (model.isDisposed()) return;
    showHeld("same step", []);
    if (edit !== undefined) moveCaret({ part: edit.part, unit: edit.span.start + edit.insert.length });
  }

  function moveCaret(to: HeldPlace): void {
    const position = model.getPositionAt(toShown(projection, to.part, to.unit));
    view.setPosition(position);
    view.revealPosition(position);
  }

  /** Monaco reports all changes of one edit in offsets before it, last first: none shifts another. */
  function translated(changes: readonly { rangeOffset: number; rangeLength: number; text: string }[]) {
    return [...changes]
      .sort((a, b) => b.rangeOffset - a.rangeOffset)
      .map((change) =>
        applyEdit(projection, {
          offset: change.rangeOffset,
          length: change.rangeLength,
          text: change.text,
          backward: caret > change.rangeOffset,
        }),
      )
      .filter((edit) => edit !== null);
  }

  /** During an edit the caret moves before we know the new text: it is reported behind it. */
  function reportCaret(): void {
    const position = view.getPosition();
    if (position !== null && model.getVersionId() === projectedVersion) {
      caret = model.getOffsetAt(position);
      events.onCaret(toHeld(projection, caret));
    }
  }
  view.onDidChangeCursorPosition(reportCaret);

  /** The clipboard gets what is held, with its own line endings and without headings. */
  function copyHeld(event: ClipboardEvent): void {
    const selection = view.getSelection();
    if (event.clipboardData === null || selection === null || selection.isEmpty() || !view.hasTextFocus()) return;
    const start = model.getOffsetAt(selection.getStartPosition());
    event.clipboardData.setData(
      "text/plain",
      heldText(projection, start, model.getOffsetAt(selection.getEndPosition())),
    );
    event.preventDefault();
    event.stopPropagation();
    if (event.type === "cut" && !state.readOnly) {
      view.pushUndoStop();
      view.executeEdits("cut", [{ range: selection, text: "" }]);
      // Behind what Monaco may have to follow.
      queueMicrotask(() => view.pushUndoStop());
    }
  }
  host.addEventListener("copy", copyHeld, true);
  host.addEventListener("cut", copyHeld, true);

  // ── from the page ──

  function update(next: EditorState): void {
    if (model.isDisposed()) return;
    if (telling) {
      queueMicrotask(() => update(next));
      return;
    }
    const before = state;
    state = next;
    if (next.label !== before.label) view.updateOptions({ ariaLabel: next.label });
    if (next.readOnly !== before.readOnly) {
      view.updateOptions({ readOnly: next.readOnly, domReadOnly: next.readOnly });
    }
    const other = next.documentId !== before.documentId;
    const changed = (other || next.parts !== before.parts) && take(next, other);
    if (changed || next.marks !== before.marks) place(next.marks);
  }

  /** Whether the held text was changed by it: not by one that comes back to us, under whatever name. */
  function take(next: EditorState, other: boolean): boolean {
    const wanted = next.parts.length > 0 ? next.parts : project([]).parts;
    const echo = reported.findIndex((parts) => areEqual(parts, wanted));
    reported = reported.slice(echo + 1);
    if (echo !== -1 || areEqual(held, wanted)) return false;
    reported = [];
    const edits = other || next.readOnly ? null : editsBetween(held, wanted);
    projection = project(wanted);
    view.updateOptions({ wordWrap: projection.large ? "off" : "on" });
    if (edits === null) showAnew();
    else showHeld("own step", edits);
    held = projection.parts;
    if (next.caretAfter !== null) moveCaret(next.caretAfter);
    return true;
  }

  function showAnew(): void {
    listening.dispose();
    const old = model;
    model = createModel(projection.shown);
    history = heldHistory(model.getAlternativeVersionId());
    projectedVersion = model.getVersionId();
    listening = listen();
    view.setModel(model);
    old.dispose();
  }

  /** Makes Monaco show what `projection` says, so that it can be undone. Caret and scroll stay. */
  function showHeld(undo: "own step" | "same step", edits: readonly HeldEdit[]): void {
    const between = spliceBetween(model.getValue(), projection.shown);
    if (between === null) {
      // Two texts that look alike: Monaco has no step for that.
      const seen = view.saveViewState();
      showAnew();
      view.restoreViewState(seen);
      return;
    }
    applying = true;
    if (undo === "own step") model.pushStackElement();
    const range = rangeOf(model, between.span.start, between.span.end);
    model.pushEditOperations(view.getSelections(), [{ range, text: between.insert }], () => null);
    model.pushStackElement();
    applying = false;
    history.record(model.getAlternativeVersionId(), held, edits);
    agreed();
  }

  function place(marks: readonly Mark[]): void {
    marksWait = model.getVersionId() !== projectedVersion;
    if (!marksWait) layer.draw(projection, marks);
  }

  return {
    update,

    reveal(part, span) {
      const { start, end } = spanToShown(projection, part, span);
      const range = rangeOf(model, start, end);
      view.setSelection(range);
      view.revealRangeInCenterIfOutsideViewport(range, monaco.ScrollType.Immediate);
      clearTimeout(flash);
      flashDrawn.set([{ range, options: { className: "tt-flash", showIfCollapsed: true } }]);
      flash = setTimeout(() => flashDrawn.clear(), FLASH_MS);
    },

    focus: () => view.focus(),

    getSelection() {
      const selection = view.getSelection();
      if (selection === null) return null;
      const start = toHeld(projection, model.getOffsetAt(selection.getStartPosition()));
      const end = toHeld(projection, model.getOffsetAt(selection.getEndPosition()));
      if (start === null || end === null || start.part !== end.part) return null;
      return { part: start.part, span: { start: start.unit, end: end.unit } };
    },

    topOf(at) {
      const position = model.getPositionAt(toShown(projection, at.part, at.unit));
      return view.getTopForPosition(position.lineNumber, position.column);
    },
    getTop: () => view.getScrollTop(),
    setTop: (top) => view.setScrollTop(top, monaco.ScrollType.Immediate),
    onScroll(listener) {
      const listening = view.onDidScrollChange(({ scrollTopChanged }) => scrollTopChanged && listener());
      return () => listening.dispose();
    },

    dispose() {
      clearTimeout(flash);
      layer.dispose();
      host.removeEventListener("copy", copyHeld, true);
      host.removeEventListener("cut", copyHeld, true);
      view.dispose();
      model.dispose();
    },
  };
}
