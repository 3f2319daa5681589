import { expect, it } from "vitest";
import { undo } from "./undoEscapes.ts";

it("entities by name and number are undone", () => {
  expect(undo.html("It&rsquo;s &#8217; &#x2019; &amp;")).toBe("It\u2019s \u2019 \u2019 &");
});

it("a name that is no entity stays, whatever JavaScript knows by it", () => {
  const text = "&toString; &valueOf; &nothing;";
  expect(undo.html(text)).toBe(text);
});
