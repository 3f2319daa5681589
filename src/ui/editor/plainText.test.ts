import { expect, it } from "vitest";
import { PLAIN_UNITS, plainText } from "./plainText.ts";

it("shows the parts under their headings", () => {
  expect(
    plainText([
      { heading: "system", text: "a" },
      { heading: null, text: "b" },
    ]),
  ).toBe("system\na\nb\n");
});

it("stops at its limit, even where a heading reaches over it", () => {
  const parts = [
    { heading: null, text: "a".repeat(PLAIN_UNITS - 5) },
    { heading: "a long heading", text: "b".repeat(5 * PLAIN_UNITS) },
  ];
  expect(plainText(parts).length).toBeLessThan(PLAIN_UNITS + 50);
});
