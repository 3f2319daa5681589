import { describe, expect, it } from "vitest";
import type { Sentence } from "#engine/index.ts";
import { sayLinked } from "./sayLinked.ts";

describe("a sentence that came in a link", () => {
  it("is its id where this version does not know it, or is not told what it needs", () => {
    const strange = (id: string): string => sayLinked({ id, params: {} } as unknown as Sentence);
    expect(strange("marker.of-a-version-to-come")).toBe("marker.of-a-version-to-come");
    expect(strange("link.too-long")).toBe("link.too-long");
    expect(strange("__proto__")).toBe("__proto__");
  });
});
