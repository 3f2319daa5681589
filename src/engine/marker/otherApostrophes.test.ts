import { describe, expect, it } from "vitest";
import type { Part } from "#engine/types.ts";
import { findDateLines } from "./findDateLines.ts";
import { bits, lineOf, message, reminder, VERSION } from "./samples.ts";

describe("smart quotes", () => {
  const line = "Today\u2019s date is 2026/06/30.";

  it("leaves the apostrophe open where every other one is U+2019 too", () => {
    expect(lineOf(`Don\u2019t guess.\n${reminder(line)}It\u2019s done.`)).toMatchObject({
      status: "inconclusive",
      bits: bits(null, null, 1),
      why: { id: "marker.why-smart-quoted", params: { count: 2 } },
    });
  });

  it("decodes where another apostrophe is straight", () => {
    expect(lineOf(`Don\u2019t guess. ${line} It's done.`)).toMatchObject({ status: "decoded", bits: bits(1, 0, 1) });
  });

  it("decodes where there is no other apostrophe to compare with", () => {
    expect(lineOf(line)).toMatchObject({ status: "decoded", bits: bits(1, 0, 1) });
  });

  it("takes an apostrophe at a word's end for one", () => {
    expect(lineOf(`The users\u2019 questions. ${line}`).status).toBe("inconclusive");
    expect(lineOf(`The users' questions. It\u2019s so. ${line}`).status).toBe("decoded");
  });

  it("takes quotation marks for none: editors leave names in code alone", () => {
    expect(lineOf(`It\u2019s set by 'hooks', and 'claude-4-7'. ${line}`).status).toBe("inconclusive");
    expect(lineOf(`It's \u2018quoted\u2019 here. ${line}`).status).toBe("decoded");
  });

  it("lets neither side be decided by a tool description, which holds an innocent U+2019", () => {
    const tool = (text: string, path = "tools[3].description"): Part => ({ path, role: "tool", text, bytes: null });
    const system = (text: string): Part => ({ path: "system[0].text", role: "system", text, bytes: null });
    const status = (...parts: Part[]) =>
      findDateLines([...parts, message(reminder(line))], VERSION).map((line) => line.status);
    expect(status(tool("when it\u2019s done"))).toEqual(["decoded"]);
    expect(status(tool("Don't."), system("It\u2019s so."))).toEqual(["inconclusive"]);
    for (const path of [
      "functions[0].description",
      "request.tools[0].functionDeclarations[1].description",
      "generateContentRequest.tools[0].description",
      "input[0].tools[2].description",
    ]) {
      expect(status(tool("when it\u2019s done", path))).toEqual(["decoded"]);
    }
    expect(status(tool("It\u2019s west.", "messages[2].content[0].content"))).toEqual(["inconclusive"]);
  });

  it("leaves the other marked apostrophes alone: no editor types them", () => {
    expect(lineOf(`It\u2019s so. Today\u02BCs date is 2026-06-30.`)).toMatchObject({ status: "decoded" });
  });

  it("counts apostrophes written like the date line's own", () => {
    expect(lineOf(String.raw`Don\u2019t. Today\u2019s date is 2026-06-30. It\u2019s so.`).status).toBe("inconclusive");
    expect(lineOf(`Don\u00E2\u20AC\u2122t. Today\u00E2\u20AC\u2122s date is 2026-06-30.`).status).toBe("inconclusive");
    expect(lineOf("Don\u9225\u6A9B. Today\u9225\u6A9A date is 2026-06-30.").status).toBe("inconclusive");
    expect(lineOf(String.raw`Don't. Today\u2019s date is 2026-06-30. It's so.`).status).toBe("decoded");
  });
});
