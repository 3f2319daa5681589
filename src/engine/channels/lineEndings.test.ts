import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Found } from "#engine/types.ts";
import { CapacityError } from "./channel.ts";
import { lineEndings } from "./lineEndings.ts";
import { channels } from "./registry.ts";
import { candidatesOf } from "./scan/candidatesOf.ts";
import { findChannels } from "./scan/findChannels.ts";
import { rawSurvey } from "./scan/rawSurvey.ts";

const find = (text: string): Found[] => findChannels([{ path: "", role: "text", text, bytes: null }], channels);
const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const readIn = (text: string): string[] =>
  candidatesOf(lineEndings, rawSurvey(text)).map(({ candidate }) => hexOf(candidate.bytes));

describe("two kinds of line end", () => {
  it("are read as bits", () => {
    for (const { text, payload } of lineEndings.examples)
      expect(readIn(text)).toContain(hexOf(payload ?? new Uint8Array()));
  });

  it("whatever is hidden is read again, also where the cover goes on, up to the capacity and no more", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 6 }),
        fc.string({ unit: fc.constantFrom("a", "\n", "\n", "\r\n", "\r"), maxLength: 300 }),
        (payload, cover) => {
          const capacity = lineEndings.hide?.capacity(cover) ?? 0;
          if (payload.length > capacity) expect(() => lineEndings.hide?.into(cover, payload)).toThrow(CapacityError);
          else expect(readIn(String(lineEndings.hide?.into(cover, payload)))).toContain(hexOf(payload));
        },
      ),
    );
  });

  it("a word is found as a text", () => {
    const text = String(lineEndings.hide?.into("line of a letter\n".repeat(100), new TextEncoder().encode("at noon")));
    const [first, ...others] = find(text);
    expect(first).toMatchObject({ channel: "line-endings", strength: "decoded", payload: { text: "at noon" } });
    expect(others.filter(({ strength }) => strength === "unexplained")).toEqual([]);
  });

  it("those without a pattern are found, with what they could hold", () => {
    const bytes = Uint8Array.of(0xf3, 0x9a, 0xc5, 0x8e, 0x97);
    const text = String(lineEndings.hide?.into("line of a letter\n".repeat(41), bytes));
    expect(find(text)).toMatchObject([
      {
        channel: "line-endings",
        strength: "unexplained",
        for: [{ id: "channels.for-choices", params: { count: 41, bytes: 5 } }],
      },
    ]);
  });

  it.each([
    ["a text with CR LF throughout", "one\r\ntwo\r\n".repeat(50), 0],
    ["a text with CR alone throughout", "one\rtwo\r".repeat(50), 0],
    ["a progress bar", "10%\r20%\r30%\rdone\nnext\n".repeat(20), 0],
    ["joined files", "one\r\n".repeat(50) + "two\n".repeat(70) + "three\r\n".repeat(9), 1],
    ["a pasted block", "one\n".repeat(21) + "two\r\n".repeat(13) + "three\n".repeat(40), 1],
    ["one line that a tool added", `${"one\r\n".repeat(50)}two\n`, 1],
    ["a text that was converted twice", "one\r\r\ntwo\r\r\n".repeat(40), 0],
    ["headers and a body that alternate", "name: value\r\nbody\n".repeat(40), 1],
  ])("%s is not raised", (_, text, told) => {
    const found = find(text).filter(({ channel }) => channel === "line-endings");
    expect(found.map(({ strength }) => strength)).toEqual(Array(told).fill("benign"));
  });

  it("a megabyte of them takes well under a second", () => {
    for (const text of ["\n\r\n\n".repeat(250_000), "\r".repeat(1_000_000), "\r\r\n\n".repeat(250_000)]) {
      const start = performance.now();
      const survey = rawSurvey(text);
      candidatesOf(lineEndings, survey);
      Array.from(lineEndings.find?.(survey) ?? []);
      expect(performance.now() - start).toBeLessThan(3000);
    }
  });
});
