import { describe, expect, it } from "vitest";
import type { CaptureRequest, Statement } from "#engine/types.ts";
import { say } from "#messages/index.ts";
import { readPair } from "./readPair.ts";
import { linesOfRequest, reminder, requestOf } from "./samples.ts";

const shown = (pair: Statement | undefined) => ({
  says: pair && say(pair.say),
  supports: pair?.supports.map((one) => say(one.say)),
  against: pair?.against.map((one) => say(one.say)),
  notProven: pair?.notProven.map(say),
  next: pair?.next,
});

describe("readPair", () => {
  const side = (line: string, known: Partial<CaptureRequest> = {}) => {
    const request = requestOf(reminder(line), known);
    return { request, dateLines: linesOfRequest(request) };
  };
  it("names the bits that differ, and what that does not show", () => {
    const [pair] = readPair(side("Today's date is 2026/05/22."), side("Today's date is 2026-05-21."));
    expect(shown(pair)).toEqual({
      says: "A and B compared: host on list the same (0); lab keyword the same (0); listed time zone A 1, B 0.",
      supports: ["Both are version 2.1.146. So the version does not explain a difference."],
      against: [],
      notProven: [
        "A difference means two settings, or a copy that changed on the way. The bytes do not show which.",
        "A setting is not a location: the time zone of a computer does not show where it stood.",
      ],
      next: null,
    });
    expect(pair?.restsOn).toHaveLength(6);
  });
  it("does not take the same bits for the same origin", () => {
    const [pair] = readPair(
      side("Today's date is 2026-05-22."),
      side("Today's date is 2026-05-21.", { version: "2.1.150" }),
    );
    expect(shown(pair)).toMatchObject({
      says: "Both date lines carry the same bits.",
      against: ["A is version 2.1.146, B is version 2.1.150. Another version may write another line."],
      notProven: ["The same bits do not mean the same user, computer or place."],
    });
  });
  it("says what cannot be told where an apostrophe was lost", () => {
    const [pair] = readPair(side("Today?s date is 2026/05/22."), side("Today's date is 2026-05-21."));
    expect(shown(pair).says).toBe(
      "A and B compared: host on list cannot be told; lab keyword cannot be told; listed time zone A 1, B 0.",
    );
  });
  it("stands as well as the weaker of its lines", () => {
    const level = (a: string, b: string) => readPair(side(a), side(b))[0]?.level;
    expect(level("Today?s date is 2026/05/22.", "Today's date is 2026-05-21.")).toBe("seen");
    expect(level("Today's date is 2026/05/22.", "Today\u02BCs date is 2026-05-21.")).toBe("read");
  });
  it("is silent unless both sides have bits", () => {
    expect(readPair(side("Today's date is 2026/05/22."), side("no line"))).toEqual([]);
    expect(
      readPair(side("Today's date is 2026/05/22."), side("Today's date is 2026-05-21.", { version: "1.0.22" })),
    ).toEqual([]);
  });
});
