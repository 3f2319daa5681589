import { describe, expect, it } from "vitest";
import { enEmBits } from "./enEmBits.ts";
import { channels } from "./registry.ts";
import { findChannels } from "./scan/findChannels.ts";

const findingsIn = (text: string) =>
  findChannels([{ path: "", role: "text", text, bytes: null }], channels).filter(
    ({ strength }) => strength !== "benign",
  );

describe("EN SPACE and EM SPACE", () => {
  it("bits in the spaces between words are read in either polarity, and it is said that this is a guess", () => {
    for (const variant of enEmBits.hide?.variants ?? []) {
      const text = String(enEmBits.hide?.into(enEmBits.hide.cover, new TextEncoder().encode("Hi!"), { variant }));
      const [found] = findingsIn(text);
      expect(found).toMatchObject({ channel: "en-em-bits", strength: "decoded", variant, payload: { text: "Hi!" } });
      expect(found?.against).toContainEqual({ id: "channels.against-polarity", params: {} });
    }
  });

  it("its example is read with ordinary spaces around", () => {
    const [example] = enEmBits.examples;
    expect(findingsIn(`Now: ${example?.text} and so on.`)[0]).toMatchObject({
      channel: "en-em-bits",
      payload: { text: "Hi" },
    });
  });

  it("a text set with one of them, or with each in its place, says nothing", () => {
    const list = Array.from({ length: 40 }, (_, at) => `${at}.\u2003Item\u2002${at}`).join("\n");
    for (const text of [`a${"\u2003b".repeat(64)}`, list])
      expect(findingsIn(text).filter(({ channel }) => channel === "en-em-bits")).toEqual([]);
  });
});
