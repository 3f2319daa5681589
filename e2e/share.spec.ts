import type { Locator } from "@playwright/test";
import { toLink } from "../src/engine/link/toLink.ts";
import { expect, type TelltalePage, test } from "./page.ts";

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

async function openPair(telltale: TelltalePage): Promise<void> {
  const { page } = telltale;
  await page.getByRole("button", { name: telltale.t("page.example-pair") }).press("Enter");
  await expect(telltale.findings()).toContainText(telltale.t("page.in-date-line"));
  await expect(telltale.reading().getByRole("heading", { level: 2 })).toHaveCount(2);
}

/** What stands first of a marked line whose host has a lab keyword. */
function labKeyword(telltale: TelltalePage): RegExp {
  return telltale.like("marker.headline", { state: "marked", labKeyword: 1 });
}

function headlines(reading: Locator): Promise<string[]> {
  return reading.getByRole("heading", { level: 2 }).allInnerTexts();
}

test("the example pair, shared whole, reads the same where it is opened, and stays made up", async ({
  telltale,
  elsewhere,
}) => {
  await telltale.open();
  await openPair(telltale);
  const here = await headlines(telltale.reading());
  await telltale.share();
  const there = await elsewhere(await telltale.madeLink());
  await expect(there.linkNote()).toContainText(telltale.like("sharing.reads-same"));
  await expect.poll(() => headlines(there.reading())).toEqual(here);
  await expect(there.reading().getByText(telltale.t("page.origin-example"))).toHaveCount(4);
  await expect(there.capture("B").getByText(telltale.t("page.origin-example"))).toBeVisible();
});

test("an excerpt of the example pair has less than 2,000 characters, and still tells the marker", async ({
  telltale,
  page,
  elsewhere,
}) => {
  await telltale.open();
  await openPair(telltale);
  const here = await headlines(telltale.reading());
  const sheet = await telltale.share();
  await sheet.getByRole("radio", { name: new RegExp(`^${telltale.t("sharing.excerpt")}`) }).check();
  const link = await telltale.madeLink();
  expect(new URL(link, page.url()).href.length).toBeLessThan(2000);
  await expect(sheet.getByRole("row", { name: telltale.t("sharing.up-to", { count: 2000 }) })).toContainText(
    telltale.t("sharing.reach-2000"),
  );
  await expect(sheet.getByRole("row", { name: new RegExp(`^${telltale.t("sharing.fits")}`) })).toHaveCount(4);
  const there = await elsewhere(link);
  await expect(there.linkNote()).toContainText(
    telltale.like("sharing.came-excerpt", { side: "A", requests: 2, request: 2 }),
  );
  await expect(there.linkNote()).toContainText(telltale.like("sharing.reads-same"));
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
  await expect(telltale.reading()).toContainText(labKeyword(telltale));
  const sheet = await telltale.share();
  for (const kind of ["sharing.kind-account", "sharing.kind-mail"] as const) {
    await expect(sheet.getByRole("checkbox", { name: telltale.t(kind) })).toBeChecked();
  }
  const redacted = await elsewhere(await telltale.madeLink());
  await expect(redacted.linkNote()).toContainText(
    telltale.like("sharing.came-copy", { side: "A", requests: 1, blacked: 4 }),
  );
  await expect(redacted.capture("A")).toContainText("\u2588\u2588\u2588");
  const held = Buffer.from(await redacted.saveExactBytes("A")).toString("utf8");
  for (const value of Object.values(secrets)) expect(held).not.toContain(value);
  await expect(redacted.reading().getByRole("definition")).toContainText(["1", "1", "0"]);

  await sheet.getByRole("checkbox", { name: telltale.t("sharing.kind-mail") }).uncheck();
  await expect(sheet.getByText(telltale.t("sharing.values", { count: 1, left: 1 }))).toBeVisible();
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
  await expect(sheet).toContainText(telltale.t("sharing.blackout-none"));
  const there = await elsewhere(await telltale.madeLink());
  await expect(there.linkNote()).toContainText(telltale.t("sharing.came-text", { side: "B" }));
  await expect(there.capture("B")).toContainText(hash);
  await expect(there.capture("B").getByText(telltale.t("page.origin-link"))).toBeVisible();
});

test("a locked link opens with its passphrase alone, and leaves the page as it was without", async ({
  telltale,
  elsewhere,
}) => {
  test.slow();
  await telltale.open();
  await openPair(telltale);
  const here = await headlines(telltale.reading());
  const sheet = await telltale.share();
  await sheet.getByRole("checkbox", { name: telltale.t("sharing.lock") }).check();
  await expect(sheet.getByRole("textbox", { name: telltale.t("sharing.link"), exact: true })).toHaveValue("");
  await sheet.getByRole("button", { name: telltale.t("sharing.passphrase-new") }).press("Enter");
  const passphrase = await sheet.getByRole("textbox", { name: telltale.t("sharing.passphrase") }).inputValue();
  expect(passphrase).toMatch(/^([a-z2-9]{4}-){5}[a-z2-9]{4}$/);
  const link = await telltale.madeLink();
  const there = await elsewhere(link);

  const asks = there.page.getByRole("dialog", { name: telltale.t("sharing.locked-title") });
  const field = asks.getByLabel(telltale.t("sharing.passphrase"), { exact: true });
  await expect(field).toBeFocused();
  // By key: the driver of the Firefox that people use fills a field without its page hearing of it.
  await field.pressSequentially(`${passphrase}.`);
  await field.press("Enter");
  await expect(asks.getByRole("status")).toContainText(telltale.t("link.wrong-passphrase"), { timeout: 30_000 });
  await field.press("Escape");
  await expect(asks).toHaveCount(0);
  await expect(there.reading()).toContainText(telltale.t("page.question"));

  await there.open("#");
  await there.open(link);
  await field.pressSequentially(passphrase);
  await field.press("Enter");
  await expect(there.linkNote()).toContainText(telltale.like("sharing.reads-same"), { timeout: 30_000 });
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
    [`${link.slice(0, middle)}${changed}${link.slice(middle + 1)}`, "link.damaged"],
    [`${link.slice(0, middle)}${link.slice(middle + 1)}`, "link.damaged"],
    [link.slice(0, -1), "link.damaged"],
    ["#1.", "link.damaged"],
    ["#9.AAAA", "link.newer"],
  ] as const) {
    await telltale.open(fragment);
    await expect(page.getByText(telltale.t(sentence))).toBeVisible();
    await page.getByRole("button", { name: telltale.t("page.dismiss") }).press("Enter");
    await expect(page.getByText(telltale.t(sentence))).toHaveCount(0);
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
  await page.getByRole("button", { name: telltale.t("page.undo") }).press("Enter");
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
  await expect(telltale.linkNote()).toContainText(telltale.like("sharing.reads-same"));
  await telltale.capture("A").getByRole("textbox").first().focus();
  await page.keyboard.type("x");
  await expect(telltale.linkNote()).toContainText(telltale.t("sharing.came-changed", { side: "A" }));
  await expect(telltale.linkNote()).not.toContainText(telltale.like("sharing.reads-same"));
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
  await expect(note).toContainText(telltale.t("sharing.reads-other"));
  await expect(note).toContainText(
    telltale.t("sharing.reads-then", { rules: telltale.t("sharing.rules", { rules: 99, version: "9.9.9" }) }),
  );
  await expect(note).toContainText(telltale.t("page.heard", { side: "A", headline: "marker.not-known-here" }));
  await expect(note).toContainText(labKeyword(telltale));
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
  await expect(telltale.capture("A")).toContainText(telltale.t("page.sha256"), { timeout: 30_000 });
  const sheet = await telltale.share();
  await expect(sheet.getByRole("alert")).toContainText(telltale.like("sharing.too-long", { limit: 1_000_000 }), {
    timeout: 60_000,
  });
  await expect(sheet.getByRole("alert")).toContainText(telltale.t("sharing.too-long-excerpt"));
  await expect(sheet.getByRole("button", { name: telltale.t("sharing.copy") })).toHaveCount(0);
});

for (const kind of ["whole", "excerpt"] as const) {
  test(`a finding shared by itself is what the editor goes to where it is opened: ${kind}`, async ({
    telltale,
    page,
    elsewhere,
  }) => {
    await telltale.open();
    await telltale.paste("A", `${"A line before it.\n".repeat(200)}Here it is:\u200B nothing.\n`);
    await telltale
      .findings()
      .getByRole("button", { name: telltale.like("sharing.this-of") })
      .first()
      .press("Enter");
    const sheet = page.getByRole("dialog", { name: telltale.t("sharing.title-focus") });
    await expect(sheet.getByRole("radio", { name: new RegExp(`^${telltale.t("sharing.excerpt")}`) })).toBeChecked();
    await sheet.getByRole("radio", { name: new RegExp(`^${telltale.t(`sharing.${kind}`)}`) }).check();
    const there = await elsewhere(await telltale.madeLink());
    await expect(there.linkNote()).toBeVisible();
    await expect(there.capture("A")).toContainText("U+200B ZERO WIDTH SPACE");
  });
}

test("a link made in one browser opens in the other", async ({ telltale, elsewhere }) => {
  test.slow();
  await telltale.open();
  await openPair(telltale);
  const here = await headlines(telltale.reading());
  const sheet = await telltale.share();
  for (const kind of ["whole", "excerpt"] as const) {
    await sheet.getByRole("radio", { name: new RegExp(`^${telltale.t(`sharing.${kind}`)}`) }).check();
    const there = await elsewhere(await telltale.madeLink(), "the other browser");
    await expect(there.linkNote()).toContainText(telltale.like("sharing.reads-same"));
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
  await sheet.getByRole("button", { name: telltale.t("sharing.copy") }).press("Enter");
  await expect(sheet).toContainText(telltale.t("guide.copied"));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(link);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("button", { name: telltale.t("page.share"), exact: true })).toBeFocused();
});

for (const theme of ["light", "dark"] as const) {
  test(`sharing can be done by everyone, in the ${theme} theme`, async ({ telltale }) => {
    test.slow();
    await telltale.open();
    await openPair(telltale);
    const sheet = await telltale.share();
    await telltale.madeLink();
    await sheet.getByRole("checkbox", { name: telltale.t("sharing.lock") }).check();
    for (const summary of await sheet.locator("summary").all()) await summary.click();
    expect(await telltale.axe(theme)).toEqual([]);
  });

  test(`what was shared can be read by everyone, in the ${theme} theme`, async ({ telltale }) => {
    test.slow();
    await telltale.open();
    await openPair(telltale);
    await telltale.share();
    await telltale.open(await telltale.madeLink());
    await expect(telltale.linkNote()).toContainText(telltale.like("sharing.reads-same"));
    await telltale.linkNote().locator("summary").click();
    expect(await telltale.axe(theme)).toEqual([]);
  });
}
