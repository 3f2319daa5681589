import { describe, expect, it } from "vitest";
import type { Part, Role } from "#engine/types.ts";
import { pairParts } from "./pairParts.ts";

const part = (path: string, text: string, role: Role = "tool"): Part => ({ path, role, text, bytes: null });
const tool = (index: number, text: string) => part(`tools[${index}].description`, text);
const prose = (topic: string) =>
  Array.from({ length: 60 }, (_, n) => `${topic}${n} rule ${topic}${n * 7} holds`).join(" ");

describe("pairing parts", () => {
  it("follows tools past one that was put in between", () => {
    const names = ["read", "write", "edit", "search"];
    const a = names.map((name, index) => tool(index, prose(name)));
    const b = ["read", "draw", "write", "edit", "search"].map((name, index) =>
      tool(index, `${prose(name)}${name === "edit" ? " now" : ""}`),
    );
    expect(pairParts(a, b)).toEqual([
      { a: 0, b: 0 },
      { a: null, b: 1 },
      { a: 1, b: 2 },
      { a: 2, b: 3 },
      { a: 3, b: 4 },
    ]);
  });

  it("keeps equal texts in their places", () => {
    const a = [tool(0, "same"), tool(1, "same")];
    expect(pairParts(a, a)).toEqual([
      { a: 0, b: 0 },
      { a: 1, b: 1 },
    ]);
  });

  it("always pairs one part with one part", () => {
    expect(pairParts([part("", "yes", "text")], [part("system", "no", "system")])).toEqual([{ a: 0, b: 0 }]);
  });

  it("finds the message a pasted line stands in", () => {
    const a = [part("", "Today's date is 2026-06-30.", "text")];
    const b = [
      part("system", prose("system"), "system"),
      part("messages[0].content", `${prose("user")} Today's date is 2026-06-30. ok`, "user"),
    ];
    expect(pairParts(a, b)).toContainEqual({ a: 0, b: 1 });
  });

  it("leaves alone what is unlike", () => {
    expect(
      pairParts([tool(0, prose("read")), tool(1, prose("x"))], [tool(0, prose("write")), tool(1, prose("x"))]),
    ).toEqual([
      { a: 0, b: null },
      { a: null, b: 0 },
      { a: 1, b: 1 },
    ]);
  });

  it("has nothing to pair in nothing", () => {
    expect(pairParts([], [])).toEqual([]);
  });
});
