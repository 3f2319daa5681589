import { expect, it } from "vitest";
import { readPaste } from "./readPaste.ts";
import { reminder } from "./samples.ts";

it("a sentence in its place is read by its form, and one alone under the condition of its place", () => {
  expect(readPaste(reminder("Today\u02B9s date is 2026/06/30."))[0]?.say).toEqual({
    id: "marker.state",
    params: { form: "u02b9Slash", apostrophe: "U+02B9", separator: "U+002F", count: 0 },
  });
  expect(readPaste("Today\u02BCs date is 2026-06-30.")[0]?.say).toMatchObject({
    id: "marker.state-elsewhere",
    params: { form: "u02bcDash" },
  });
});

it("a paste never states its version, and that is said", () => {
  expect(readPaste("Today's date is 2026-06-30.").map(({ say }) => say.id)).toContain("marker.version-unknown");
});
