import type { Span } from "#engine/index.ts";
import { rangeOf } from "./drawing.ts";
import type { HeldEdit } from "./edit.ts";
import { heldDocument } from "./heldDocument.ts";
import { markLayer } from "./markLayer.ts";
import type { Mark } from "./marks.ts";
import { createView, monaco } from "./monaco.ts";
import { editorOptions } from "./options.ts";
import { type EditorPart, type HeldPlace, heldText, rowOf, spanToShown, toHeld, toShown } from "./projection.ts";
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
  /** Whether everything without ink is named, ordinary or not. */
  readonly revealAll: boolean;
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
  /** What is selected; null where nothing is, or more than one held text. */
  readonly onSelect: (selection: HeldSelection | null) => void;
}

/** An editor on the page. All its positions are held places; only `top` is in CSS pixels. */
export interface EditorHandle {
  update(state: EditorState): void;
  /** Brings a span into view and lets it flash, the caret before it. Takes no focus and selects nothing. */
  reveal(part: number, span: Span): void;
  /** Whether the visitor has clicked, moved the caret, selected or typed since the document came or {@link reveal}. */
  wasPlaced(): boolean;
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
  /** The shown offset of the caret as it was last reported. */
  let caret = 0;
  let placed = false;
  /** Marks came while Monaco did not show what is held. */
  let marksWait = false;
  /** A place is to be shown as soon as it does. */
  let revealWaits: HeldSelection | null = null;

  const view = createView(host, {
    ...editorOptions(getComputedStyle(host)),
    model: null,
    ariaLabel: first.label,
    readOnly: first.readOnly,
    domReadOnly: first.readOnly,
    lineNumbers: (number) => {
      const row = rowOf(text.projection, number - 1);
      return row === "heading" ? "" : row === "broken" ? "\u21AA" : String(row);
    },
  });
  const text = heldDocument(view, first.parts, {
    onEdit(edit) {
      placed = true;
      events.onEdit(edit);
    },
    onAgreed() {
      reportCaret();
      if (marksWait) place(state.marks);
      if (revealWaits !== null) reveal(revealWaits.part, revealWaits.span);
    },
    caretBefore: () => caret,
  });
  const layer = markLayer(view);
  const flashDrawn = view.createDecorationsCollection();
  let flash: ReturnType<typeof setTimeout> | undefined;
  place(first.marks);

  // ── from the visitor ──

  /** During an edit the caret moves before we know the new text: it is reported behind it. */
  function reportCaret(): void {
    const position = view.getPosition();
    if (position !== null && text.isAgreed()) {
      caret = text.model.getOffsetAt(position);
      events.onCaret(toHeld(text.projection, caret));
      events.onSelect(view.getSelection()?.isEmpty() === false ? getSelection() : null);
    }
  }
  view.onDidChangeCursorSelection(({ source }) => {
    if (source === "mouse" || source === "keyboard") placed = true;
    reportCaret();
  });
  // A click where the caret is already moves nothing.
  view.onMouseDown(({ target }) => {
    if (target.type === monaco.MouseTargetType.CONTENT_TEXT || target.type === monaco.MouseTargetType.CONTENT_EMPTY) {
      placed = true;
    }
  });

  /** The clipboard gets what is held, with its own line endings and without headings. */
  function copyHeld(event: ClipboardEvent): void {
    const selection = view.getSelection();
    if (event.clipboardData === null || selection === null || selection.isEmpty() || !view.hasTextFocus()) return;
    const start = text.model.getOffsetAt(selection.getStartPosition());
    const end = text.model.getOffsetAt(selection.getEndPosition());
    event.clipboardData.setData("text/plain", heldText(text.projection, start, end));
    event.preventDefault();
    event.stopPropagation();
    if (event.type === "cut" && !state.readOnly) {
      view.pushUndoStop();
      view.executeEdits("cut", [{ range: selection, text: "" }]);
      // Behind what Monaco may have to follow.
      queueMicrotask(() => view.pushUndoStop());
    }
  }
  // Before anybody else hears of it: a key may go to the end, select all, search, or change the text.
  const wanting = ["keydown", "beforeinput", "cut"] as const;
  for (const type of wanting) host.addEventListener(type, text.complete, true);
  host.addEventListener("copy", copyHeld, true);
  host.addEventListener("cut", copyHeld, true);

  // ── from the page ──

  function update(next: EditorState): void {
    if (text.model.isDisposed()) return;
    if (text.isTelling()) {
      queueMicrotask(() => update(next));
      return;
    }
    const before = state;
    state = next;
    if (next.label !== before.label) view.updateOptions({ ariaLabel: next.label });
    if (next.readOnly !== before.readOnly) {
      view.updateOptions({ readOnly: next.readOnly, domReadOnly: next.readOnly });
    }
    const changed = take(next, before);
    if (changed || next.marks !== before.marks || next.revealAll !== before.revealAll) place(next.marks);
  }

  /** Whether the text was changed by it. */
  function take(next: EditorState, before: EditorState): boolean {
    const other = next.documentId !== before.documentId;
    if (!other && next.parts === before.parts) return false;
    // The same document told otherwise, as its headings are in another language: nobody has gone anywhere.
    const stayed = !other && next.readOnly ? { caret: toHeld(text.projection, caret), top: view.getScrollTop() } : null;
    const taken = text.take(next.parts, other || next.readOnly ? "forget" : "keep");
    if (taken === "changed" && stayed !== null) {
      if (stayed.caret !== null) text.moveCaret(stayed.caret);
      view.setScrollTop(stayed.top, monaco.ScrollType.Immediate);
    }
    // An empty document becomes another by the first key: what is told to us then is no new document to the visitor.
    if (other && taken !== "echo") placed = false;
    if (other && taken === "changed") revealWaits = null;
    // A caret that comes with another document was meant for the one before.
    if (!other && taken === "changed" && next.caretAfter !== null) text.moveCaret(next.caretAfter);
    return taken === "changed";
  }

  function place(marks: readonly Mark[]): void {
    marksWait = !text.isAgreed();
    if (!marksWait) layer.draw(text.projection, marks, state.revealAll);
  }

  function reveal(part: number, span: Span): void {
    revealWaits = text.isAgreed() ? null : { part, span };
    if (revealWaits !== null) return;
    const { start, end } = spanToShown(text.projection, part, span);
    const range = rangeOf(text.model, start, end);
    view.setPosition(range.getStartPosition());
    placed = false;
    view.revealRangeInCenterIfOutsideViewport(range, monaco.ScrollType.Immediate);
    clearTimeout(flash);
    flashDrawn.set([{ range, options: { className: "tt-flash", showIfCollapsed: true } }]);
    flash = setTimeout(() => flashDrawn.clear(), FLASH_MS);
  }

  function getSelection(): HeldSelection | null {
    const selection = view.getSelection();
    if (selection === null) return null;
    const start = toHeld(text.projection, text.model.getOffsetAt(selection.getStartPosition()));
    const end = toHeld(text.projection, text.model.getOffsetAt(selection.getEndPosition()));
    if (start === null || end === null || start.part !== end.part) return null;
    return { part: start.part, span: { start: start.unit, end: end.unit } };
  }

  return {
    update,

    reveal,

    wasPlaced: () => placed,

    getSelection,

    topOf(at) {
      const position = text.model.getPositionAt(toShown(text.projection, at.part, at.unit));
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
      for (const type of wanting) host.removeEventListener(type, text.complete, true);
      view.dispose();
      text.dispose();
    },
  };
}
