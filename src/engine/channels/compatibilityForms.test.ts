import { describe, expect, it } from "vitest";
import { compatibilityForms } from "./compatibilityForms.ts";
import { seenBy } from "./letters/seenBy.ts";

const idsOf = (text: string) => seenBy(compatibilityForms, text).map(({ say }) => say.id);

describe("other forms of letters", () => {
  it.each([
    ["a mathematical letter", "p\u{1D5BA}yment"],
    ["a full-width one", "pa\uFF59ment"],
    ["the Kelvin sign", "loc\u212Asmith"],
    ["a Roman numeral", "\u2170nvoice"],
  ])("%s among plain ones: worth a line", (_, text) => {
    const [found] = seenBy(compatibilityForms, `the ${text} is due`);
    expect(found).toMatchObject({ strength: "unexplained", say: { id: "channels.forms-amid-plain" } });
    expect(found?.against).not.toEqual([]);
    expect(found?.say.params).toMatchObject({ counts: expect.stringMatching(/\([A-Za-z]\)/) });
  });

  it("decoration, formulas, ligatures and mixed ellipses are named as what they are", () => {
    const bold = Array.from("hello", (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 0x61)).join("");
    expect(idsOf(`${bold} friends`)).toEqual(["channels.forms-decorated"]);
    expect(idsOf("\u{1F170}\u{1F171}\u{1F172}")).toEqual(["channels.forms-decorated"]);
    expect(idsOf("\uFF48\uFF45\uFF4C\uFF4C\uFF4F")).toEqual(["channels.forms-decorated"]);
    expect(idsOf("for all \u{1D465} in \u211D, d\u{1D465}")).toEqual(["channels.forms-formula"]);
    expect(idsOf("an e\uFB03cient \uFB01x")).toEqual(["channels.forms-ligature"]);
    expect(idsOf(`${"so\u2026 ".repeat(8)}and ...`)).toEqual(["channels.forms-ellipsis"]);
    for (const { strength } of seenBy(compatibilityForms, `${bold} \uFB01x \u211D`)) expect(strength).toBe("benign");
  });

  it.each([
    ["Japanese", "\uFF35\uFF32\uFF2C\u3092\u5165\u529B\u3057\u3066\u304F\u3060\u3055\u3044"],
    ["Chinese", "\uFF21\uFF30\uFF30\u4E0B\u8F7D\u2026\u2026"],
    ["ellipses of one kind", "so\u2026 ".repeat(50)],
    ["a list", "\u24D0 one \u24D1 two"],
    ["units and ordinals", "20 \u2103, 1\u00BA, \u2116 5, \u00BD"],
  ])("%s: passed over", (_, text) => {
    expect(idsOf(text)).toEqual([]);
  });
});
