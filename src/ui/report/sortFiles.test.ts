import { expect, it } from "vitest";
import { sortFiles } from "./sortFiles.ts";

const report = (name: string) => new File(['{"$schema": "report.schema.json"}'], name);
const capture = new File(["{}"], "capture.json");

it("of several reports the last is checked, and none is taken for a capture", async () => {
  const [first, second] = [report("first.json"), report("second.json")];
  expect(await sortFiles([first, capture, second])).toEqual({ report: second, captures: [capture] });
});

it("without a report all are captures", async () => {
  expect(await sortFiles([capture])).toEqual({ report: null, captures: [capture] });
});
