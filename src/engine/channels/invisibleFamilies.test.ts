import { expect, it } from "vitest";
import { say } from "#messages/index.ts";
import { familyOf } from "./ordinary/familyOf.ts";
import { channels } from "./registry.ts";
import { findChannels } from "./scan/findChannels.ts";

/** Code points that hide things, by the channel that speaks of them. */
const CATALOGUE: Readonly<Record<string, readonly (readonly [from: number, to?: number])[]>> = {
  "zero-width": [[0x200b, 0x200d], [0x2060, 0x2064], [0xfeff], [0x180e], [0x034f], [0x00ad]],
  "format-controls": [
    [0x206a, 0x206f],
    [0x2065],
    [0xfff9, 0xfffb],
    [0x1d173, 0x1d17a],
    [0x1bca0, 0x1bca3],
    [0x070f],
    [0x08e2],
    [0x110bd],
    [0x110cd],
    [0x0600, 0x0605],
    [0x06dd],
    [0x13430, 0x1343f],
  ],
  tags: [[0xe0000, 0xe007f]],
  "variation-selectors": [[0xfe00, 0xfe0f], [0xe0100, 0xe01ef], [0x180b, 0x180d], [0x180f]],
  "plane-fourteen": [
    [0xe0080, 0xe00ff],
    [0xe01f0, 0xe0fff],
  ],
  fillers: [[0x115f, 0x1160], [0x3164], [0xffa0], [0x2800], [0x17b4, 0x17b5]],
  bidi: [[0x202a, 0x202e], [0x2066, 0x2069], [0x200e, 0x200f], [0x061c]],
};

it.each(Object.entries(CATALOGUE))(
  "%s: each of its code points is found between Latin letters, with a reason against",
  (id, ranges) => {
    for (const [from, to = from] of ranges) {
      for (let point = from; point <= to; point++) {
        expect(familyOf(point), point.toString(16)).toBe(id);
        const text = `Some, ${String.fromCodePoint(point)}words`;
        const found = findChannels([{ path: "", role: "text", text, bytes: null }], channels);
        const own = found.filter(({ spans }) => spans.some(({ start }) => start === 6));
        expect(own.length, point.toString(16)).toBeGreaterThan(0);
        if (point === 0xad) continue;
        for (const { strength, against, say: said } of own) {
          expect(strength, point.toString(16)).not.toBe("benign");
          expect(against.length).toBeGreaterThan(0);
          expect(say(said)).toMatch(/^[A-Z].*\.$/);
        }
      }
    }
  },
);
