import { describe, expect, it } from "vitest";
import { geniusMorse } from "./geniusMorse.ts";
import { morseOf } from "./letters/morse.ts";
import { segmentMorse } from "./letters/segmentMorse.ts";
import { channels } from "./registry.ts";
import { candidatesOf } from "./scan/candidatesOf.ts";
import { findChannels } from "./scan/findChannels.ts";
import { rawSurvey } from "./scan/rawSurvey.ts";

const found = (text: string) => findChannels([{ path: "", role: "text", text, bytes: null }], channels);

/** Lines with 22 apostrophes, curly at these, counted from 1. */
function lines(curly: readonly number[]): string {
  return Array.from({ length: 22 }, (_, index) => `the lamp${curly.includes(index + 1) ? "\u2019" : "'"}s lit`).join(
    "\n",
  );
}

describe("Morse in apostrophes", () => {
  it("the word that Genius hid is read from the pattern that was published", () => {
    const text = lines([2, 5, 13, 14, 16, 20]);
    expect(found(text)[0]).toMatchObject({
      channel: "genius-morse",
      strength: "decoded",
      payload: { text: "REDHANDED" },
      hypothesis: null,
    });
    // A guess among very many cuts is listed for who asks for all, and not believed.
    const guess = candidatesOf(geniusMorse, rawSurvey(text)).find(({ candidate }) => candidate.text !== "REDHANDED");
    expect(guess?.accepted).toBe(false);
    expect(guess?.candidate.against).toContainEqual({ id: "channels.against-guess", params: {} });
    expect(morseOf(guess?.text ?? "")).toBe(morseOf("REDHANDED"));
  });

  it("its second word is read from spaces", () => {
    const gaps = Array.from(morseOf("GENIUS"), (bit) => (bit === "1" ? "\u2005" : " "));
    const text = `${gaps.map((gap) => `light${gap}`).join("")}and so on to the end of the song`;
    expect(found(text)[0]).toMatchObject({ channel: "genius-morse", strength: "decoded", payload: { text: "GENIUS" } });
  });

  it.each(geniusMorse.examples)("its example is read", ({ text }) => {
    expect(found(text)[0]?.payload?.text).toBe("REDHANDED");
  });

  it("other mixtures of apostrophes say nothing", () => {
    for (let seed = 1; seed < 200; seed++) {
      const curly = Array.from({ length: 22 }, (_, index) => index + 1).filter(
        (index) => (seed * 2654435761 * index) % 7 < 2,
      );
      expect(found(lines(curly)).filter(({ strength }) => strength !== "benign")).toEqual([]);
    }
  });

  it("letters are cut so that they make the same dots and dashes", () => {
    for (const word of ["SOS", "PARIS", "TELLTALE"]) {
      const bits = Uint8Array.from(morseOf(word), Number);
      expect(morseOf(segmentMorse(bits) ?? "")).toBe(morseOf(word));
    }
    expect(segmentMorse(new Uint8Array())).toBeNull();
  });
});
