import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { en } from "./en/index.ts";

describe("every sentence", () => {
  it.each(Object.entries(en))("%s is well formed, and not empty", (_, text) => {
    expect(() => new IntlMessageFormat(text, "en")).not.toThrow();
    expect(text.trim()).toBe(text);
    expect(text).not.toBe("");
  });

  it("never calls the absence of a marker clean, and never accuses", () => {
    // The claim that is told there is one of others, and called not testable.
    const told = new Set(["claims.spyware"]);
    const accusing = /\b(guilty|culprit|spyware|malicious|suspect|is clean|all clear|safe)\b/i;
    expect(Object.entries(en).filter(([id, text]) => !told.has(id) && accusing.test(text))).toEqual([]);
  });
});
