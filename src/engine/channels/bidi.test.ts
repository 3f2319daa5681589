import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { say } from "#messages/index.ts";
import { bidi } from "./bidi.ts";
import { visualOrder } from "./order/visualOrder.ts";
import { channels } from "./registry.ts";
import { findChannels } from "./scan/findChannels.ts";

const find = (text: string) => findChannels([{ path: "", role: "text", text, bytes: null }], channels);
const raised = (text: string) => find(text).filter(({ strength }) => strength !== "benign");
const shown = (text: string) => {
  const { order, shownAs } = visualOrder(Array.from(text, (symbol) => symbol.codePointAt(0) ?? 0));
  return order.map(shownAs).join("");
};

describe("the visual order of a line", () => {
  it("is that of the bidirectional algorithm", () => {
    expect(shown("abc def")).toBe("abc def");
    expect(shown("abc \u05D0\u05D1\u05D2 def")).toBe("abc \u05D2\u05D1\u05D0 def");
    // A number keeps its order, and a bracket becomes its mirror image.
    expect(shown("\u05D0 (12) \u05D1")).toBe("\u05D1 (12) \u05D0");
    expect(shown("\u202Eabc")).toMatch(/cba/);
  });

  it("code points beyond the basic plane stay whole", () => {
    expect(shown("a \u{1E900}\u{1E901} b \u{1F600}")).toBe("a \u{1E901}\u{1E900} b \u{1F600}");
    expect(shown("\u202E\u{1F600}\u{20000}\u202C")).toContain("\u{20000}\u{1F600}");
  });

  it("is a permutation of any line", () => {
    const unit = fc.constantFrom(
      ..."ab1 (.\u05D0\u0627\u0660\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200F\u0300\u001C\uD800",
      "\u{1F600}",
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (symbols) => {
        const { order } = visualOrder(symbols.map((symbol) => symbol.codePointAt(0) ?? 0));
        expect(order.toSorted((a, b) => a - b)).toEqual(symbols.map((_, index) => index));
      }),
      { numRuns: 500 },
    );
  });
});

describe("Trojan Source", () => {
  it("a condition that reads as a comment is said in both orders", () => {
    const [finding, ...others] = raised(
      "begin();\n  /*\u202E } \u2066if (isAdmin)\u2069 \u2066 begin admins only */\nend();",
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ channel: "bidi", strength: "unexplained", payload: null });
    expect(finding?.say.params).toEqual({
      stored: "  /*[U+202E] } [U+2066]if (isAdmin)[U+2069] [U+2066] begin admins only */",
      shown: "  /* begin admins only */ if (isAdmin) { ",
    });
    expect(finding?.for.map(({ id }) => id)).toEqual(["channels.for-override"]);
  });

  it("a return that stands inside a comment, to the eye", () => {
    const [finding] = raised("''' Take it from the account then \u2067''' ;return");
    expect(finding?.say.params).toMatchObject({ shown: expect.stringMatching(/account then return; '''$/) });
    expect(finding?.for.map(({ id }) => id)).toEqual(["channels.for-unclosed"]);
  });

  it("where right-to-left letters are in it, only what is stored is said", () => {
    const [finding, ...others] = raised("\u05D0\u202E\u05D1");
    expect(others).toEqual([]);
    expect(finding?.say.id).toBe("channels.bidi-controls");
    expect(finding?.against.map(({ id }) => id)).toContain("channels.against-right-to-left");
  });

  it("of a very long line, the part with the control is said, in few characters", () => {
    const [finding] = raised(`${"word ".repeat(4000)}\u202Eabc\u202C${" word".repeat(4000)}`);
    expect(say(finding?.say ?? bidi.title).length).toBeLessThan(500);
    expect(finding?.say.params).toMatchObject({ shown: expect.stringContaining("cba") });
  });
});

describe("direction controls in ordinary use", () => {
  it("balanced ones in right-to-left text are benign", () => {
    for (const text of [
      "\u0645\u0631\u062D\u0628\u0627 \u202B\u0646\u0635 \u0639\u0631\u0628\u064A\u202C \u0645\u0639 Unicode\u200E (x)",
      "\u05E9\u05DC\u05D5\u05DD\u200F, \u2067C++\u2069 \u05D5\u05E2\u05D5\u05D3",
      "\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD (abc) 123",
    ])
      expect(raised(text)).toEqual([]);
  });

  it("isolates around inserted names, as translation libraries put them, are benign and one finding", () => {
    const found = find("Hello \u2068Anna\u2069, you have \u2068three\u2069 letters.\n".repeat(100));
    expect(found.map(({ strength, channel }) => [strength, channel])).toEqual([["benign", "bidi"]]);
    expect(found[0]?.say.params).toEqual({ count: 400 });
  });

  it("pairs around nothing are not explained", () => {
    expect(raised("Hello \u2068\u2069\u2068\u2069\u2066\u2069 there")).not.toEqual([]);
    expect(raised("Hello \u2068\u2069 there")).not.toEqual([]);
  });
});

it("hundreds of thousands of controls, in one line or in many, is bounded", () => {
  for (const text of [
    "\u202E\u2066".repeat(125_000),
    "\u2068a\u2069 ".repeat(60_000),
    "\u2068".repeat(250_000),
    `${"\u2067\u202E1\u2069".repeat(450)}\n`.repeat(140),
    `${"1\u202E".repeat(990)}\n`.repeat(125),
  ])
    expect(findChannels([{ path: "", role: "text", text, bytes: null }], [bidi]).length).toBeLessThan(3000);
});
