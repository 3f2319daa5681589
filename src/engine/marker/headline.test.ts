import { describe, expect, it } from "vitest";
import type { CaptureRequest } from "#engine/types.ts";
import { say } from "#messages/index.ts";
import { headline } from "./headline.ts";
import { chooseDateLine } from "./read.ts";
import { linesOfRequest, reminder, requestOf } from "./samples.ts";

const headlineOf = (text: string, known: Partial<CaptureRequest> = {}) =>
  say(headline(chooseDateLine(linesOfRequest(requestOf(text, known)))));

describe("headlines", () => {
  it.each([
    [reminder("Today's date is 2026-06-30."), "no marker visible"],
    [reminder("Today's date is 2026/06/30."), "marker: listed time zone 1 \u00b7 host bits 0"],
    [
      reminder("Today\u02B9s date is 2026/06/30."),
      "marker: host on list 1 \u00b7 lab keyword 1 \u00b7 listed time zone 1",
    ],
    [
      reminder("Today\u02BCs date is 2026-06-30."),
      "marker: host on list 0 \u00b7 lab keyword 1 \u00b7 listed time zone 0",
    ],
    [`It\u2019s. ${reminder("Today\u2019s date is 2026/06/30.")}`, "apostrophe inconclusive \u00b7 listed time zone 1"],
    [reminder("Today?s date is 2026-06-30."), "apostrophe lost \u00b7 listed time zone 0"],
    [reminder("Today's date is 2026-06/30."), "near miss, not decoded"],
    ["Today's date: 2026-06-30", "no date line"],
    ["Nothing here.", "no date line"],
    ["Today's date is 2026-06-30.", "no marker visible"],
    [
      "Today\u02B9s date is 2026-06-30.",
      "if it stood in its place: host on list 1 \u00b7 lab keyword 1 \u00b7 listed time zone 0",
    ],
  ])("of %j", (text, words) => {
    expect(headlineOf(text)).toBe(words);
  });

  it.each([
    [reminder("Today's date is 2026-06-30."), "no marker visible"],
    [reminder("Today's date is 2026/06/30."), "if 2.1.91\u20132.1.197: listed time zone 1 \u00b7 host bits 0"],
    [
      reminder("Today\u02B9s date is 2026/06/30."),
      "if 2.1.91\u20132.1.197: host on list 1 \u00b7 lab keyword 1 \u00b7 listed time zone 1",
    ],
    [reminder("Today?s date is 2026/06/30."), "if 2.1.91\u20132.1.197: apostrophe lost \u00b7 listed time zone 1"],
    [
      "Today\u02B9s date is 2026/06/30.",
      "if in its place and 2.1.91\u20132.1.197: host on list 1 \u00b7 lab keyword 1 \u00b7 listed time zone 1",
    ],
    [reminder("Today's date is 2026-06/30."), "near miss, not decoded"],
  ])("of %j, no version stated", (text, words) => {
    const { version: _, ...request } = requestOf(text);
    expect(say(headline(chooseDateLine(linesOfRequest(request))))).toBe(words);
  });

  it("say that a version is outside, and no bits", () => {
    expect(headlineOf(reminder("Today\u02B9s date is 2026/06/30."), { version: "2.1.198" })).toBe(
      "version outside 2.1.91\u20132.1.197, not interpreted",
    );
  });
});
