import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editHeld, replaceShown, shownOf } from "./exactText.ts";

const text = fc
  .array(fc.constantFrom("\r\n", "\n", "\ra", "a", "\u200B", "\uD83D", "\uFEFF"), { maxLength: 12 })
  .map((pieces) => pieces.join(""));

describe("an edit of what a field shows", () => {
  it("leaves every line break that it does not touch as it was held", () => {
    expect(editHeld("one\r\ntwo\rthree\n", "one\ntwo!\nthree\n", 8)).toBe("one\r\ntwo!\rthree\n");
    expect(editHeld("a\r\nb", "a", 1)).toBe("a");
  });

  it("takes the line break at the caret, not its neighbour", () => {
    // CRLF, LF: the second is deleted, then the first.
    expect(editHeld("a\r\n\nb", "a\nb", 2)).toBe("a\r\nb");
    expect(editHeld("a\r\n\nb", "a\nb", 1)).toBe("a\nb");
  });

  it("is explained somehow where the caret does not tell, and shows what the field shows", () => {
    // A CR alone that comes to stand before an LF is one line break with it, as in any text.
    fc.assert(
      fc.property(
        text.map((one) => one.replace(/\ra/g, "a")),
        text,
        fc.nat(14),
        (held, next, caret) => {
          const shown = shownOf(next);
          expect(shownOf(editHeld(held, shown, Math.min(caret, shown.length)))).toBe(shown);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("puts in exactly what is pasted", () => {
    expect(replaceShown("a\r\nb\r\nc", 2, 3, "x\r\ny")).toBe("a\r\nx\r\ny\r\nc");
  });
});
