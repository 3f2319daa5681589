import { expect, it } from "vitest";
import { lineOf } from "#engine/marker/samples.ts";
import { dateLineRuler } from "./ruler.ts";

it.each([
  ["Today\u9225\u6A9A date is 2026/06/30.", "Today\u2019s date is 2026/06/30."],
  ["Today\u7AB6\u51B1 date is 2026/06/30.", "Today\u2019s date is 2026/06/30."],
  ["Today\u59CBs date is 2026/06/30.", "Today\u02BCs date is 2026/06/30."],
  ["Today\u041A\u2116s date is 2026/06/30.", "Today\u02B9s date is 2026/06/30."],
  ["Today%E9%88%A5%E6%AA%9A date is 2026/06/30.", "Today\u2019s date is 2026/06/30."],
  ["Today\u00CA\u00BCs date is 2026/06/30.", "Today\u02BCs date is 2026/06/30."],
])("the ruler shows %s whole, as it reads, also where the misreading swallowed the letter", (text, reads) => {
  const line = lineOf(text);
  const cells = (dateLineRuler({ line, text }, null)?.columns ?? []).flatMap(({ a }) => a ?? []);
  expect(cells.map((cell) => cell.text).join("")).toBe(reads);
  expect(cells.filter(({ point }) => point === "U+0073").map(({ marked }) => marked)).toEqual([false, false]);
  const starts = cells.map(({ place }) => place.span.start);
  expect(new Set(starts).size).toBe(starts.length);
  expect(cells.every(({ place }) => place.span.end <= text.length)).toBe(true);
});
