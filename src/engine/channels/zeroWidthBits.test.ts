import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foundIn, points, readIn, readingsOf } from "./scan/reads.fixture.ts";
import { zeroWidthBits } from "./zeroWidthBits.ts";

const simple = points("200B 200C 200B 200B 200C 200B*4 200C*2 200B 200C 200B*2 200C");
const hide = zeroWidthBits.hide;
const variants = hide?.variants ?? [];
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Bits that no text gives: neither as bytes nor as code units, in either polarity. */
function noise(count: number, kinds: readonly number[]): string {
  let state = 20_117;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return String.fromCodePoint(kinds[(state >> 16) % kinds.length] ?? 0);
  }).join("");
}

describe("bits in zero-width characters", () => {
  it.each([
    ["ghostchar, SMUGGLR, ZeroWidthStego simple", simple],
    ["Hiberius", points("2062 2064") + simple + points("2064 2062")],
    ["Steganographr", points("FEFF 200C 200B*2 200C 200B*3 2060 200C*2 200B 200C 200B*2 200C FEFF")],
  ])("what %s writes is read in a sentence", (variant, hidden) => {
    const [first] = foundIn(`Two${hidden} words`).filter(({ payload }) => payload !== null);
    expect(first).toMatchObject({ channel: "zero-width-bits", strength: "decoded", variant, payload: { text: "Hi" } });
  });

  // Computed from each tool's published table; ZeroWidthStego's are its modes.
  it.each([
    ["ZeroWidthStego reversed", "200C 200B 200C*2 200B 200C*4 200B*2 200C 200B 200C*2 200B"],
    ["ZeroWidthStego utf16", "200B*9 200C 200B*2 200C 200B*3 200B*9 200C*2 200B 200C 200B*2 200C"],
    ["ZeroWidthStego utf16 reversed", "200C*9 200B 200C*2 200B 200C*3 200C*9 200B*2 200C 200B 200C*2 200B"],
    ["ZeroWidthStego quaternary", "200C 200B 200D 200B 200C 200D*2 200C"],
    ["ZeroWidthStego quaternary utf16", "200C 200B 200D 200B*5 200C 200D*2 200C 200B*4"],
    ["ZeroWidthStego directional", "200E 200F 200E*2 200F 200E*4 200F*2 200E 200F 200E*2 200F"],
    [
      "umpox",
      "200C FEFF 200B FEFF 200C FEFF 200C FEFF 200B FEFF 200C FEFF 200C FEFF 200C FEFF 200D FEFF " +
        "200C FEFF 200B FEFF 200B FEFF 200C FEFF 200B FEFF 200C FEFF 200C FEFF 200B",
    ],
  ])("what %s writes is among what is read in a sentence", (variant, hidden) => {
    const read = foundIn(`Two${points(hidden)} words`).filter((found) => found.variant === variant);
    expect(read).toMatchObject([{ channel: "zero-width-bits", strength: "decoded", payload: { text: "Hi" } }]);
  });

  it.each(variants)("%s is found again in a sentence, and named", (variant) => {
    const text = hide?.into("A cover of several words", bytesOf("Gr\u00fc\u00dfe, \u4f60\u597d!"), { variant });
    const found = foundIn(String(text)).filter(({ payload }) => payload !== null);
    expect(found[0]?.payload?.text).toBe("Gr\u00fc\u00dfe, \u4f60\u597d!");
    expect(found[0]?.variant).toBe(variant);
  });

  it("whatever text is hidden, in whatever variant, is among the readings", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.constantFrom(...variants), (text, variant) => {
        const made = hide?.into(hide.cover, bytesOf(text), { variant });
        const same = readingsOf(zeroWidthBits, String(made)).filter((reading) => reading.variant === variant);
        expect(same.map(({ bytes }) => bytes)).toContainEqual(bytesOf(text));
      }),
    );
  });

  it("a text in one order of its two characters is not read in the other", () => {
    const text = hide?.into("A cover", bytesOf("a hidden remark"), { variant: "ZeroWidthStego reversed" });
    expect(readIn(String(text))).toEqual(["zero-width-bits: a hidden remark"]);
  });

  it("of three long runs only the one that is a text is read; the others stay runs without a known format", () => {
    const variant = "ZeroWidthStego utf16 reversed";
    const message =
      "These hundred and one characters, sixteen bits each, stand between two other runs which say nothing..";
    const second = String(hide?.into("", bytesOf(message), { variant }));
    expect(second).toHaveLength(1616);
    const first = noise(12_622, [0x200b, 0x200c]);
    const third = noise(9807, [0x200b, 0x200c]);
    const found = foundIn(`<!--${first}--> and <!--${second}--> and <!--${third}-->`);
    expect(found.filter(({ payload }) => payload !== null)).toMatchObject([{ variant, payload: { text: message } }]);
    const runs = found.filter(({ say }) => say.id === "channels.invisible-run");
    expect(runs.map(({ say }) => say.params)).toMatchObject([{ count: 12_622 }, { count: 9807 }]);
    expect(found).toHaveLength(3);
  });

  it("a megabyte of its characters is read in a moment", () => {
    const started = performance.now();
    readingsOf(zeroWidthBits, `x${noise(350_000, [0x200b, 0x200c, 0x200d, 0x2060])}`);
    readingsOf(zeroWidthBits, `x${points("FEFF 200B").repeat(175_000)}`);
    // The bound is for a machine with other things to do.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
