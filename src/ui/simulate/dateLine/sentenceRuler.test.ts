import { expect, it } from "vitest";
import { sentenceRuler } from "./sentenceRuler.ts";

const environment = { baseUrl: "https://moonshot.ai", timeZone: "UTC", date: "2026-06-30" };

it("the ruler has the plain sentence over the written one, and marks what carries a bit that is 1", () => {
  const { columns } = sentenceRuler(environment);
  const row = (side: "a" | "b") => columns.map((column) => column[side]?.text).join("");
  expect([row("a"), row("b")]).toEqual(["Today's date is 2026-06-30.", "Today\u02B9s date is 2026-06-30."]);
  expect(columns.filter(({ b }) => b?.marked).map(({ b }) => b?.point)).toEqual(["U+02B9"]);
  expect(columns.filter(({ kind }) => kind === "site").map(({ carries }) => carries)).toEqual(["host", "zone", "zone"]);
});

it("marks both separators where the time zone is listed, and nothing while the gate is closed", () => {
  const marked = (timeZone: string, baseUrl: string | null) =>
    sentenceRuler({ ...environment, timeZone, baseUrl }).columns.filter(({ b }) => b?.marked).length;
  expect(marked("Asia/Shanghai", "https://foo.example")).toBe(2);
  expect(marked("Asia/Shanghai", null)).toBe(0);
});
