import fc from "fast-check";
import { expect, it } from "vitest";
import { countPoints } from "#engine/text/points.ts";
import { utf8Points } from "./utf8Points.ts";

it("counts code points as the text has them, wherever the bytes begin in memory", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.nat(3), (text, shift) => {
      const bytes = new TextEncoder().encode(text);
      const shifted = new Uint8Array([...new Uint8Array(shift), ...bytes]).subarray(shift);
      expect(utf8Points(shifted)).toBe(countPoints(new TextDecoder().decode(bytes)));
    }),
  );
});
