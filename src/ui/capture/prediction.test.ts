import { beforeEach, describe, expect, it } from "vitest";
import { clearPrediction, predict, usePrediction } from "./prediction.ts";

describe("a prediction", () => {
  beforeEach(clearPrediction);

  it("has the time of its last change", () => {
    const before = Date.now();
    expect(usePrediction.getState().at).toBeNull();
    predict("a", "listedTimeZone", 1);
    predict("b", "listedTimeZone", 0);
    const { prediction, at } = usePrediction.getState();
    expect(prediction.a.listedTimeZone).toBe(1);
    expect(prediction.b.listedTimeZone).toBe(0);
    expect(at).toBeGreaterThanOrEqual(before);
  });

  it("is none, and has no time, once it is cleared or its last bit is taken back", () => {
    predict("a", "knownDomain", 0);
    predict("a", "knownDomain", null);
    expect(usePrediction.getState().at).toBeNull();
    predict("b", "labKeyword", 1);
    clearPrediction();
    expect(usePrediction.getState()).toMatchObject({ at: null, prediction: { b: { labKeyword: null } } });
  });
});
