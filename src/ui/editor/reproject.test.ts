import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { awkward, awkwardParts } from "./awkwardText.fixture.ts";
import { splice } from "./edit.ts";
import { LARGE, LONGEST_LINE, LONGEST_ROW, type Projection, project } from "./projection.ts";
import { projectionOf, reproject } from "./reproject.ts";

const lineIn = (projection: Projection) => (offset: number) => projection.shown.slice(0, offset).split("\n").length - 1;

function expectSame(before: Projection, edit: Parameters<typeof reproject>[1]): void {
  const after = project(splice(before.parts, edit));
  const found = reproject(before, edit, lineIn(before))!;
  expect({ ...found.projection }).toEqual(after);
  expect({ ...projectionOf(after.parts, found.projection) }).toEqual(after);
  expect(before.shown.slice(0, found.start) + found.shown + before.shown.slice(found.end)).toBe(after.shown);
}

describe("reproject", () => {
  it("gives what projecting everything anew gives, whatever is edited", () => {
    fc.assert(
      fc.property(awkwardParts, fc.nat(), fc.nat(), fc.nat({ max: 6 }), awkward, (parts, which, at, long, insert) => {
        const part = which % parts.length;
        const { length } = parts[part]!.text;
        const start = at % (length + 1);
        expectSame(project(parts), { part, span: { start, end: Math.min(start + long, length) }, insert });
      }),
      { numRuns: 2_000 },
    );
  });

  it("breaks long lines for display where projecting everything anew would", () => {
    const long = `${"\u{1F600} ab ".repeat(LONGEST_LINE / 3)}`;
    const parts = [
      { heading: "h", text: `a\r\n${long}\r\n\n${long}\rb` },
      { heading: "i", text: long },
    ];
    const before = project(parts);
    const second = parts[0]!.text.lastIndexOf(long);
    for (const at of [0, 2, 3, 7, 3 + LONGEST_ROW, second - 1, second, second + 9, parts[0]!.text.length]) {
      for (const insert of ["x", "\n", "\r", ""]) {
        expectSame(before, { part: 0, span: { start: at, end: Math.min(at + 1, parts[0]!.text.length) }, insert });
      }
    }
  });

  it("leaves alone what becomes large, or is no longer", () => {
    const before = project([{ heading: null, text: "a\n".repeat(LARGE / 2) }]);
    expect(reproject(before, { part: 0, span: { start: 0, end: 0 }, insert: "b" }, () => 0)).toBeNull();
  });
});
