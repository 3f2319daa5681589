import type { Page } from "@playwright/test";
import { expect, test } from "./page.ts";

type Telltale = Parameters<Parameters<typeof test>[2]>[0]["telltale"];

/** What others have published: base URL, time zone, and what is written there. */
const vectors = [
  [null, "UTC", "Today's date is 2026-06-30."],
  ["https://api.anthropic.com", "Asia/Shanghai", "Today's date is 2026-06-30."],
  ["https://foo.example", "Asia/Shanghai", "Today's date is 2026/06/30."],
  ["https://packyapi.com", "UTC", "Today\u2019s date is 2026-06-30."],
  ["https://sub.packyapi.com", "Asia/Shanghai", "Today\u2019s date is 2026/06/30."],
  ["https://moonshot-proxy.example", "UTC", "Today\u02BCs date is 2026-06-30."],
  ["https://moonshot.ai", "Asia/Shanghai", "Today\u02B9s date is 2026/06/30."],
  ["https://proxyai.com", "Europe/Berlin", "Today\u2019s date is 2026-06-30."],
  ["https://api.deepseek.com", "Europe/Berlin", "Today\u02BCs date is 2026-06-30."],
  ["https://deepseek.cn", "Asia/Shanghai", "Today\u02B9s date is 2026/06/30."],
] as const;

/** The same of hosts alone, in UTC. */
const hosts = {
  "'": "localhost 127.0.0.1 openrouter.ai api.z.ai api.kimi.com api.01.ai www.alibaba.com bilibili.com notproxyai.com",
  "\u2019": "any.cn yunwu.ai api.zenmux.ai corp.alibaba-inc.com",
  "\u02BC": "ark.cn-beijing.volces.com api.minimax.io api.stepfun.com host01air.example.com",
  "\u02B9": "api.moonshot.cn open.bigmodel.cn dashscope.aliyuncs.com stepfun-inc.com xaminim.com",
} as const;

/** The sentence that the page has built. */
const ruler = (page: Page, telltale: Telltale) =>
  page.getByRole("figure", { name: telltale.t("page.ruler"), exact: true });

async function setBaseUrl(page: Page, telltale: Telltale, baseUrl: string | null): Promise<void> {
  await page.getByRole("checkbox", { name: telltale.t("simulate.base-url-set") }).setChecked(baseUrl !== null);
  const field = page.getByRole("textbox", { name: telltale.t("simulate.step-base-url"), exact: true });
  if (baseUrl !== null) await telltale.write(field, baseUrl);
}

test("every published case that is typed in gives the published sentence", async ({ telltale, page }) => {
  // More than thirty environments, one after the other.
  test.slow();
  await telltale.open("#simulate");
  const zone = page.getByRole("combobox", { name: telltale.t("simulate.zone") });
  for (const [baseUrl, timeZone, sentence] of vectors) {
    await setBaseUrl(page, telltale, baseUrl);
    await telltale.write(zone, timeZone);
    await expect(ruler(page, telltale)).toContainText(telltale.t("page.ruler-row", { side: "B", text: sentence }));
  }
  await telltale.write(zone, "UTC");
  const host = page.getByRole("textbox", { name: telltale.t("simulate.host"), exact: true });
  for (const [apostrophe, names] of Object.entries(hosts)) {
    for (const name of names.split(" ")) {
      await telltale.write(host, name);
      await expect(ruler(page, telltale), name).toContainText(`Today${apostrophe}s date is 2026-06-30.`);
    }
  }
  // What is typed stands in no address.
  expect(new URL(page.url()).hash).toBe("#simulate");
});

test("each step says what it came to and why", async ({ telltale, page }) => {
  await telltale.open("#simulate");
  await setBaseUrl(page, telltale, "https://Host01air.Example.com:8443/deepseek");
  const steps = page.getByRole("region", { name: telltale.t("simulate.steps") });
  await expect(steps).toContainText(telltale.t("simulate.gate-other-host", { host: "host01air.example.com:8443" }));
  await expect(steps).toContainText(telltale.t("simulate.domain-no"));
  await expect(steps).toContainText(telltale.t("simulate.keyword-yes", { entry: "01ai", number: 9, count: 11 }));
  await expect(steps).toContainText(telltale.t("simulate.keyword-inside"));
  await setBaseUrl(page, telltale, "https://example.gov.cn");
  await expect(steps).toContainText(telltale.t("simulate.domain-suffix", { entry: "cn", number: 1, count: 147 }));
  await expect(steps).toContainText(telltale.t("simulate.domain-cn"));
  await telltale.write(page.getByRole("combobox", { name: telltale.t("simulate.zone") }), "PRC");
  await expect(steps).toContainText(telltale.t("simulate.zone-alias", { setting: "PRC", zone: "Asia/Shanghai" }));
  await setBaseUrl(page, telltale, "api.anthropic.com");
  await expect(steps).toContainText(telltale.t("simulate.gate-unreadable"));
  await setBaseUrl(page, telltale, null);
  await expect(steps).toContainText(telltale.t("simulate.gate-not-set"));
  await expect(steps).toContainText(telltale.t("simulate.not-reached"));
});

test("a state is one click away, has an address, and decodes as it was built", async ({ telltale, page }) => {
  await telltale.open("#simulate");
  const state = page.getByRole("link", { name: telltale.t("page.state", { domain: 1, keyword: 1, zone: 1 }) });
  await state.click();
  await expect(ruler(page, telltale)).toContainText("Today\u02B9s date is 2026/06/30.");
  await expect(page).toHaveURL(/#simulate\/state\/111$/);
  await expect(page.getByRole("region", { name: telltale.t("simulate.outcome") })).toContainText(
    telltale.t("marker.state", { form: "u02b9Slash", apostrophe: "U+02B9", separator: "U+002F", count: 0 }),
  );
  await page.getByRole("button", { name: telltale.t("simulate.send") }).click();
  await expect(telltale.card("B")).toContainText(
    telltale.t("marker.state", { form: "u02b9Slash", apostrophe: "U+02B9", separator: "U+002F", count: 0 }),
  );
  await expect(telltale.capture("B")).toContainText(telltale.t("page.origin-simulated"));
  await page.goBack();
  await expect(ruler(page, telltale)).toContainText("Today\u02B9s date is 2026/06/30.");
});

test("any host is held against the published lists, and their disguise comes off with one key alone", async ({
  telltale,
  page,
}) => {
  await telltale.open("#simulate");
  const lists = page.getByRole("region", { name: telltale.t("simulate.lists") });
  await telltale.write(lists.getByRole("textbox", { name: telltale.t("simulate.try-host") }), "api.moonshot.cn");
  await expect(lists).toContainText(telltale.t("simulate.domain-suffix", { entry: "cn", number: 1, count: 147 }));
  await expect(lists).toContainText(telltale.t("simulate.keyword-yes", { entry: "moonshot", number: 2, count: 11 }));
  await telltale.write(lists.getByRole("searchbox", { name: telltale.t("simulate.list-search") }), "yunwu");
  await expect(lists).toContainText(telltale.t("simulate.list-count", { found: 2, count: 147 }));
  const disguise = page.getByRole("region", { name: telltale.t("simulate.disguise") });
  await expect(disguise).toContainText("Pz4+Kyg+PjB3NjQ0NSgzNC93NjI1MjY6I3cj");
  await expect(disguise).toContainText(telltale.t("simulate.disguise-hash-equal"));
  const key = disguise.getByRole("spinbutton", { name: telltale.t("simulate.disguise-key") });
  await key.press("ArrowUp");
  await expect(key).toHaveValue("92");
  await expect(disguise).toContainText(telltale.t("simulate.disguise-hash-differs"));
  await key.press("End");
  await key.pressSequentially("0");
  await expect(key).toHaveValue("920");
  await expect(disguise).toContainText(telltale.t("simulate.disguise-key-wrong"));
  await disguise.getByRole("button", { name: telltale.t("simulate.disguise-key-back") }).click();
  await disguise.getByRole("radio", { name: telltale.t("simulate.list-domains") }).check();
  await expect(disguise).toContainText("c43f351e29ccc859044903c9589b3df98ca417d4c9a4de45fc805fb53336605a");
  await expect(disguise).toContainText(telltale.t("simulate.disguise-hash-equal"));
});

for (const [channel, cover] of [
  ["channels.zero-width-bits-title", "The tide is out.\nNobody swims."],
  ["channels.tags-title", "Nothing to see"],
] as const) {
  test(`a message is hidden in ${channel}, found again, and decoded in Decode`, async ({ telltale, page }) => {
    await telltale.open("#simulate/hide");
    await page
      .getByRole("combobox", { name: telltale.t("hiding.channel") })
      .selectOption({ label: telltale.t(channel) });
    await telltale.write(page.getByRole("textbox", { name: telltale.t("hiding.cover") }), cover);
    await telltale.write(page.getByRole("textbox", { name: telltale.t("hiding.message") }), "behind the boathouse");
    const find = page.getByRole("region", { name: telltale.t("hiding.find") });
    await expect(find).toContainText("behind the boathouse");
    await expect(find).toContainText(telltale.t("hiding.reading-yours"));
    await page.getByRole("tab", { name: telltale.t("hiding.form-tokens") }).click();
    await expect(page.getByRole("tabpanel").first()).toContainText(/<0x(E2|F3)>/);
    await page.getByRole("button", { name: telltale.t("hiding.send") }).click();
    await expect(telltale.findings()).toContainText("behind the boathouse");
    await expect(telltale.capture("B")).toContainText(telltale.t("page.origin-simulated"));
    // What was typed is still there for who comes back.
    await page.goBack();
    await expect(page.getByRole("textbox", { name: telltale.t("hiding.cover") })).toHaveValue(cover);
  });
}

test("a cover that is too small says so, and loses nothing; bytes can be hidden too", async ({ telltale, page }) => {
  await telltale.open("#simulate/hide");
  const channel = page.getByRole("combobox", { name: telltale.t("hiding.channel") });
  await channel.selectOption({ label: telltale.t("channels.line-endings-title") });
  const message = page.getByRole("textbox", { name: telltale.t("hiding.message") });
  await telltale.write(message, "far too long");
  const hide = page.getByRole("region", { name: telltale.t("hiding.hide") });
  await expect(hide).toContainText(telltale.t("hiding.too-small", { capacity: 2, needed: 12 }));
  await expect(message).toHaveValue("far too long");
  await page.getByRole("radio", { name: telltale.t("hiding.as-hex") }).check();
  await telltale.write(message, "ff 0");
  await expect(hide).toContainText(telltale.t("hiding.hex-wrong"));
  await telltale.write(message, "ff 00");
  await expect(hide).toContainText(telltale.t("hiding.room", { capacity: 2, needed: 2 }));
  await expect(page.getByRole("region", { name: telltale.t("hiding.find") })).toContainText(
    telltale.t("hiding.reading-yours"),
  );
});

test("a locked message is found with its passphrase alone", async ({ telltale, page }) => {
  await telltale.open("#simulate/hide");
  const channel = page.getByRole("combobox", { name: telltale.t("hiding.channel") });
  await channel.selectOption({ label: telltale.t("channels.steg-cloak-title") });
  await telltale.write(page.getByRole("textbox", { name: telltale.t("sharing.passphrase") }), "a lantern in the fog");
  const find = page.getByRole("region", { name: telltale.t("hiding.find") });
  await expect(find).toContainText(telltale.t("hiding.reading-yours"));
  await find.getByRole("checkbox", { name: telltale.t("hiding.find-with") }).uncheck();
  await expect(find).toContainText(telltale.t("hiding.found-locked"));
});

test("a cover keeps its line breaks as they were pasted, and the saved file has them", async ({ telltale, page }) => {
  await telltale.open("#simulate/hide");
  await page.evaluate(() => navigator.clipboard.writeText("one\r\ntwo\nthree"));
  const cover = page.getByRole("textbox", { name: telltale.t("hiding.cover") });
  await cover.focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("ControlOrMeta+V");
  await page.keyboard.type("!");
  await expect(page.getByRole("figure").filter({ hasText: telltale.t("hiding.reader-cover") })).toContainText("three!");
  const saved = await telltale.saved(page.getByRole("button", { name: telltale.t("hiding.save") }));
  expect(
    Buffer.from(saved)
      .toString()
      .replace(/[\u200B\u200C]/g, ""),
  ).toBe("one\r\ntwo\nthree!");
});

for (const theme of ["light", "dark"] as const) {
  test(`the date line can be used by everyone, in the ${theme} theme`, async ({ telltale, page }) => {
    // Every element of a long page is looked at.
    test.slow();
    await telltale.open("#simulate/state/111");
    await page.locator("summary", { hasText: telltale.t("simulate.vectors") }).click();
    await expect(page.getByRole("region", { name: telltale.t("simulate.steps") })).toContainText(
      telltale.t("simulate.vectors-about", { count: 10, differ: 0 }),
    );
    expect(await telltale.axe(theme)).toEqual([]);
  });

  test(`hiding and finding can be used by everyone, in the ${theme} theme`, async ({ telltale, page }) => {
    test.slow();
    await telltale.open("#simulate/hide");
    await expect(page.getByRole("region", { name: telltale.t("hiding.find") })).toContainText(
      telltale.t("hiding.reading-yours"),
    );
    await page.locator("summary", { hasText: telltale.t("hiding.changes", { count: 1 }) }).click();
    expect(await telltale.axe(theme)).toEqual([]);
  });
}
