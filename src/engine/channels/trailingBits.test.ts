import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Found } from "#engine/types.ts";
import { CapacityError } from "./channel.ts";
import { channels } from "./registry.ts";
import { candidatesOf } from "./scan/candidatesOf.ts";
import { findChannels } from "./scan/findChannels.ts";
import { rawSurvey } from "./scan/rawSurvey.ts";
import { trailingBits } from "./trailingBits.ts";

const find = (text: string): Found[] => findChannels([{ path: "", role: "text", text, bytes: null }], channels);
const raised = (text: string): Found[] => find(text).filter(({ strength }) => strength !== "benign");
const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const readIn = (text: string): string[] =>
  candidatesOf(trailingBits, rawSurvey(text)).map(({ candidate }) => hexOf(candidate.bytes));

describe("spaces and tabs at line ends", () => {
  it("are read as bits, one to a line or all on one", () => {
    for (const { text, payload } of trailingBits.examples)
      expect(readIn(text)).toContain(hexOf(payload ?? new Uint8Array()));
  });

  it("whatever is hidden is read again, up to the capacity and no more", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 8 }),
        fc.string({ unit: fc.constantFrom("a", "b", " ", "\t", "\n", "\n", "\r\n"), maxLength: 300 }),
        (payload, cover) => {
          const capacity = trailingBits.hide?.capacity(cover) ?? 0;
          if (payload.length > capacity) expect(() => trailingBits.hide?.into(cover, payload)).toThrow(CapacityError);
          else expect(readIn(String(trailingBits.hide?.into(cover, payload)))).toContain(hexOf(payload));
        },
      ),
    );
  });

  it("a word is found as a text, with the places of its bits", () => {
    const cover = "line of a letter\n".repeat(60);
    const [first, ...others] = raised(String(trailingBits.hide?.into(cover, new TextEncoder().encode("at noon"))));
    expect(first).toMatchObject({ channel: "trailing-bits", strength: "decoded", payload: { text: "at noon" } });
    expect(first?.spans).toHaveLength(56);
    expect(others.filter(({ strength }) => strength === "unexplained")).toEqual([]);
  });

  it("those that say nothing but follow no pattern are found", () => {
    const bytes = Uint8Array.of(0xf3, 0x9a, 0xc5, 0x8e, 0x97);
    const text = String(trailingBits.hide?.into("line of a letter\n".repeat(40), bytes));
    expect(raised(text).map(({ say }) => say.id)).toEqual(["channels.trailing-mixed"]);
  });

  it("blank lines that are indented now by tabs and now by spaces are no message", () => {
    expect(raised("a\n\t\t\nb\n\t\t\nc\n        \nd\n        \ne\n\t\t\nf\n".repeat(9))).toEqual([]);
    expect(raised("a \t\nb \t\nc \t\n".repeat(20))).toEqual([]);
  });

  it("a megabyte of them takes well under a second", () => {
    for (const text of ["a \nb\t\n".repeat(170_000), " \t".repeat(500_000), ` ${"\t \n".repeat(350_000)}`]) {
      const survey = rawSurvey(text);
      const start = performance.now();
      candidatesOf(trailingBits, survey);
      Array.from(trailingBits.find?.(survey) ?? []);
      expect(performance.now() - start).toBeLessThan(3000);
    }
  });
});
