import { expect, test } from "./page.ts";

for (const theme of ["light", "dark"] as const) {
  test(`the empty page can be used by everyone, in the ${theme} theme`, async ({ telltale }) => {
    await telltale.open();
    expect(await telltale.axe(theme)).toEqual([]);
  });
}

for (const theme of ["light", "dark"] as const) {
  test(`a marked pair can be used by everyone, with every reason unfolded, in the ${theme} theme`, async ({
    telltale,
    page,
  }) => {
    await telltale.open();
    await page.getByRole("button", { name: telltale.t("page.example-pair") }).click();
    await expect(telltale.findings()).toContainText(telltale.t("page.in-date-line"));
    for (const summary of await page.locator("summary").all()) await summary.click();
    // The line of words that stays in view lies over half a button wherever the clicks happened to scroll to.
    await page.evaluate(() => scrollTo(0, 0));
    expect(await telltale.axe(theme)).toEqual([]);
  });

  test(`how to capture can be read, and closed with Escape, in the ${theme} theme`, async ({ telltale, page }) => {
    await telltale.open();
    await page.getByRole("button", { name: telltale.t("page.how-to-capture") }).click();
    await expect(page.getByRole("dialog", { name: telltale.t("page.how-to-capture") })).toBeVisible();
    expect(await telltale.axe(theme)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });
}
