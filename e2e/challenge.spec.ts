import type { Page } from "@playwright/test";
import { expect, test } from "./page.ts";

/** Invisible text between two words, and a link that asks for it: as version 1 wrote it. */
const pinned =
  "AQDAJwkABSpPdJm-4wgtUnecweYLMEIaMT7TKsIduLjPv0SGw64dyzEKAkEMRmGwFAQ7G4v_BFPZWwtiax1ngglCIjOBbaf3CgqebXvv4O6WH7y3v3iI2h3haMxjf0G4ctqsf99-uIpmQRaqlIMrtOHGMTAbxv5e-g_Iyqx5m3hcbU8BoQZzDFpC0u7s_gAFNBqyF8bT1SL9Ae6DhcQ";

const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });

test("a puzzle is made with a hidden message, sent, and solved by somebody else", async ({ telltale, elsewhere }) => {
  // Two pages, and three keys that are slow to derive on purpose.
  test.slow();
  const { page } = telltale;
  await telltale.open("#learn/challenge");
  await telltale.write(field(page, telltale.t("hiding.message")), "hi");
  await telltale.write(field(page, telltale.t("challenge.question")), "Two letters?");
  await page.getByRole("button", { name: telltale.t("challenge.hint-add") }).press("Enter");
  await telltale.write(field(page, telltale.t("challenge.hint", { number: 1 })), "A greeting");
  await page.getByRole("button", { name: telltale.t("challenge.make") }).press("Enter");
  await expect(page.getByText(telltale.t("challenge.missing", { what: "answer" }))).toBeVisible();
  await page.getByRole("button", { name: telltale.t("challenge.take-message") }).press("Enter");
  await expect(page.getByText(telltale.t("challenge.guessable"))).toBeVisible();
  await expect(page.getByText(telltale.t("challenge.answer-decodes"))).toBeVisible();
  await page.getByRole("button", { name: telltale.t("challenge.make") }).press("Enter");
  const link = field(page, telltale.t("challenge.link"));
  await expect(link).toHaveValue(/#learn\/challenge\/[\w-]+$/, { timeout: 30_000 });
  const fragment = new URL(await link.inputValue()).hash;

  const pupil = await elsewhere(fragment);
  const { page: desk } = pupil;
  await expect(desk.getByRole("heading", { name: "Two letters?" })).toBeVisible();
  await expect(desk.getByText("A greeting")).toHaveCount(0);
  await desk.getByRole("button", { name: pupil.t("challenge.show-hint", { left: 1 }) }).press("Enter");
  await expect(desk.getByText("A greeting")).toBeVisible();
  const answer = field(desk, pupil.t("challenge.your-answer"));
  await pupil.write(answer, "no");
  await answer.press("Enter");
  await expect(desk.getByText(pupil.t("challenge.wrong"))).toBeVisible({ timeout: 30_000 });
  await pupil.write(answer, "  HI ");
  await answer.press("Enter");
  await expect(desk.getByText(pupil.t("challenge.solved", { hints: 1 }))).toBeVisible({ timeout: 30_000 });
});

test("a puzzle's text is looked at in Decode as one that was made for a puzzle, and the way back is kept", async ({
  telltale,
}) => {
  const { page } = telltale;
  await telltale.open(`#learn/challenge/${pinned}`);
  await page.getByRole("button", { name: telltale.t("challenge.show-hint", { left: 2 }) }).press("Enter");
  await page.getByRole("button", { name: telltale.t("challenge.in-decode") }).press("Enter");
  await expect(telltale.capture("A").getByText(telltale.t("page.origin-challenge"))).toBeVisible();
  await page.goBack();
  await expect(page.getByText("It has no width.")).toBeVisible();
  await page.getByRole("button", { name: telltale.t("challenge.another") }).press("Enter");
  await expect(field(page, telltale.t("challenge.hint", { number: 2 }))).toHaveValue("Look at its code point.");
  await expect(field(page, telltale.t("challenge.answer"))).toHaveValue("");
});

test("a damaged puzzle is refused in a sentence", async ({ telltale }) => {
  await telltale.open(`#learn/challenge/${pinned.replace("Txz", "Tyz").slice(0, -1)}A`);
  await expect(telltale.page.getByRole("alert").getByText(telltale.t("link.damaged"))).toBeVisible();
});

for (const theme of ["light", "dark"] as const) {
  test(`a puzzle can be made and solved by everyone, ${theme}`, async ({ telltale }) => {
    const { page } = telltale;
    const solving = theme === "light";
    await telltale.open(`#learn/challenge${solving ? `/${pinned}` : ""}`);
    const button = solving ? "challenge.check" : "challenge.make";
    await expect(page.getByRole("button", { name: telltale.t(button), exact: true })).toBeVisible();
    expect(await telltale.axe(theme)).toEqual([]);
  });
}
