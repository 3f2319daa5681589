import { describe, expect, it } from "vitest";
import { isReport } from "./isReport.ts";
import { madeReports, plain, recorded } from "./madeReports.fixture.ts";
import { toJson } from "./toJson.ts";

describe("a dropped report", () => {
  it("is told from a capture by its beginning, also where its spaces were changed", async () => {
    for (const report of await madeReports()) {
      const json = toJson(report);
      expect([json, JSON.stringify(JSON.parse(json)), `\ufeff\r\n${json}`].map(isReport)).toEqual([true, true, true]);
    }
  });

  it("is no capture, no schema, and no prompt that mentions one", () => {
    const others = [
      "",
      "{}",
      plain,
      recorded(plain),
      '{"$schema": "http://json-schema.org/draft-07/schema#", "title": "report.schema.json"}',
      '{"messages": [{"content": "{\\"$schema\\": \\"report.schema.json\\"}"}]}',
      '{"request": {"$schema": "report.schema.json"}}',
    ];
    expect(others.filter(isReport)).toEqual([]);
  });
});
