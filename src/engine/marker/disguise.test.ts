import { describe, expect, it } from "vitest";
import { DISGUISE_KEY, disguise, undisguise } from "./disguise.ts";
import { LAB_KEYWORDS } from "./lists.ts";
import { publishedLists } from "./publishedLists.ts";

describe("the disguise of the lists", () => {
  it("made of our keywords is the text that stood in the program", () => {
    expect(publishedLists.keywords.disguised).toBe(
      "Pz4+Kyg+PjB3NjQ0NSgzNC93NjI1MjY6I3cjOjYyNTI2dyEzMisudzkyPDY0Pz43dzk6MjgzLjo1dygvPis9LjV3a2o6Mnc/OigzKDg0Kz53LTQ3OD4o",
    );
  });

  it.each(["domains", "keywords"] as const)("comes off the %s step by step, down to the published hash", (which) => {
    const { entries, sha256, disguised } = publishedLists[which];
    const steps = undisguise(disguised, DISGUISE_KEY)!;
    expect(steps.entries).toEqual(entries);
    expect(steps.text).toBe(entries.join(","));
    expect(steps.sha256).toBe(sha256);
    expect(steps.bytes[0]).toBe(entries[0]!.charCodeAt(0) ^ 0x5b);
  });

  it("does not come off with another key, of the 255 there are", () => {
    for (let key = 0; key < 256; key += 1) {
      const { sha256 } = undisguise(publishedLists.keywords.disguised, key)!;
      expect(sha256 === publishedLists.keywords.sha256).toBe(key === 0x5b);
    }
  });

  it("undoes any key that it was made with", () => {
    for (const key of [0, 1, 0x80, 255])
      expect(undisguise(disguise(LAB_KEYWORDS, key), key)?.entries).toEqual(LAB_KEYWORDS);
  });

  it("is none where the text is no base64", () => {
    expect(undisguise("not base64!", DISGUISE_KEY)).toBeNull();
  });
});
