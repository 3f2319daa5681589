import { describe, expect, it } from "vitest";
import { points } from "#messages/en/points.ts";
import { explainPointsIn } from "./explainPointsIn.ts";

describe("the code points that a sentence names", () => {
  it("are explained in its order, each once", () => {
    const counts = "U+200C \u00d7 9, U+200B \u00d7 3, U+200C \u00d7 1, U+0061 \u00d7 1";
    expect(explainPointsIn({ id: "channels.invisible-run", params: { count: 14, counts, others: 0 } })).toBe(
      `U+200C ${points["points.U+200C"]}\nU+200B ${points["points.U+200B"]}`,
    );
  });

  it("may be none that anything is told of", () => {
    expect(explainPointsIn({ id: "compare.look-alike", params: { a: "U+0061", b: "U+0430" } })).toBeUndefined();
    expect(explainPointsIn({ id: "compare.ordinary", params: {} })).toBeUndefined();
  });
});
