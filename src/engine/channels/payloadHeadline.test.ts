import { describe, expect, it } from "vitest";
import { analyze, readCapture } from "#engine/index.ts";
import { say } from "#messages/index.ts";

const headlineOf = async (text: string): Promise<string> => {
  const report = await analyze({ capture: await readCapture({ text }) });
  return say(report.captures.a?.headline ?? { id: "marker.headline-none", params: {} });
};

/** "Hi!" in tags. */
const tagged = "Please \u{E0048}\u{E0069}\u{E0021} read this.";

describe("the headline of a text with a payload", () => {
  it("tells of the payload where no date line does", async () => {
    expect(await headlineOf(tagged)).toBe("a payload can be read");
    expect(await headlineOf(`${tagged} ${tagged}`)).toBe("2 payloads can be read");
  });

  it("tells of the date line first", async () => {
    const line = "<system-reminder>\n# currentDate\nToday's date is 2026-06-30.\n</system-reminder>\n";
    expect(await headlineOf(line + tagged)).toBe("no marker visible");
  });

  it("tells of nothing where nothing can be read", async () => {
    expect(await headlineOf("Plain words.")).toBe("no date line");
  });
});
