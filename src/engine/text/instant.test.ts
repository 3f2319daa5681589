import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, formatInstant, isoInstant, secondsOf } from "./instant.ts";

describe("an instant", () => {
  it.each([
    ["2026-05-21T22:12:55.106652+00:00", "2026-05-21T22:12:55Z"],
    ["2026-05-22T06:12:55+08:00", "2026-05-21T22:12:55Z"],
    ["2026-05-21 17:42:55-04:30", "2026-05-21T22:12:55Z"],
    ["Thu, 21 May 2026 22:12:55 GMT", "2026-05-21T22:12:55Z"],
  ])("%s is read with its zone", (written, instant) => {
    expect(secondsOf(written)).toBe(Date.parse(instant) / 1000);
  });

  it.each(["2026-05-21T22:12:55", "2026-02-30T00:00:00Z", "Thu, 21 Mai 2026 22:12:55 GMT", "25:00", ""])(
    "%j has no zone, or is none",
    (written) => expect(secondsOf(written)).toBeNull(),
  );

  it("agrees with the platform's calendar over two thousand years", () => {
    const between = { min: Date.parse("1000-01-01T00:00:00Z") / 1000, max: Date.parse("3000-01-01T00:00:00Z") / 1000 };
    fc.assert(
      fc.property(fc.integer(between), (seconds) => {
        const iso = new Date(seconds * 1000).toISOString();
        expect(secondsOf(iso)).toBe(seconds);
        expect(formatInstant(seconds)).toBe(`${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`);
        expect(isoInstant(seconds)).toBe(`${iso.slice(0, 19)}Z`);
        expect(dayOf(iso.slice(0, 10))).toBe(Math.floor(seconds / 86_400));
      }),
    );
  });

  it("is written to the second, also before 1970", () => {
    expect(isoInstant(1699167601.738)).toBe("2023-11-05T07:00:01Z");
    expect(isoInstant(-0.25)).toBe("1969-12-31T23:59:59Z");
  });
});
