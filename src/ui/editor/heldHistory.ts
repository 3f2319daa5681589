import type { HeldEdit } from "./edit.ts";
import type { EditorPart } from "./projection.ts";

/** Together the remembered edits hold at most so many units (32 MB): the oldest are forgotten first. */
const REMEMBERED_UNITS = 16_000_000;

/** More keystrokes than anyone takes back. */
const REMEMBERED_STEPS = 5_000;

interface Step {
  /** Of the shown text, once the step is done. */
  readonly version: number;
  readonly forth: readonly HeldEdit[];
  readonly back: readonly HeldEdit[];
  /** What its edits hold. */
  readonly units: number;
}

/**
 * What was done to the held text on the way from one version of the shown text to the next. The editor undoes in the
 * shown text; this says what that means in the held one, so that a CRLF taken out comes back as a CRLF.
 */
export function heldHistory(first: number) {
  const steps: Step[] = [{ version: first, forth: [], back: [], units: 0 }];
  let units = 0;
  let at = 0;

  return {
    /** Edits made one after the other to `before`, which led to `version`. What was undone before is forgotten. */
    record(version: number, before: readonly EditorPart[], edits: readonly HeldEdit[]): void {
      for (const undone of steps.splice(at + 1)) units -= undone.units;
      const back = inverse(before, edits);
      const step = { version, forth: edits, back, units: unitsOf(edits) + unitsOf(back) };
      steps.push(step);
      units += step.units;
      while (steps.length > 1 && (units > REMEMBERED_UNITS || steps.length > REMEMBERED_STEPS)) {
        units -= steps.shift()?.units ?? 0;
      }
      at = steps.length - 1;
    },

    /** The edits, one after the other, that lead to what was held at `version`; null where that is forgotten. */
    goTo(version: number): readonly HeldEdit[] | null {
      const to = steps.findIndex((step) => step.version === version);
      if (to === -1) return null;
      const way =
        to < at
          ? steps
              .slice(to + 1, at + 1)
              .reverse()
              .flatMap((step) => step.back)
          : steps.slice(at + 1, to + 1).flatMap((step) => step.forth);
      at = to;
      return way;
    },
  };
}

function inverse(before: readonly EditorPart[], edits: readonly HeldEdit[]): readonly HeldEdit[] {
  const texts = before.map((part) => part.text);
  const back: HeldEdit[] = [];
  for (const { part, span, insert } of edits) {
    const text = texts[part] ?? "";
    back.unshift({
      part,
      span: { start: span.start, end: span.start + insert.length },
      insert: text.slice(span.start, span.end),
    });
    texts[part] = text.slice(0, span.start) + insert + text.slice(span.end);
  }
  return back;
}

function unitsOf(edits: readonly HeldEdit[]): number {
  return edits.reduce((sum, edit) => sum + edit.insert.length, 0);
}
