import fc from "fast-check";
import { expect, it } from "vitest";
import { secondsOf } from "./secondsOf.ts";

it("agrees with the platform's calendar in both notations", () => {
  const date = fc.date({
    min: new Date("1600-01-01T00:00:00Z"),
    max: new Date("2400-12-31T00:00:00Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(date, (date) => {
      const seconds = Math.floor(date.getTime() / 1000);
      expect(secondsOf(date.toISOString())).toBe(seconds);
      expect(secondsOf(date.toUTCString())).toBe(seconds);
    }),
  );
});

it("an offset is taken off", () => {
  expect(secondsOf("2026-05-22T06:12:55.106652+08:00")).toBe(secondsOf("2026-05-21T22:12:55Z"));
  expect(secondsOf("2026-05-21T20:42:55-01:30")).toBe(secondsOf("2026-05-21T22:12:55Z"));
});

it("a time without a zone, or none at all, is not guessed", () => {
  for (const time of ["2026-05-21T22:12:55", "yesterday", "", "Thu, 21 Foo 2026 22:12:55 GMT"]) {
    expect(secondsOf(time)).toBeNull();
  }
});
