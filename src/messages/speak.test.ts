import { describe, expect, it } from "vitest";
import type { Sentence } from "#engine/types.ts";
import { words } from "./index.ts";
import { speaker } from "./speak.ts";

const { say, tell, words: spoken } = speaker("en");

describe("all words at once", () => {
  it("are the words of the page", () => {
    expect(spoken("page.points", { count: 2_000 })).toBe(words("page.points", { count: 2_000 }));
    expect(spoken("page.part-heading", { path: "a", role: "tool" })).toBe(
      words("page.part-heading", { path: "a", role: "tool" }),
    );
  });

  it("tell what was quoted from what is ours, and a quotation still chooses the form", () => {
    const fits: Sentence = { id: "capture.version-fits", params: { version: "2.1.150" } };
    expect(tell(fits)).toEqual([
      "User-Agent and body state the same version, ",
      { quoted: "2.1.150" },
      expect.any(String),
    ]);
    const verdict: Sentence = { id: "capture.integrity", params: { verdict: "consistent" } };
    expect(tell(verdict)).toEqual(["Checked against itself, this file is consistent."]);
  });

  it("show what another version says by its id and parameters", () => {
    const foreign = { id: "marker.of-next-year", params: { x: 1 } } as unknown as Sentence;
    expect(say(foreign)).toBe('marker.of-next-year {"x":1}');
    expect(say({ id: "toString", params: {} } as unknown as Sentence)).toBe("toString {}");
    const lacking = { id: "capture.version-fits", params: {} } as unknown as Sentence;
    expect(say(lacking)).toBe("capture.version-fits {}");
  });
});
