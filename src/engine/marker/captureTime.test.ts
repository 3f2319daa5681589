import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatOffset, offsetBounds } from "./captureTime.ts";

describe("offsetBounds", () => {
  it("puts a clock that ran ahead at least so far east", () => {
    expect(offsetBounds("2026-05-21T22:12:55.106652+00:00", "2026-05-22")?.least).toBe(108);
    expect(formatOffset(108)).toBe("UTC+1:48");
  });

  it("puts a clock that showed the day of UTC at most so far east", () => {
    expect(offsetBounds("2026-05-21T23:45:19Z", "2026-05-21")).toEqual({ least: -1425, most: 14 });
  });

  it("holds the offset of the very clock, for every instant and offset", () => {
    const instant = fc.date({ min: new Date("1971-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(instant, fc.integer({ min: -720, max: 840 }), (date, offset) => {
        const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 10);
        const bounds = offsetBounds(date.toISOString(), local);
        expect(bounds?.least).toBeLessThanOrEqual(offset);
        expect(bounds?.most).toBeGreaterThanOrEqual(offset);
        // A day of whole minutes, or one less where the instant has seconds.
        expect(bounds!.most - bounds!.least).toBeGreaterThanOrEqual(1438);
        expect(bounds!.most - bounds!.least).toBeLessThanOrEqual(1440);
      }),
    );
  });

  it("reads the same instant from any offset it is written in", () => {
    const of = (time: string) => offsetBounds(time, "2026-05-22");
    expect(of("2026-05-22T06:12:55+08:00")).toEqual(of("2026-05-21T22:12:55Z"));
    expect(of("2026-05-21T18:12:55-0400")).toEqual(of("2026-05-21T22:12:55Z"));
    expect(of("2026-05-21 22:12:55z")).toEqual(of("2026-05-21T22:12:55Z"));
  });

  it.each(["2026-05-21T22:12:55", "2026-05-21", "yesterday", "", "2026-02-30T00:00:00Z", "2026-05-21T25:00:00Z"])(
    "says nothing of %j, which is no instant",
    (time) => {
      expect(offsetBounds(time, "2026-05-22")).toBeNull();
    },
  );
});

describe("formatOffset", () => {
  it.each([
    [0, "UTC+0:00"],
    [-300, "UTC-5:00"],
    [-30, "UTC-0:30"],
    [840, "UTC+14:00"],
  ])("writes %i minutes as %s", (minutes, text) => {
    expect(formatOffset(minutes)).toBe(text);
  });
});
