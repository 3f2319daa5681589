import { expect, it } from "vitest";
import { explainDateLine } from "#engine/index.ts";
import { markerStates } from "#ui/decode/examples.ts";
import { environmentOf, seenOf, stateAt, stateCode, useEnvironment } from "./environment.ts";

it.each(markerStates)("the state %o has an environment that gives it, and an address", (state) => {
  const seen = seenOf({ ...useEnvironment.getState(), ...environmentOf(state) });
  expect(explainDateLine(seen).bits).toEqual(state);
  expect(stateAt(["state", stateCode(state)])).toEqual(state);
});

it("an address that names no state leaves everything as it is", () => {
  for (const rest of [[], ["state"], ["state", "112"], ["111"], ["hide", "111"]]) expect(stateAt(rest)).toBeUndefined();
});

it("a program sees no base URL where none is set, and the resolved name of an alias", () => {
  const set = { isSet: false, baseUrl: "https://x.example", zone: "PRC", date: "", place: "bare" } as const;
  expect(seenOf(set)).toEqual({ baseUrl: null, timeZone: "Asia/Shanghai", date: "2026-06-30" });
  expect(seenOf({ ...set, isSet: true, baseUrl: "" }).baseUrl).toBe("");
});
