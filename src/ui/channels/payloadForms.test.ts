import { describe, expect, it } from "vitest";
import { beginningOf, bitsOf, bytesOf, escapesOf, hexOf, textGlyphs } from "./payloadForms.ts";

describe("a payload", () => {
  const bytes = bytesOf("SGkKACAhIiM=");

  it("is shown in hexadecimal, with ASCII beside it", () => {
    expect(hexOf(Uint8Array.of(...bytes, 0x7e), "ascii")).toBe(
      '48 69 0a 00 20 21 22 23  Hi\u00B7\u00B7 !"#\n7e                       ~',
    );
    expect(hexOf(bytes, "nothing")).toBe("48 69 0a 00 20 21 22 23");
  });

  it("is shown in bits, most significant first", () => {
    expect(bitsOf(bytes.subarray(0, 5))).toBe("01001000 01101001 00001010 00000000\n00100000");
  });

  it("is escaped but for printable ASCII", () => {
    expect(escapesOf("a\\b\n\t\u0000\u202E\u{1F600}\uD800\u00E9")).toBe(
      "a\\\\b\\n\\t\\u{0000}\\u{202E}\\u{1F600}\\u{D800}\\u{00E9}",
    );
  });

  it("shows what has no ink as labels, and both names and obeys its line ends", () => {
    expect(textGlyphs("a\u202Eb\r\nc\td")).toEqual([
      { text: "a", isLabel: false },
      { text: "RLO", isLabel: true },
      { text: "b", isLabel: false },
      { text: "CRLF", isLabel: true },
      { text: "\nc", isLabel: false },
      { text: "TAB", isLabel: true },
      { text: "\td", isLabel: false },
    ]);
  });

  it("is never cut inside a surrogate pair", () => {
    expect(beginningOf("ab\u{1F600}", 3)).toBe("ab");
    expect(beginningOf("ab\u{1F600}", 4)).toBe("ab\u{1F600}");
    expect(beginningOf("ab\uD800", 3)).toBe("ab\uD800");
  });
});
