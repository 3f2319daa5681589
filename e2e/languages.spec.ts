import { type BroughtFile, expect, test } from "./page.ts";

// Every other spec holds in either language. Here the page goes over from one to the other.

const marked: BroughtFile = {
  name: "marked.json",
  bytes: JSON.stringify({
    model: "made-up",
    messages: [
      {
        role: "user",
        content: [{ type: "text", text: "<system-reminder>\nToday\u02B9s date is 2026/06/30.\n</system-reminder>" }],
      },
    ],
  }),
};

test("the page answers in the language that the browser asks for", async ({ telltale, page }) => {
  await telltale.open();
  await expect(page.locator("html")).toHaveAttribute("lang", telltale.locale);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(telltale.t("page.question"));
});

test("going over to the other language keeps the text, what can be undone in it, and the address", async ({
  telltale,
  page,
}) => {
  await telltale.open();
  const address = page.url();
  await telltale.capture("A").getByRole("textbox").first().focus();
  await page.keyboard.type("It's here");
  await page.keyboard.press("Enter");
  await page.keyboard.type("and there");
  await expect(telltale.capture("A")).toContainText("SHA-256");
  await expect(telltale.capture("A").getByText("and there")).toBeVisible();
  await telltale.goOver();
  await expect(telltale.capture("A").getByText("and there")).toBeVisible();
  await expect(telltale.card("A")).toBeVisible();
  const editor = telltale.capture("A").getByRole("textbox", {
    name: telltale.t("page.editor", { name: telltale.t("page.capture", { side: "A" }) }),
  });
  await editor.focus();
  await page.keyboard.press("ControlOrMeta+Z");
  await expect(telltale.capture("A").getByText("and there")).toHaveCount(0);
  await expect(telltale.capture("A").getByText("It's here")).toBeVisible();
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]))).toBe(
    '[{},{},""]',
  );
});

test("what was read is told again in the other language: headings in the text, where the caret is, requests and the notice", async ({
  telltale,
  page,
}) => {
  await telltale.open("#try-pair");
  await telltale.clear("B");
  await telltale
    .reading()
    .getByRole("button", { name: telltale.like("page.ruler-box", { point: "U+0027" }) })
    .press("Enter");
  for (const _ of ["there", "and back"]) {
    await expect(page.getByText(telltale.t("page.cleared", { side: "B" }))).toBeVisible();
    await expect(telltale.capture("A")).toContainText(
      telltale.t("page.part-heading", { path: "messages[0].content[0].text", role: "user" }),
    );
    await expect(telltale.capture("A").getByRole("option").last()).toContainText(telltale.t("page.badge-marked"));
    await expect(telltale.capture("A")).toContainText(telltale.t("page.mark-host"));
    await telltale.goOver();
  }
  expect(await telltale.axe("light")).toEqual([]);
  await telltale.goOver();
  expect(await telltale.axe("dark")).toEqual([]);
});

test("a view is told in the other language, its title too, and the focus stays on the button", async ({
  telltale,
  page,
}) => {
  await telltale.open("#claims");
  for (const _ of ["there", "and back"]) {
    await telltale.goOver();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(telltale.t("claims.title"));
    await expect(page).toHaveTitle(`${telltale.t("claims.title")} \u00B7 Telltale`);
    await expect(page.getByRole("banner").locator("button[lang]")).toBeFocused();
  }
  expect(new URL(page.url()).hash).toBe("#claims");
});

test("a report filed in one language is checked in the other, and its page is in that of its author", async ({
  telltale,
  page,
}) => {
  await telltale.open();
  await telltale.drop("A", marked);
  await expect(telltale.card("A")).toBeVisible();
  await page.getByRole("button", { name: telltale.t("page.report"), exact: true }).press("Enter");
  const saved = (what: "reporting.data" | "reporting.page") =>
    telltale.saved(
      page
        .getByRole("dialog")
        .getByRole("button", { name: telltale.t("reporting.save-as", { what: telltale.t(what) }) }),
    );
  const html = new TextDecoder().decode(await saved("reporting.page"));
  expect(html).toContain(`<html lang="${telltale.locale}">`);
  expect(html).toContain(telltale.t("faces.repeat"));
  const report = await saved("reporting.data");
  await page.keyboard.press("Escape");
  await telltale.goOver();
  await telltale.drop("A", { name: "telltale-report.json", bytes: report });
  await expect(page.getByRole("dialog").getByRole("status")).toContainText(telltale.t("reporting.result-matches"), {
    timeout: 30_000,
  });
});
