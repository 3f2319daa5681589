import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { channels } from "./registry.ts";
import { candidatesOf } from "./scan/candidatesOf.ts";
import { findChannels } from "./scan/findChannels.ts";
import { rawSurvey } from "./scan/rawSurvey.ts";
import { stegCloak } from "./stegCloak.ts";

const [HI = "", DAWN = ""] = stegCloak.examples.map(({ text }) => text.replaceAll(/[ -~]/g, ""));

const textsIn = (text: string) => candidatesOf(stegCloak, rawSurvey(text)).flatMap((one) => one.text ?? []);
const findingsIn = (text: string) =>
  findChannels([{ path: "", role: "text", text, bytes: null }], channels).filter(
    ({ channel }) => channel === "steg-cloak",
  );

const hide = (cover: string, text: string) => stegCloak.hide?.into(cover, new TextEncoder().encode(text)) ?? "";

/** A payload that StegCloak encrypts, as it stands in the repository of one of its early versions. */
const SEVEN =
  "\u2060\u200D\u2064\u2061\u200D\u2061\u200D\u2062\u2064\u200D\u200C\u2061\u200D\u2061\u2060\u200C\u2060\u2062\u2061\u200D\u2060\u2061\u200C\u200D\u2061\u2060\u200D\u200C\u200D\u200C\u200D\u2061\u2060\u2061\u2060\u2061\u2063\u200D\u2063\u2060\u2061\u2060\u200C\u200D\u200D\u2061\u200D\u200C\u2063\u200C\u2064\u200D\u2060\u2062\u2060\u200C\u200D\u200C\u200D\u2061\u200C\u2060\u200C\u2061\u200C\u2064\u2061\u200D\u200D\u200D\u200D\u200D\u2061\u2063\u200D\u2061\u200D\u2063\u200C\u200D\u200C\u200D";

describe("StegCloak without a passphrase", () => {
  it("its own vectors are read, and are first among what the same characters could be", () => {
    for (const { text, payload } of stegCloak.examples) {
      const expected = new TextDecoder().decode(payload ?? undefined);
      expect(textsIn(text)).toContain(expected);
      const [found] = findingsIn(`One more ${text} of ours.`);
      expect(found).toMatchObject({ strength: "decoded", variant: "StegCloak", payload: { text: expected } });
      expect(found?.hypothesis?.rank ?? 0).toBe(0);
    }
  });

  it("what is written is what StegCloak writes", async () => {
    expect(await hide("two words", "hi")).toBe(`two ${HI}words`);
    expect(await hide("two words", "Attack at dawn")).toBe(`two ${DAWN}words`);
  });

  it("a payload is read inside a word, at the end, and where an emoji joined by ZWJ follows", () => {
    for (const text of [
      `mid${DAWN}word`,
      `at the end${DAWN}`,
      `two ${DAWN}words and \u{1F468}\u200D\u{1F469}\u200D\u{1F467} after`,
      `\u{1F469}\u200D\u{1F680}${DAWN}words`,
      `two ${DAWN}\u200Dwords`,
      `two \u200D${DAWN}words`,
    ])
      expect(
        findingsIn(text).map(({ payload }) => payload?.text),
        text,
      ).toContain("Attack at dawn");
  });

  it("several payloads are each read, apart or one directly after the other", () => {
    expect(textsIn(`two ${DAWN}words ${HI}more`)).toEqual(expect.arrayContaining(["Attack at dawn", "hi"]));
    expect(textsIn(`two ${DAWN}${HI}words`)).toEqual(expect.arrayContaining(["Attack at dawn", "hi"]));
    expect(textsIn(`two ${HI}${DAWN}${HI}words`).slice(0, 3)).toEqual(["hi", "Attack at dawn", "hi"]);
  });

  it("the older alphabet of six is read", () => {
    const older = DAWN.replaceAll("\u2061", "\u2060");
    expect(findingsIn(`two ${older}words`)[0]).toMatchObject({
      variant: "StegCloak, older alphabet",
      payload: { text: "Attack at dawn" },
    });
  });

  it("whatever text is hidden is read again", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1 }), async (text) => {
        expect(
          textsIn(await hide("The meeting is on Tuesday.", text)).concat(bytesIn(await hide("one", text))),
        ).toContain(text);
      }),
      { numRuns: 25 },
    );
  });

  it("a megabyte of its characters is gone through in a bounded time", () => {
    const plain = String(hide("", "never say never ".repeat(16_000)));
    const noise = Array.from({ length: 350_000 }, (_, at) => (at * at * 7919 + at) % 6);
    const noisy = noise.map((digit) =>
      String.fromCodePoint([0x200c, 0x200d, 0x2061, 0x2062, 0x2063, 0x2064][digit] ?? 0),
    );
    for (const text of [plain, noisy.join(""), DAWN.repeat(20_000), "\u200D\u2061\u200C".repeat(120_000)]) {
      const before = performance.now();
      candidatesOf(stegCloak, rawSurvey(text));
      expect(performance.now() - before).toBeLessThan(20_000);
    }
  });
});

describe("StegCloak with a passphrase", () => {
  const [plain = "", checked = ""] = stegCloak.hide?.variants ?? [];
  const salt = () => Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);
  const seal = (variant: string) =>
    stegCloak.hide?.into("two words", new TextEncoder().encode("Meet at \u{1F30A}"), {
      passphrase: "horse",
      variant,
      random: salt,
    }) ?? "";
  const lockedIn = (text: string) =>
    candidatesOf(stegCloak, rawSurvey(text)).filter(({ candidate }) => candidate.locked);

  it("it is told as locked, opens with its passphrase, and not with another", async () => {
    for (const variant of [plain, checked]) {
      const text = await seal(variant);
      expect(findingsIn(text)[0]).toMatchObject({ locked: true, payload: null, strength: "unexplained", variant });
      const [locked] = lockedIn(text);
      expect(locked?.candidate.bytes.length).toBe(variant === plain ? 8 + 12 : 8 + 32 + 12);
      const reading = { ...locked?.candidate, from: 0, to: 0, bytes: locked?.candidate.bytes ?? salt(), support: [] };
      const opened = await stegCloak.unlock?.({ ...reading, variant }, "horse");
      expect(opened?.map(({ text }) => text)).toEqual(["Meet at \u{1F30A}"]);
      expect(await stegCloak.unlock?.({ ...reading, variant }, "donkey")).toEqual([]);
      expect(await stegCloak.unlock?.({ ...reading, variant }, "")).toEqual([]);
    }
  });

  it("the alphabet of seven is told as locked, and opens", async () => {
    const [locked] = lockedIn(`We ${SEVEN}need`);
    expect(locked?.accepted).toBe(true);
    expect(locked?.candidate.variant).toBe("StegCloak, alphabet of seven");
  });
});

describe("random characters of StegCloak's alphabets", () => {
  /** Marsaglia's xorshift32: what is measured is always the same. */
  function* random(): Generator<number> {
    for (let state = 0x9e3779b9; ; ) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      yield (state >>> 0) / 2 ** 32;
    }
  }

  it("hardly ever look like a payload, encrypted or not, nor do regular ones", () => {
    const numbers = random();
    const next = (below: number) => Math.floor((numbers.next().value ?? 0) * below);
    let taken = 0;
    for (let row = 0; row < 2000; row++) {
      const points = [0x200c, 0x200d, 0x2061, 0x2062, 0x2063, 0x2064, 0x2060].slice(0, 2 + (row % 6));
      const length = 40 + next(200);
      const text = Array.from({ length }, () => String.fromCodePoint(points[next(points.length)] ?? 0)).join("");
      if (candidatesOf(stegCloak, rawSurvey(`a${text}b`)).some(({ accepted }) => accepted)) taken++;
    }
    expect(taken).toBeLessThan(20);
    for (const row of ["\u200D\u2061\u200C", "\u200C\u200D\u2060\u2062\u2064", "\u2064\u2062\u2061\u2060"])
      expect(findingsIn(`a${row.repeat(60)}b`)).toEqual([]);
  });
});

/** Texts that are no texts by the judge's measure: control characters. */
function bytesIn(text: string): string[] {
  return candidatesOf(stegCloak, rawSurvey(text)).map(({ candidate }) =>
    new TextDecoder("utf-8", { ignoreBOM: true }).decode(candidate.bytes),
  );
}
