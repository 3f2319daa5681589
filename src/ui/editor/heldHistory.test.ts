import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { awkward } from "./awkwardText.fixture.ts";
import { type HeldEdit, splice } from "./edit.ts";
import { heldHistory } from "./heldHistory.ts";
import type { EditorPart } from "./projection.ts";

const applied = (parts: readonly EditorPart[], edits: readonly HeldEdit[]) => edits.reduce(splice, parts);

describe("heldHistory", () => {
  it("leads back and forth to exactly what was held, whatever it was", () => {
    const change = fc.record({ at: fc.nat(), long: fc.nat({ max: 5 }), insert: awkward });
    fc.assert(
      fc.property(
        awkward,
        fc.array(change, { maxLength: 8 }),
        fc.array(fc.nat(), { maxLength: 8 }),
        (text, changes, way) => {
          let parts: readonly EditorPart[] = [{ heading: null, text }];
          const states = [parts];
          const history = heldHistory(0);
          for (const [index, { at, long, insert }] of changes.entries()) {
            const length = parts[0]!.text.length;
            const start = at % (length + 1);
            const edit = { part: 0, span: { start, end: Math.min(start + long, length) }, insert };
            history.record(index + 1, parts, [edit]);
            parts = splice(parts, edit);
            states.push(parts);
          }
          for (const step of way) {
            const to = step % states.length;
            parts = applied(parts, history.goTo(to)!);
            expect(parts).toEqual(states[to]);
          }
        },
      ),
    );
  });

  it("forgets what was undone once something else is done", () => {
    const parts = [{ heading: null, text: "a" }];
    const history = heldHistory(1);
    const edit = (insert: string) => [{ part: 0, span: { start: 1, end: 1 }, insert }];
    history.record(2, parts, edit("b"));
    history.goTo(1);
    history.record(3, parts, edit("c"));
    expect(history.goTo(2)).toBeNull();
    expect(history.goTo(1)).toEqual([{ part: 0, span: { start: 1, end: 2 }, insert: "" }]);
  });

  it("forgets the oldest of what is too much to keep", () => {
    const history = heldHistory(0);
    const parts = [{ heading: null, text: "" }];
    for (let version = 1; version <= 5; version += 1) {
      history.record(version, parts, [{ part: 0, span: { start: 0, end: 0 }, insert: "x".repeat(5_000_000) }]);
    }
    expect(history.goTo(0)).toBeNull();
    expect(history.goTo(4)).not.toBeNull();
  });

  it("counts what was undone and then forgotten no longer", () => {
    const history = heldHistory(0);
    const parts = [{ heading: null, text: "" }];
    for (let version = 1; version <= 20; version += 1) {
      history.record(version, parts, [{ part: 0, span: { start: 0, end: 0 }, insert: "x".repeat(5_000_000) }]);
      expect(history.goTo(0)).not.toBeNull();
    }
  });
});
