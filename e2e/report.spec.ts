import type { Page } from "@playwright/test";
import { type BroughtFile, expect, test } from "./page.ts";

/** A request body with a marked date line and nothing that would be blacked out. Made up. */
function body(sentence: string): string {
  const text = `<system-reminder>\n# currentDate\n${sentence}\n</system-reminder>\nDon't guess, and don't rush.`;
  return JSON.stringify({ model: "made-up", messages: [{ role: "user", content: [{ type: "text", text }] }] });
}

const marked: BroughtFile = { name: "marked.json", bytes: body("Today\u02B9s date is 2026/06/30.") };
const plain: BroughtFile = { name: "plain.json", bytes: body("Today's date is 2026-06-30.") };

const sheet = (page: Page) => page.getByRole("dialog");

test("a filed report is found to match its captures, and one changed byte or bit is told", async ({
  telltale,
  page,
}) => {
  await telltale.open();
  await telltale.drop("A", marked);
  await telltale.drop("B", plain);
  await expect(telltale.findings()).toContainText(telltale.t("page.in-date-line"));
  await page.getByRole("button", { name: telltale.t("page.report"), exact: true }).press("Enter");
  const report = await telltale.saved(
    sheet(page).getByRole("button", { name: telltale.t("reporting.save-as", { what: telltale.t("reporting.data") }) }),
  );
  await page.keyboard.press("Escape");

  // In the panes are the captures it speaks of.
  await telltale.drop("A", { name: "telltale-report.json", bytes: report });
  const lines = sheet(page).getByRole("listitem");
  await expect(sheet(page).getByRole("status")).toContainText(telltale.t("reporting.result-matches"), {
    timeout: 30_000,
  });
  await expect(lines.filter({ hasText: new RegExp(`^${telltale.t("reporting.result-differs")}`) })).toHaveCount(0);
  expect(await telltale.axe("light")).toEqual([]);
  await page.keyboard.press("Escape");

  const tampered = new TextDecoder().decode(report).replace('"listedTimeZone": 1', '"listedTimeZone": 0');
  await telltale.drop("A", { name: "tampered.json", bytes: tampered });
  await expect(sheet(page).getByRole("status")).toContainText(telltale.t("reporting.result-differs"), {
    timeout: 30_000,
  });
  await expect(lines.filter({ hasText: new RegExp(`^${telltale.t("reporting.result-differs")}`) })).not.toHaveCount(0);
  await page.keyboard.press("Escape");

  // The same report, with a capture in which one byte is another.
  await telltale.clear("A");
  await telltale.drop("A", { name: "marked.json", bytes: String(marked.bytes).replace("guess", "guesz") });
  await expect(telltale.capture("A")).toContainText("marked.json");
  await telltale.drop("B", { name: "telltale-report.json", bytes: report });
  await expect(sheet(page).getByRole("status")).not.toContainText(telltale.t("reporting.checking"), {
    timeout: 30_000,
  });
  await expect(sheet(page).getByRole("status")).not.toContainText(telltale.t("reporting.result-matches"));
});

test("the four forms are made of one report, and none needs a script", async ({ telltale, page }) => {
  await telltale.open();
  await telltale.drop("A", marked);
  await expect(telltale.reading()).toContainText(telltale.like("marker.state", { form: "u02b9Slash" }));
  await page.getByRole("button", { name: telltale.t("page.report"), exact: true }).press("Enter");
  const text = async (name: string) =>
    new TextDecoder().decode(await telltale.saved(sheet(page).getByRole("button", { name, exact: true })));
  const html = await text(telltale.t("reporting.save-as", { what: telltale.t("reporting.page") }));
  expect(html).not.toMatch(/<script|\son\w+=|https?:/);
  for (const face of [
    html,
    await text(telltale.t("reporting.save-as", { what: telltale.t("reporting.note") })),
    await text(telltale.t("reporting.save-svg")),
  ]) {
    expect(face).toContain("U+02B9");
    expect(face).toContain("MODIFIER LETTER PRIME");
  }
  await expect(sheet(page).getByRole("img")).toBeVisible();
  const png = await telltale.saved(sheet(page).getByRole("button", { name: telltale.t("reporting.save-png") }));
  expect([...png.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  for (const theme of ["light", "dark"] as const) expect(await telltale.axe(theme)).toEqual([]);
});

test("a filed page is drawn in both themes without its reader running anything", async ({
  telltale,
  page,
  browser,
}) => {
  await telltale.open();
  await telltale.drop("A", marked);
  await expect(telltale.reading()).toContainText(telltale.like("marker.state", { form: "u02b9Slash" }));
  await page.getByRole("button", { name: telltale.t("page.report"), exact: true }).press("Enter");
  const html = await telltale.saved(
    sheet(page).getByRole("button", { name: telltale.t("reporting.save-as", { what: telltale.t("reporting.page") }) }),
  );
  for (const colorScheme of ["light", "dark"] as const) {
    const context = await browser.newContext({ colorScheme });
    const reader = await context.newPage();
    await reader.setContent(new TextDecoder().decode(html));
    await expect(reader.getByRole("heading", { level: 1 })).toBeVisible();
    const paper = await reader.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const [red = 0] = paper.match(/\d+/g)?.map(Number) ?? [];
    // The driver of the Firefox that people use cannot set the theme for a page without an address: it stays light there.
    const dark = await reader.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
    expect(red < 128).toBe(dark);
    await context.close();
  }
});

test("what would be blacked out of a link is blacked out of a report, and the report is checked against the original", async ({
  telltale,
  page,
}) => {
  const mail = "rosa.lindqvist@gartenbau-nord.de";
  const bytes = String(marked.bytes).replace("Don't guess", `Write to ${mail}. Don't guess`);
  await telltale.open();
  await telltale.drop("A", { name: "with-address.json", bytes });
  await expect(telltale.reading()).toContainText(telltale.like("marker.state", { form: "u02b9Slash" }));
  await page.getByRole("button", { name: telltale.t("page.report"), exact: true }).press("Enter");
  await expect(sheet(page)).toContainText(telltale.t("sharing.kind-mail"));
  const report = await telltale.saved(
    sheet(page).getByRole("button", { name: telltale.t("reporting.save-as", { what: telltale.t("reporting.data") }) }),
  );
  expect(new TextDecoder().decode(report)).not.toContain(mail);
  await page.keyboard.press("Escape");
  await telltale.drop("B", { name: "telltale-report.json", bytes: report });
  await expect(sheet(page).getByRole("status")).toContainText(telltale.t("reporting.result-matches"), {
    timeout: 30_000,
  });
});
