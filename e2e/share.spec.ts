import type { Locator, Page } from "@playwright/test";
import { toLink } from "../src/engine/link/toLink.ts";
import { expect, test } from "./page.ts";

/** What a request tells of who sent it. Made up. */
const secrets = {
  user: "a7f3c19e5b2d4860917f3ca8e6d05b42c1f7a93e84d6b05a1c2e3f4a5b6c7d8e",
  session: "5d0f6b1e-93c4-4c27-8a5e-1f6b2d9c7e30",
  mail: "rosa.lindqvist@gartenbau-nord.de",
} as const;

/** A request body that holds them, and a date line that is marked. */
const identifying = JSON.stringify({
  model: "made-up-model",
  metadata: { user_id: `user_${secrets.user}_account__session_${secrets.session}` },
  system: [{ type: "text", text: `You help ${secrets.mail} with a garden.\nWrite to ${secrets.mail} before you dig.` }],
  messages: [
    {
      role: "user",
      content: [
        {
          type: "text",
          text: "<system-reminder>\n# currentDate\nToday\u02B9s date is 2026-06-30.\n</system-reminder>\n",
        },
      ],
    },
  ],
  max_tokens: 64,
});

async function openPair(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Example pair, made up" }).press("Enter");
  await expect(page.getByRole("region", { name: "Findings", exact: true })).toContainText("in the date line");
  await expect(
    page.getByRole("region", { name: "Reading", exact: true }).getByRole("heading", { level: 2 }),
  ).toHaveCount(2);
}

function headlines(reading: Locator): Promise<string[]> {
  return reading.getByRole("heading", { level: 2 }).allInnerTexts();
}

test("the example pair, shared whole, reads the same where it is opened, and stays made up", async ({
  telltale,
  page,
  elsewhere,
}) => {
  await telltale.open();
  await openPair(page);
  const here = await headlines(telltale.reading());
  await telltale.share();
  const there = await elsewhere(await telltale.madeLink());
  await expect(there.linkNote()).toContainText("It reads the same as when it was shared");
  await expect.poll(() => headlines(there.reading())).toEqual(here);
  await expect(there.reading().getByText("made up")).toHaveCount(4);
  await expect(there.capture("B").getByText("made up")).toBeVisible();
});

test("an excerpt of the example pair has less than 2,000 characters, and still tells the marker", async ({
  telltale,
  page,
  elsewhere,
}) => {
  await telltale.open();
  await openPair(page);
  const here = await headlines(telltale.reading());
  const sheet = await telltale.share();
  await sheet.getByRole("radio", { name: /^Excerpt/ }).check();
  const link = await telltale.madeLink();
  expect(new URL(link, page.url()).href.length).toBeLessThan(2000);
  await expect(sheet.getByRole("row", { name: /up to 2,000/ })).toContainText("Nearly everywhere");
  await expect(sheet.getByRole("row", { name: /^fits/ })).toHaveCount(4);
  const there = await elsewhere(link);
  await expect(there.linkNote()).toContainText("an excerpt of request 2 of 2");
  await expect(there.linkNote()).toContainText("It reads the same as when it was shared");
  await expect.poll(() => headlines(there.reading())).toEqual(here);
  await expect(there.capture("A")).toContainText("[...]");
});

test("what leads to a person is blacked out in the link, unless the sharer leaves it in", async ({
  telltale,
  page,
  elsewhere,
}) => {
  await telltale.open();
  await telltale.paste("A", identifying);
  await expect(telltale.reading()).toContainText("lab keyword 1");
  const sheet = await telltale.share();
  for (const kind of ["Device, account and session ids of the user", "Mail addresses"]) {
    await expect(sheet.getByRole("checkbox", { name: new RegExp(`^${kind}`) })).toBeChecked();
  }
  const redacted = await elsewhere(await telltale.madeLink());
  await expect(redacted.linkNote()).toContainText("places blacked out");
  await expect(redacted.capture("A")).toContainText("\u2588\u2588\u2588");
  const held = Buffer.from(await redacted.saveExactBytes("A")).toString("utf8");
  for (const value of Object.values(secrets)) expect(held).not.toContain(value);
  await expect(redacted.reading().getByRole("definition")).toContainText(["1", "1", "0"]);

  await sheet.getByRole("checkbox", { name: "Mail addresses" }).uncheck();
  await expect(sheet.getByText("1 value, 1 of them left in the link")).toBeVisible();
  const told = await elsewhere(await telltale.madeLink());
  const kept = Buffer.from(await told.saveExactBytes("A")).toString("utf8");
  expect(kept).toContain(secrets.mail);
  expect(kept).not.toContain(secrets.session);
  expect(page.url()).not.toContain("#1.");
});

test("a text with nothing to black out travels whole: its hash is the same where it is opened", async ({
  telltale,
  elsewhere,
}) => {
  await telltale.open();
  await telltale.paste("B", "\uFEFFone\r\ntwo\rthree\u2028four \u200B");
  const hash =
    (await telltale
      .capture("B")
      .getByText(/[0-9a-f]{64}/)
      .last()
      .textContent()) ?? "none";
  const sheet = await telltale.share();
  await expect(sheet).toContainText("Nothing was found that is blacked out by default.");
  const there = await elsewhere(await telltale.madeLink());
  await expect(there.linkNote()).toContainText("B: the whole text, as it was shared.");
  await expect(there.capture("B")).toContainText(hash);
  await expect(there.capture("B").getByText("from a link")).toBeVisible();
});

test("a locked link opens with its passphrase alone, and leaves the page as it was without", async ({
  telltale,
  page,
  elsewhere,
}) => {
  test.slow();
  await telltale.open();
  await openPair(page);
  const here = await headlines(telltale.reading());
  const sheet = await telltale.share();
  await sheet.getByRole("checkbox", { name: "Lock with a passphrase" }).check();
  await expect(sheet.getByRole("textbox", { name: "Link", exact: true })).toHaveValue("");
  await sheet.getByRole("button", { name: "Make one up" }).press("Enter");
  const passphrase = await sheet.getByRole("textbox", { name: "Passphrase" }).inputValue();
  expect(passphrase).toMatch(/^([a-z2-9]{4}-){5}[a-z2-9]{4}$/);
  const link = await telltale.madeLink();
  const there = await elsewhere(link);

  const asks = there.page.getByRole("dialog", { name: "This link is locked" });
  const field = asks.getByLabel("Passphrase", { exact: true });
  await expect(field).toBeFocused();
  // By key: the driver of the Firefox that people use fills a field without its page hearing of it.
  await field.pressSequentially(`${passphrase}.`);
  await field.press("Enter");
  await expect(asks.getByRole("status")).toContainText("does not open the link", { timeout: 30_000 });
  await field.press("Escape");
  await expect(asks).toHaveCount(0);
  await expect(there.reading()).toContainText("What does this text say besides its words?");

  await there.open("#");
  await there.open(link);
  await field.pressSequentially(passphrase);
  await field.press("Enter");
  await expect(there.linkNote()).toContainText("It reads the same", { timeout: 30_000 });
  await expect.poll(() => headlines(there.reading())).toEqual(here);
});

test("a damaged link, and one of a version to come, is one sentence and changes nothing", async ({
  telltale,
  page,
}) => {
  await telltale.open();
  await telltale.paste("A", "A text to share.");
  await telltale.share();
  const link = await telltale.madeLink();
  await page.keyboard.press("Escape");
  const middle = link.length >> 1;
  const changed = link[middle] === "A" ? "B" : "A";
  for (const [fragment, sentence] of [
    [`${link.slice(0, middle)}${changed}${link.slice(middle + 1)}`, "This link is damaged"],
    [`${link.slice(0, middle)}${link.slice(middle + 1)}`, "This link is damaged"],
    [link.slice(0, -1), "This link is damaged"],
    ["#1.", "This link is damaged"],
    ["#9.AAAA", "made by a newer version"],
  ] as const) {
    await telltale.open(fragment);
    await expect(page.getByText(sentence)).toBeVisible();
    await page.getByRole("button", { name: "Dismiss" }).press("Enter");
    await expect(page.getByText(sentence)).toHaveCount(0);
    await expect(telltale.capture("A")).toContainText("A text to share.");
    await expect(telltale.linkNote()).toHaveCount(0);
  }
});

test("a link opened over something else says so, and Undo brings that back", async ({ telltale, page }) => {
  await telltale.open();
  await telltale.paste("A", "What the link brings.");
  await telltale.share();
  const link = await telltale.madeLink();
  await page.keyboard.press("Escape");
  await telltale.paste("A", "What stands here now.");
  await telltale.paste("B", "And beside it.");
  await telltale.open(link);
  await expect(telltale.linkNote()).toBeVisible();
  await expect(telltale.capture("A")).toContainText("What the link brings.");
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(telltale.linkNote()).toHaveCount(0);
  await expect(telltale.capture("A")).toContainText("What stands here now.");
  await expect(telltale.capture("B")).toContainText("And beside it.");
});

test("a text that came with a link and was edited is told to have been changed since", async ({ telltale, page }) => {
  await telltale.open();
  await telltale.paste("A", "Shared words.");
  await telltale.share();
  const link = await telltale.madeLink();
  await telltale.open(link);
  await expect(telltale.linkNote()).toContainText("It reads the same");
  await telltale.capture("A").getByRole("textbox").first().focus();
  await page.keyboard.type("x");
  await expect(telltale.linkNote()).toContainText("was changed here since");
  await expect(telltale.linkNote()).not.toContainText("It reads the same");
});

test("a link that read otherwise when it was shared shows both readings, what it says labelled as such", async ({
  telltale,
}) => {
  await telltale.open(
    await toLink({
      a: { text: "Today\u02BCs date is 2026-06-30.\n", origin: "pasted" },
      reading: {
        rules: 99,
        tool: { version: "9.9.9", commit: null },
        digest: "0".repeat(64),
        headlines: { a: { id: "marker.not-known-here" as "marker.headline-none", params: {} } },
      },
    }),
  );
  const note = telltale.linkNote();
  await expect(note).toContainText("It reads otherwise than when it was shared.");
  await expect(note).toContainText("not checked (rules 99, version 9.9.9):");
  await expect(note).toContainText("A: marker.not-known-here");
  await expect(note).toContainText("lab keyword 1");
});

test("what is more than a link carries is said to be, with the ways out, and never cut", async ({ telltale }) => {
  test.slow();
  await telltale.open();
  // Letters at random: no packing makes them few.
  let state = 1;
  const random = Array.from({ length: 1_400_000 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return String.fromCharCode(97 + ((state >>> 20) % 26));
  }).join("");
  await telltale.drop("A", { name: "long.txt", bytes: random });
  await expect(telltale.capture("A")).toContainText("SHA-256", { timeout: 30_000 });
  const sheet = await telltale.share();
  await expect(sheet.getByRole("alert")).toContainText("1,000,000 is the most", { timeout: 60_000 });
  await expect(sheet.getByRole("alert")).toContainText("Share an excerpt");
  await expect(sheet.getByRole("button", { name: "Copy link" })).toHaveCount(0);
});

for (const kind of ["Whole", "Excerpt"] as const) {
  test(`a finding shared by itself is what the editor goes to where it is opened: ${kind}`, async ({
    telltale,
    page,
    elsewhere,
  }) => {
    await telltale.open();
    await telltale.paste("A", `${"A line before it.\n".repeat(200)}Here it is:\u200B nothing.\n`);
    await telltale
      .findings()
      .getByRole("button", { name: /^Share this:/ })
      .first()
      .press("Enter");
    const sheet = page.getByRole("dialog", { name: "Share this place" });
    await expect(sheet.getByRole("radio", { name: /^Excerpt/ })).toBeChecked();
    await sheet.getByRole("radio", { name: new RegExp(`^${kind}`) }).check();
    const there = await elsewhere(await telltale.madeLink());
    await expect(there.linkNote()).toBeVisible();
    await expect(there.capture("A")).toContainText("U+200B ZERO WIDTH SPACE");
  });
}

test("a link made in one browser opens in the other", async ({ telltale, page, elsewhere }) => {
  test.slow();
  await telltale.open();
  await openPair(page);
  const here = await headlines(telltale.reading());
  const sheet = await telltale.share();
  for (const kind of ["Whole", "Excerpt"]) {
    await sheet.getByRole("radio", { name: new RegExp(`^${kind}`) }).check();
    const there = await elsewhere(await telltale.madeLink(), "the other browser");
    await expect(there.linkNote()).toContainText("It reads the same as when it was shared");
    await expect.poll(() => headlines(there.reading())).toEqual(here);
  }
});

test("the link is copied by its button, and the sheet gives the keyboard back where it came from", async ({
  telltale,
  page,
}) => {
  await telltale.open();
  await telltale.paste("A", "Words.");
  const sheet = await telltale.share();
  const link = await telltale.madeLink();
  await sheet.getByRole("button", { name: "Copy link" }).press("Enter");
  await expect(sheet).toContainText("Copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(link);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Share", exact: true })).toBeFocused();
});

for (const theme of ["light", "dark"] as const) {
  test(`sharing can be done by everyone, in the ${theme} theme`, async ({ telltale, page }) => {
    test.slow();
    await telltale.open();
    await openPair(page);
    const sheet = await telltale.share();
    await telltale.madeLink();
    await sheet.getByRole("checkbox", { name: "Lock with a passphrase" }).check();
    for (const summary of await sheet.locator("summary").all()) await summary.click();
    expect(await telltale.axe(theme)).toEqual([]);
  });

  test(`what was shared can be read by everyone, in the ${theme} theme`, async ({ telltale, page }) => {
    test.slow();
    await telltale.open();
    await openPair(page);
    await telltale.share();
    await telltale.open(await telltale.madeLink());
    await expect(telltale.linkNote()).toContainText("It reads the same");
    await telltale.linkNote().locator("summary").click();
    expect(await telltale.axe(theme)).toEqual([]);
  });
}
