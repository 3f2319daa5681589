import { describe, expect, it } from "vitest";
import { addressOf, routeOf } from "./route.ts";

describe("the page's address", () => {
  it("names a view and its place", () => {
    expect(routeOf("#learn/3")).toEqual({ view: "learn", rest: ["3"] });
    expect(routeOf("#claims/")).toEqual({ view: "claims", rest: [] });
    expect(routeOf(addressOf("simulate", "hide"))).toEqual({ view: "simulate", rest: ["hide"] });
  });

  it("is Decode's for everything else: a link, an example, nothing, what a later version may say", () => {
    for (const fragment of ["", "#", "#1.abc/def", "#try-pair", "#learning", "#Claims", "#decode"]) {
      expect(routeOf(fragment)).toEqual({ view: "decode", rest: [] });
    }
  });
});
