import type { Locator } from "@playwright/test";
import { KNOWN_DOMAINS, LAB_KEYWORDS } from "../src/engine/marker/lists.ts";
import { bytesOf, disguised, tgzOf } from "../src/engine/program/fixtures/madeUp.ts";
import { expect, test } from "./page.ts";

const code = `a("${disguised(KNOWN_DOMAINS, 91)}");b("${disguised(LAB_KEYWORDS, 91)}")`;

const made = tgzOf({
  "package/package.json": JSON.stringify({ name: "@anthropic-ai/claude-code", version: "2.1.150" }),
  "package/cli.js": code,
});

test("a package is dropped, and the published lists in it are named with key and place", async ({ telltale }) => {
  const { page } = telltale;
  await telltale.open("#claims/program");
  const heading = page.getByRole("heading", { level: 1, name: telltale.t("program.title") });
  await expect(heading).toBeVisible();
  await telltale.dropOn(page.getByText(telltale.t("program.bring")), { name: "made-up.tgz", bytes: made });
  const result: Locator = page.getByRole("region", { name: telltale.t("program.result") });
  await expect(result.getByRole("status").first()).toContainText(
    telltale.t("program.found-same", { list: "domains", common: 147, of: 147 }),
  );
  await expect(result).toContainText(telltale.t("program.presence"));
  await expect(result).toContainText(telltale.t("program.applies-yes", { version: "2.1.150" }));
  const list = result.getByRole("listitem").filter({
    has: page.getByRole("heading", {
      name: telltale.t("program.same", { list: "domains", kind: "hosts", common: 147, of: 147 }),
    }),
  });
  await expect(list).toContainText(
    telltale.t("program.where-member", { member: "package/cli.js", offset: 3, hex: "3" }),
  );
  await expect(list).toContainText(telltale.t("program.disguise-xor", { key: "5B" }));
  await expect(list).toContainText("c43f351e29ccc859044903c9589b3df98ca417d4c9a4de45fc805fb53336605a");
  await list.getByText(telltale.t("program.entries", { count: 147 })).click();
  await expect(list.getByText("zenmux.ai")).toBeVisible();

  const saved = await telltale.saved(result.getByRole("button", { name: telltale.t("program.save") }));
  expect(JSON.parse(new TextDecoder().decode(saved))).toMatchObject({ file: { name: "made-up.tgz" }, members: 2 });
  // It was not brought as a capture, and stays while something else is looked at.
  await page.getByRole("link", { name: telltale.t("claims.timeline"), exact: true }).click();
  await page.goBack();
  await expect(result).toBeVisible();
});

test("a file is opened by the keyboard, and that nothing was found is not called more than that", async ({
  telltale,
}) => {
  const { page } = telltale;
  await telltale.open("#claims/program");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: telltale.t("program.open"), exact: true }).press("Enter");
  const buffer = Buffer.from(bytesOf('const a = ["one", "two"];'));
  await (await chooser).setFiles({ name: "plain.js", mimeType: "text/javascript", buffer });
  const result = page.getByRole("region", { name: telltale.t("program.result") });
  await expect(result).toContainText(telltale.t("program.found-none"));
  await expect(result).toContainText(telltale.t("program.absence"));
  await expect(result).toContainText(telltale.t("program.no-package"));
});

for (const theme of ["light", "dark"] as const) {
  test(`what was found in a package can be read by everyone, ${theme}`, async ({ telltale }) => {
    await telltale.open("#claims/program");
    const { page } = telltale;
    await telltale.dropOn(page.getByText(telltale.t("program.bring")), { name: "made-up.tgz", bytes: made });
    await expect(page.getByRole("region", { name: telltale.t("program.result") })).toBeVisible();
    expect(await telltale.axe(theme)).toEqual([]);
  });
}
