import { expect, it } from "vitest";
import { baseN } from "#engine/channels/baseN.ts";
import { zeroWidthBits } from "#engine/channels/zeroWidthBits.ts";
import { candidatesOf } from "./candidatesOf.ts";
import { rawSurvey } from "./rawSurvey.ts";
import { readIn } from "./reads.fixture.ts";

/** A generator of its own, so that the noise is always the same. */
function noise(runs: number, length: number): string {
  let state = 7;
  const next = (): string => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return String.fromCodePoint(0x200b + ((state >>> 30) % 3));
  };
  return Array.from({ length: runs }, () => `word${Array.from({ length }, next).join("")}`).join(" ");
}

const hidden = zeroWidthBits.hide?.into("", new TextEncoder().encode("behind all of it"), {}) as string;

it("a payload behind thousands of runs of noise is read", () => {
  const text = `${noise(3000, 24)} and ${hidden} end`;
  expect(candidatesOf(baseN, rawSurvey(text)).length).toBeGreaterThan(0);
  expect(readIn(text)).toContain("zero-width-bits: behind all of it");
});

it("runs beyond the two thousandth are chosen by length, not by place", () => {
  const text = `${noise(2500, 3)} and ${hidden} end`;
  expect(readIn(text)).toContain("zero-width-bits: behind all of it");
});

it("a list of readings is bounded, credible or not", () => {
  expect(candidatesOf(zeroWidthBits, rawSurvey(noise(3000, 24))).length).toBeLessThanOrEqual(4000);
  const many = `${hidden} word `.repeat(2500);
  expect(candidatesOf(zeroWidthBits, rawSurvey(many)).filter(({ accepted }) => accepted).length).toBe(2000);
});
