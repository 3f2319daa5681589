import { describe, expect, it } from "vitest";
import { isApostrophe, isDash, isSpace } from "./families.ts";
import { isInvisible, isSpecialSpace } from "./invisible.ts";

describe("families of characters that stand in for each other", () => {
  it("the marker's four apostrophes and its two separators", () => {
    expect([0x27, 0x2019, 0x2bc, 0x2b9].every(isApostrophe)).toBe(true);
    expect([isDash(0x2d), isDash(0x2f)]).toEqual([true, false]);
  });

  it("quotes that open or close a pair are not apostrophes", () => {
    expect([0x22, 0x201c, 0x201d].some(isApostrophe)).toBe(false);
  });

  it("every special space is a space and is invisible; the ordinary one is not invisible", () => {
    for (let point = 0; point <= 0x3000; point++) {
      if (isSpecialSpace(point)) expect([isSpace(point), isInvisible(point)]).toEqual([true, true]);
    }
    expect([isSpace(0x20), isSpecialSpace(0x20), isInvisible(0x20)]).toEqual([true, false, false]);
  });
});
