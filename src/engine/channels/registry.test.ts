import { describe, expect, it } from "vitest";
import { say } from "#messages/index.ts";
import { channels } from "./registry.ts";

describe("the registry of channels", () => {
  it("ids are kebab-case and stand once", () => {
    const ids = channels.map(({ id }) => id);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("every channel has a title and a summary", () => {
    for (const { title, summary } of channels) {
      expect(say(title)).toMatch(/^[A-Z]/);
      expect(say(summary)).toMatch(/\.$/);
    }
  });
});
