import { describe, expect, it } from "vitest";
import { digits } from "./digits.ts";
import { seenBy } from "./letters/seenBy.ts";

const idsOf = (text: string) => seenBy(digits, text).map(({ say }) => say.id);

describe("digits of other scripts", () => {
  it.each([
    ["Arabic among ASCII", "20\u06622"],
    ["Devanagari among ASCII", "1\u0967,000"],
    ["two scripts without ASCII", "\u0967\u09E8"],
    ["bold among ASCII", "20\u{1D7D0}6"],
  ])("%s in one number: worth a line", (_, text) => {
    const [found] = seenBy(digits, `The number is ${text}.`);
    expect(found).toMatchObject({ strength: "unexplained", say: { id: "channels.digits-mixed" } });
    expect(found?.against).not.toEqual([]);
  });

  it("kinds that one keyboard gives, and numbers in digits that are foreign to the text, are ordinary", () => {
    expect(idsOf("12\uFF13")).toEqual(["channels.digits-together"]);
    expect(idsOf("\u0661\u06F2")).toEqual(["channels.digits-together"]);
    expect(idsOf("The year \u0968\u0966\u0968\u096C.")).toEqual(["channels.digits-foreign"]);
    for (const { strength } of seenBy(digits, "The year \u0968\u0966\u0968\u096C.")) expect(strength).toBe("benign");
  });

  it.each([
    ["Hindi", "\u0935\u0930\u094D\u0937 \u0968\u0966\u0968\u096C and 2026"],
    ["Arabic", "\u0633\u0646\u0629 \u0662\u0660\u0662\u0666 2026"],
    ["Persian", "\u0633\u0627\u0644 \u06F1\u06F4\u06F0\u06F5"],
    ["Bengali", "\u09AC\u099B\u09B0 \u09E8\u09E6\u09E8\u09EC"],
    ["Thai", "\u0E1B\u0E35 \u0E52\u0E55\u0E56\u0E59 2569"],
    ["Burmese", "\u1014\u103E\u1005\u103A \u1042\u1040"],
    ["superscripts", "m\u00B2 and 10\u2075"],
  ])("%s: passed over", (_, text) => {
    expect(idsOf(text)).toEqual([]);
  });
});
