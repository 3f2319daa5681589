import { rangeOf } from "./drawing.ts";
import { applyEdit, areEqual, editsBetween, type HeldEdit, isSpliced, splice, spliceBetween } from "./edit.ts";
import { heldHistory } from "./heldHistory.ts";
import { createModel, type TextModel, type View } from "./monaco.ts";
import { type EditorPart, type HeldPlace, type Projection, project, sliceEnd, toShown } from "./projection.ts";
import { projectionOf, reproject } from "./reproject.ts";

interface HeldDocumentEvents {
  /** A splice the visitor made. */
  onEdit(edit: HeldEdit): void;
  /** Monaco shows what is held, after it did not. */
  onAgreed(): void;
  /** The shown offset of the caret before the edit that Monaco is about to tell of. */
  caretBefore(): number;
}

/** What one editor holds and what Monaco shows of it. */
export interface HeldDocument {
  readonly projection: Projection;
  readonly model: TextModel;
  /** Whether Monaco shows what `projection` says: in the middle of an edit, or while a large text is filled in, it does not yet. */
  isAgreed(): boolean;
  /** Fills in at once what is still missing of a large text: whoever is about to change the text must see it whole. */
  complete(): void;
  /** While the page is told of an edit: what it then wants is done behind it. */
  isTelling(): boolean;
  /** What the page wants: `changed` unless it is what we told it ourselves, under whatever name. */
  take(wanted: readonly EditorPart[], undo: "keep" | "forget"): "changed" | "same" | "echo";
  moveCaret(to: HeldPlace): void;
  dispose(): void;
}

/** Keeps the held text and Monaco's together, through what the visitor types, takes back, and what the page changes. */
export function heldDocument(view: View, first: readonly EditorPart[], events: HeldDocumentEvents): HeldDocument {
  let projection = project(first);
  /** The end of the shown text that Monaco has not been given yet. */
  let missing = "";
  let filling: ReturnType<typeof setTimeout> | undefined;
  let model = beginModel();
  let history = heldHistory(model.getAlternativeVersionId());
  let agreedVersion = model.getVersionId();
  /** While the page itself changes the shown text: not an edit of the visitor's. */
  let applying = false;
  let telling = false;
  /** Edits the page was told of and whose text it has not handed down yet: what it gives is an echo, not a change. */
  let told: { readonly before: readonly EditorPart[]; readonly edit: HeldEdit }[] = [];

  // The model's own event: the editor's comes before the version that an undo goes back to is set.
  let listening = listen();
  fitWrapping();
  view.setModel(model);

  function listen() {
    return model.onDidChangeContent(({ changes, isUndoing, isRedoing }) => {
      if (applying) return;
      const back = isUndoing || isRedoing;
      const known = back ? history.goTo(model.getAlternativeVersionId()) : translated(changes);
      const edits = known ?? [];
      if (!back) history.record(model.getAlternativeVersionId(), projection.parts, edits);
      if (followed(changes, edits)) agreed();
      // Half of a step that we had made Monaco follow: the other half is undone too. What is forgotten is not undone,
      // for what Monaco would bring back is the shown text, not the held one.
      else if (back && known !== null) queueMicrotask(() => view.trigger("held", isUndoing ? "undo" : "redo", null));
      else queueMicrotask(() => follow(edits.at(-1)));
      telling = true;
      try {
        for (const edit of edits) events.onEdit(edit);
      } finally {
        telling = false;
      }
    });
  }

  /** Makes the edits in what is held. Returns whether Monaco shows just that. */
  function followed(changes: readonly Change[], edits: readonly HeldEdit[]): boolean {
    const near = changes.length === 1 ? followedNear(changes[0], edits.length === 1 ? edits[0] : undefined) : null;
    if (near !== null) return near;
    let held = projection.parts;
    for (const one of edits) {
      told.push({ before: held, edit: one });
      held = splice(held, one);
    }
    projection = project(held);
    return projection.shown === model.getValue();
  }

  /** The same for one edit, at the cost of the lines it touches; null where that cannot be told from them. */
  function followedNear(change: Change | undefined, edit: HeldEdit | undefined): boolean | null {
    if (change === undefined || edit === undefined) return null;
    // Before the edit the lines are the same.
    const near = reproject(projection, edit, (offset) => model.getPositionAt(offset).lineNumber - 1);
    if (near === null || change.rangeOffset < near.start || change.rangeOffset + change.rangeLength > near.end)
      return null;
    told.push({ before: projection.parts, edit });
    projection = near.projection;
    const range = rangeOf(model, near.start, near.start + near.shown.length);
    return model.getValueLength() === projection.length && model.getValueInRange(range) === near.shown;
  }

  function agreed(): void {
    agreedVersion = model.getVersionId();
    events.onAgreed();
  }

  /** What is held is exact: where Monaco shows something else (a refused edit, a CR that met an LF) it follows. */
  function follow(edit: HeldEdit | undefined): void {
    if (model.isDisposed()) return;
    // What is filled in is no step to be taken back: an edit before it was whole is one with the document that came.
    if (isFilling()) {
      showAnew();
      complete();
    } else showHeld("same step", projection.parts, []);
    if (edit !== undefined) moveCaret({ part: edit.part, unit: edit.span.start + edit.insert.length });
  }

  /** Monaco reports all changes of one edit in offsets before it, last first: none shifts another. */
  function translated(changes: readonly Change[]): readonly HeldEdit[] {
    return [...changes]
      .sort((a, b) => b.rangeOffset - a.rangeOffset)
      .map((change) =>
        applyEdit(projection, {
          offset: change.rangeOffset,
          length: change.rangeLength,
          text: change.text,
          backward: events.caretBefore() > change.rangeOffset,
        }),
      )
      .filter((edit) => edit !== null);
  }

  function fitWrapping(): void {
    view.updateOptions({ wordWrap: projection.large ? "off" : "on" });
  }

  function showAnew(): void {
    listening.dispose();
    const old = model;
    model = beginModel();
    history = heldHistory(model.getAlternativeVersionId());
    agreedVersion = model.getVersionId();
    listening = listen();
    view.setModel(model);
    old.dispose();
  }

  /** A model of the beginning of the shown text. Of a large one the rest comes in tasks of its own, lest it be felt. */
  function beginModel(): TextModel {
    const { shown } = projection;
    const end = sliceEnd(shown);
    missing = shown.slice(end);
    fillLater();
    return createModel(shown.slice(0, end));
  }

  function fillLater(): void {
    clearTimeout(filling);
    if (isFilling()) filling = setTimeout(() => fill(sliceEnd(missing)));
  }

  /** Not an edit that could be taken back. It moves neither caret nor scroll: both stand before it. */
  function fill(end: number): void {
    applying = true;
    model.applyEdits([{ range: model.getFullModelRange().collapseToEnd(), text: missing.slice(0, end) }]);
    applying = false;
    missing = missing.slice(end);
    history = heldHistory(model.getAlternativeVersionId());
    agreedVersion = model.getVersionId();
    fillLater();
    if (!isFilling()) events.onAgreed();
  }

  function isFilling(): boolean {
    return missing !== "";
  }

  function complete(): void {
    if (isFilling()) fill(missing.length);
  }

  /** Makes Monaco show what `projection` says, so that it can be undone. Caret and scroll stay. */
  function showHeld(undo: "own step" | "same step", before: readonly EditorPart[], edits: readonly HeldEdit[]): void {
    const between = spliceBetween(model.getValue(), projection.shown);
    if (between === null) {
      // Two texts that look alike: Monaco has no step for that.
      const seen = view.saveViewState();
      showAnew();
      complete();
      view.restoreViewState(seen);
      return;
    }
    applying = true;
    if (undo === "own step") model.pushStackElement();
    const range = rangeOf(model, between.span.start, between.span.end);
    model.pushEditOperations(view.getSelections(), [{ range, text: between.insert }], () => null);
    model.pushStackElement();
    applying = false;
    history.record(model.getAlternativeVersionId(), before, edits);
    agreed();
  }

  function moveCaret(to: HeldPlace): void {
    complete();
    const position = model.getPositionAt(toShown(projection, to.part, to.unit));
    view.setPosition(position);
    view.revealPosition(position);
  }

  return {
    get projection() {
      return projection;
    },
    get model() {
      return model;
    },
    isAgreed: () => !isFilling() && model.getVersionId() === agreedVersion,
    isTelling: () => telling,
    complete,

    take(parts, undo) {
      const wanted = parts.length > 0 ? parts : project([]).parts;
      const echo = told.findIndex(({ before, edit }) => isSpliced(before, edit, wanted));
      told = told.slice(echo + 1);
      if (echo !== -1) {
        if (told.length === 0) projection = projectionOf(wanted, projection);
        return "echo";
      }
      if (areEqual(projection.parts, wanted)) return "same";
      told = [];
      const before = projection.parts;
      const edits = undo === "forget" ? null : editsBetween(before, wanted);
      if (edits !== null) complete();
      projection = project(wanted);
      // Of two texts a large one is never wrapped, neither the old before it goes nor the new before it is told.
      if (projection.large) fitWrapping();
      if (edits === null) showAnew();
      else showHeld("own step", before, edits);
      fitWrapping();
      return "changed";
    },

    moveCaret,

    dispose(): void {
      clearTimeout(filling);
      listening.dispose();
      model.dispose();
    },
  };
}

/** What Monaco reports of an edit. */
interface Change {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}
