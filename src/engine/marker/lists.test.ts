import { describe, expect, it } from "vitest";
import { sha256OfText } from "#engine/text/hash.ts";
import { KNOWN_DOMAINS, LAB_KEYWORDS } from "./lists.ts";

describe("the published lists", () => {
  it("ships the published domains, all of them, in their order", () => {
    expect(KNOWN_DOMAINS).toHaveLength(147);
    expect(sha256OfText(KNOWN_DOMAINS.join(","))).toBe(
      "c43f351e29ccc859044903c9589b3df98ca417d4c9a4de45fc805fb53336605a",
    );
  });

  it("ships the published keywords, all of them, in their order", () => {
    expect(LAB_KEYWORDS).toHaveLength(11);
    expect(sha256OfText(LAB_KEYWORDS.join(","))).toBe(
      "7b8eab0e36af9b1c1479328b0a1992c6ad6a20b270220b2df17ed097661672ca",
    );
  });

  it("has the keywords that the program hid with XOR 91 and base64", () => {
    const blob =
      "Pz4+Kyg+PjB3NjQ0NSgzNC93NjI1MjY6I3cjOjYyNTI2dyEzMisudzkyPDY0Pz43dzk6MjgzLjo1dygvPis9LjV3a2o6Mnc/OigzKDg0Kz53LTQ3OD4o";
    const text = String.fromCharCode(...[...atob(blob)].map((unit) => unit.charCodeAt(0) ^ 91));
    expect(text.split(",")).toEqual(LAB_KEYWORDS);
  });
});
