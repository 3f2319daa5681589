import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./page.ts";

/** "hi", as StegCloak 1.1.1 writes it without a passphrase, and "Hi!" in tag characters. */
const plain = "two \u2062\u2064\u2063\u2062\u2061\u2063\u2061words\nPlease \u{E0048}\u{E0069}\u{E0021} read this.\n";

/** "Meet at nine", as StegCloak 1.1.1 writes it with the passphrase "plum tree". */
const locked =
  "two \u2063\u200D\u2061\u200C\u2064\u2062\u2063\u2061\u2061\u2062\u200D\u200C\u2064\u2062\u200D\u200C\u200C\u200D\u2061\u2062\u200D\u2061\u2064\u200D\u2061\u200C\u200D\u2061\u200D\u2064\u2063\u200D\u2064\u2064\u2061\u200C\u2062\u2061\u2062\u200C\u200D\u2062\u200D\u2062\u200D\u2061\u200C\u2062\u200D\u200C\u200C\u200D\u200C\u200D\u2061\u2062\u2063\u200C\u2061\u2064\u2062\u200C\u2061\u200C\u200D\u2062\u200C\u2063\u200C\u200C\u200Dwords";

/** "Hi" as garak writes it in variation selectors; by the mapping of others it says "Xy". */
const several = "Some \u{E0148}\u{E0169}thing";

/** A link to a document, as @vercel/stega 1.1.0 writes it. */
const stega =
  "Our garden\u200B\u200B\u200B\u200B\u200C\uFEFF\u200D\uFEFF\u200B\u200D\u200B\u200D\u200C\u200D\uFEFF\uFEFF\u200C\uFEFF\u200B\u200D\u200C\u200D\u200D\u200C\u200C\u200D\u200C\uFEFF\u200C\u200D\u200D\u200C\u200C\u200D\uFEFF\u200D\u200B\u200D\u200B\u200D\u200B\uFEFF\u200D\u200D\u200B\u200D\u200B\u200D\u200C\uFEFF\u200B\uFEFF\u200C\u200D\u200B\u200C\u200C\u200D\uFEFF\u200D\u200C\u200D\u200D\u200C\u200C\uFEFF\u200C\u200B\u200C\uFEFF\u200D\u200C\u200B\u200D\uFEFF\u200D\u200C\u200D\u200D\u200C\u200C\u200D\uFEFF\uFEFF\u200B\u200D\u200B\u200D\u200B\u200D\uFEFF\u200B\u200B\u200D\u200B\u200D\u200C\u200D\u200D\u200B\u200C\uFEFF\u200B\u200D\u200C\u200D\u200C\u200C\u200C\u200D\u200C\u200D\u200B\u200D\u200B\u200D\u200B\uFEFF\u200D\u200D\u200B\u200D\u200B\u200D\u200B\u200D\uFEFF\uFEFF\u200C\uFEFF\u200B\uFEFF\u200C\uFEFF\u200C\u200B\u200C\uFEFF\u200C\u200C\u200C\u200D\u200C\u200B\u200C\u200D\u200D\u200C\u200C\u200D\uFEFF\uFEFF\u200B\u200D\u200B\u200D\u200C\uFEFF\uFEFF\u200C";

/** "I want", with the joiner that Persian spelling asks for. */
const persian = "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645";

function channel(findings: Locator, name: string): Locator {
  return findings.getByRole("region", { name, exact: true });
}

async function selectAll(page: Page, pane: Locator): Promise<void> {
  await pane.getByRole("textbox").first().focus();
  await page.keyboard.press("ControlOrMeta+A");
}

test("payloads stand first, each under its channel, as text, escaped, in hex and in bits", async ({
  telltale,
  page,
}) => {
  await telltale.open();
  await telltale.paste("A", `${plain}An ordinary\u00A0space.`);
  const cloaked = channel(telltale.findings(), telltale.t("channels.steg-cloak-title"));
  await expect(cloaked.getByRole("tabpanel")).toHaveText("hi");
  const tags = channel(telltale.findings(), telltale.t("channels.tags-title"));
  await expect(tags.getByRole("tabpanel")).toHaveText("Hi!");
  await expect(telltale.findings().getByRole("heading", { level: 3 })).toHaveText([
    telltale.t("channels.steg-cloak-title"),
    telltale.t("channels.tags-title"),
  ]);

  await tags.getByRole("tab", { name: telltale.t("found.as-text") }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(tags.getByRole("tabpanel", { name: telltale.t("found.as-hex") })).toHaveText(/^48 69 21\s+Hi!$/);
  await tags.getByRole("tab", { name: telltale.t("found.as-bits") }).press("Enter");
  await expect(tags.getByRole("tabpanel", { name: telltale.t("found.as-bits") })).toHaveText(
    "01001000 01101001 00100001",
  );
  await tags
    .getByRole("button", { name: telltale.t("found.copy", { form: telltale.t("found.as-bits") }) })
    .press("Enter");
  await expect(tags.getByText(telltale.t("guide.copied"))).toBeVisible();

  await tags.getByText(telltale.t("found.about")).press("Enter");
  await expect(tags.getByText(telltale.t("found.accuses"))).toBeVisible();
});

test("a payload that is markup, or turns the direction of text, is shown and does nothing", async ({ telltale }) => {
  const markup = '<img src=x onerror="alert(1)">';
  const tags = Array.from(markup, (letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0))).join("");
  await telltale.open();
  await telltale.paste("A", `Some ${tags} words.`);
  const found = channel(telltale.findings(), telltale.t("channels.tags-title"));
  await expect(found.getByRole("tabpanel")).toHaveText(markup);
  await expect(telltale.findings().locator("img")).toHaveCount(0);
});

test("of several readings the best is shown, and the others unfold with what speaks against them", async ({
  telltale,
}) => {
  await telltale.open();
  await telltale.paste("A", several);
  const found = channel(telltale.findings(), telltale.t("channels.variation-selectors-title"));
  await expect(found.getByRole("tabpanel")).toHaveText("Xy");
  await expect(found).toContainText(telltale.like("channels.against-collision", { names: "garak", count: 1 }));
  await found.getByText(telltale.t("found.others", { count: 1 })).press("Enter");
  await expect(found.getByRole("tabpanel")).toHaveText(["Xy", "Hi"]);
  await expect(found.getByText(telltale.t("found.against"), { exact: true })).toHaveCount(2);
});

test("a locked payload opens in its place with its passphrase, which leaves with the text", async ({
  telltale,
  page,
}) => {
  await telltale.open();
  await telltale.paste("A", locked);
  const cloaked = channel(telltale.findings(), telltale.t("channels.steg-cloak-title"));
  const field = cloaked.getByRole("textbox", { name: telltale.t("sharing.passphrase") });
  await field.pressSequentially("pear tree");
  await field.press("Enter");
  await expect(cloaked.getByRole("status").filter({ hasText: telltale.t("found.not-opened") })).toBeVisible();
  await field.fill("");
  await field.pressSequentially("plum tree");
  await field.press("Enter");
  await expect(cloaked.getByRole("tabpanel").first()).toHaveText("Meet at nine");
  await expect(cloaked.getByRole("button", { name: telltale.t("page.strength-decoded", { side: "A" }) })).toBeFocused();
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.hash]))).toBe(
    '[{},{},""]',
  );

  await telltale.clear("A");
  await telltale.paste("A", locked);
  await expect(cloaked.getByRole("textbox", { name: telltale.t("sharing.passphrase") })).toBeVisible();
});

test.describe("a page that came neither over https nor from this computer", () => {
  const elsewhere = "http://telltale.example/";
  test.use({
    baseURL: elsewhere,
    page: async ({ page }, use, { project }) => {
      const served = project.use.baseURL ?? "";
      await page.route(`${elsewhere}**`, async (route) => {
        const { pathname } = new URL(route.request().url());
        await route.fulfill({ response: await route.fetch({ url: new URL(pathname, served).href }) });
      });
      await use(page);
    },
  });

  test("says why a locked payload is not opened there @chromium", async ({ telltale }) => {
    await telltale.open();
    // Such a page has no clipboard either.
    await telltale.drop("A", { name: "locked.txt", bytes: locked });
    const cloaked = channel(telltale.findings(), telltale.t("channels.steg-cloak-title"));
    const field = cloaked.getByRole("textbox", { name: telltale.t("sharing.passphrase") });
    await field.pressSequentially("plum tree");
    await field.press("Enter");
    await expect(cloaked.getByRole("status").filter({ hasText: telltale.t("found.not-opened-here") })).toBeVisible();
  });
});

test("what is selected is decoded by itself, or it is said plainly that nothing is read", async ({
  telltale,
  page,
}) => {
  await telltale.open();
  await telltale.paste("A", plain);
  const pane = telltale.capture("A");
  const button = pane.getByRole("button", { name: telltale.t("page.decode-selection") });
  await expect(button).toHaveAttribute("aria-disabled", "true");
  await selectAll(page, pane);
  await button.press("Enter");
  const sheet = page.getByRole("dialog", { name: telltale.t("page.decode-selection") });
  await expect(
    sheet.getByRole("heading", { name: telltale.t("channels.steg-cloak-title"), exact: true }).first(),
  ).toBeVisible();
  await expect(sheet.getByRole("tabpanel").filter({ hasText: /^Hi!$/ }).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();

  await telltale.paste("B", "Only words.");
  await selectAll(page, telltale.capture("B"));
  await telltale
    .capture("B")
    .getByRole("button", { name: telltale.t("page.decode-selection") })
    .press("Enter");
  await expect(sheet).toContainText(telltale.t("found.selection-nothing"));
});

test("a locked payload in a selection opens there", async ({ telltale, page }) => {
  await telltale.open();
  await telltale.paste("A", locked);
  await selectAll(page, telltale.capture("A"));
  await telltale
    .capture("A")
    .getByRole("button", { name: telltale.t("page.decode-selection") })
    .press("Enter");
  const sheet = page.getByRole("dialog", { name: telltale.t("page.decode-selection") });
  const field = sheet.getByRole("textbox", { name: telltale.t("sharing.passphrase") }).first();
  await field.pressSequentially("plum tree");
  await field.press("Enter");
  await expect(sheet.getByRole("tabpanel").filter({ hasText: "Meet at nine" }).first()).toBeVisible();
});

test("everything invisible is revealed on request, what is ordinary too", async ({ telltale }) => {
  await telltale.open();
  await telltale.paste("A", `${persian} and\u00A0a\ttab  \r\nend\n`);
  const pane = telltale.capture("A");
  await expect(pane).toContainText(telltale.t("page.sha256"));
  await expect(pane.getByText("ZWNJ")).toHaveCount(0);
  const toggle = pane.getByRole("button", { name: telltale.t("page.reveal") });
  await expect(toggle).toHaveAttribute("aria-pressed", "false");
  await toggle.press("Enter");
  await expect(toggle).toHaveAttribute("aria-pressed", "true");
  for (const chip of [
    "ZWNJ\u00A0U+200C",
    "NBSP\u00A0U+00A0",
    "TAB\u00A0U+0009",
    "2\u00D7SP\u00A0U+0020",
    "CRLF",
    "LF",
  ]) {
    await expect(pane.locator(".tt-chip").getByText(chip, { exact: true }).first()).toBeVisible();
  }
  await toggle.press("Enter");
  await expect(pane.locator(".tt-chip")).toHaveCount(0);
});

test("stega is named as what it is, and accuses nobody", async ({ telltale }) => {
  await telltale.open();
  await telltale.paste("A", stega);
  const findings = telltale.findings();
  await expect(findings).toContainText(telltale.t("page.findings-summary-one", { marked: 0 }));
  await findings.getByText(telltale.like("page.fold-benign")).press("Enter");
  await expect(findings.getByRole("tabpanel").first()).toContainText("sanity.io");
  await expect(findings.getByRole("listitem").first()).toContainText(/Sanity|Vercel/);
});

test("what is looked for, and what cannot be seen, is told on the empty page and under the findings", async ({
  telltale,
  page,
}) => {
  await telltale.open();
  await telltale
    .reading()
    .getByRole("button", { name: telltale.t("page.looked-for") })
    .press("Enter");
  const sheet = page.getByRole("dialog", { name: telltale.t("page.looked-for") });
  await expect(sheet.getByRole("heading", { name: telltale.t("channels.date-line-title") })).toBeVisible();
  await expect(sheet.getByRole("heading", { name: telltale.t("channels.steg-cloak-title") })).toBeVisible();
  await expect(sheet).toContainText("SynthID");
  await page.keyboard.press("Escape");

  await telltale.paste("A", "Only words.");
  await expect(telltale.findings()).toContainText(telltale.t("found.beyond-title"));
  await telltale
    .findings()
    .getByRole("button", { name: telltale.t("page.looked-for") })
    .press("Enter");
  await expect(sheet.getByRole("heading", { name: telltale.t("channels.tags-title"), exact: true })).toBeVisible();
});

for (const theme of ["light", "dark"] as const) {
  test(`findings can be used by everyone, unfolded, locked and revealed, in the ${theme} theme`, async ({
    telltale,
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await telltale.open();
    await telltale.paste("A", [plain, locked, several, persian].join("\n"));
    await expect(channel(telltale.findings(), telltale.t("channels.tags-title"))).toBeVisible();
    await telltale
      .capture("A")
      .getByRole("button", { name: telltale.t("page.reveal") })
      .press("Enter");
    for (const summary of await page.locator("summary").all()) await summary.press("Enter");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    // The line of words that stays in view lies over half a button wherever the keys happened to scroll to.
    await page.evaluate(() => scrollTo(0, 0));
    expect(await telltale.axe(theme)).toEqual([]);
  });

  test(`what is looked for, and a decoded selection, can be used by everyone, in the ${theme} theme`, async ({
    telltale,
    page,
  }) => {
    await telltale.open();
    await telltale
      .reading()
      .getByRole("button", { name: telltale.t("page.looked-for") })
      .press("Enter");
    await expect(
      page.getByRole("dialog").getByRole("heading", { name: telltale.t("channels.tags-title"), exact: true }),
    ).toBeVisible();
    expect(await telltale.axe(theme)).toEqual([]);
    await page.keyboard.press("Escape");
    await telltale.paste("A", plain);
    await selectAll(page, telltale.capture("A"));
    await telltale
      .capture("A")
      .getByRole("button", { name: telltale.t("page.decode-selection") })
      .press("Enter");
    await expect(page.getByRole("dialog").getByRole("tabpanel").first()).toBeVisible();
    expect(await telltale.axe(theme)).toEqual([]);
  });
}
