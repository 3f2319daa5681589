import type { Locator } from "@playwright/test";
import { expect, type TelltalePage, test } from "./page.ts";

// Whether a path keeps its characters: the self-test is taken, sent and brought back. Here the path is the browser's own clipboard.

function guide(telltale: TelltalePage): Locator {
  return telltale.page.getByRole("dialog", { name: telltale.t("page.how-to-capture") });
}

/** Opens the check of a path by keyboard alone. */
async function openCheck(telltale: TelltalePage): Promise<void> {
  const { page } = telltale;
  await page.getByRole("button", { name: telltale.t("page.how-to-capture") }).press("Enter");
  const first = guide(telltale).getByRole("tab", { selected: true });
  await first.press("End");
  await page.keyboard.press("Enter");
  await expect(guide(telltale).getByRole("tab", { name: telltale.t("page.check-path") })).toHaveAttribute(
    "aria-selected",
    "true",
  );
}

async function pasteBack(telltale: TelltalePage, change: (text: string) => string = (text) => text): Promise<void> {
  const { page } = telltale;
  await guide(telltale)
    .getByRole("button", { name: telltale.t("guide.check-copy") })
    .press("Enter");
  await expect(guide(telltale)).toContainText(telltale.t("guide.copied"));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const changed = change(copied);
  // Unchanged, what the button wrote is what comes back.
  if (changed !== copied) await page.evaluate((text) => navigator.clipboard.writeText(text), changed);
  await guide(telltale).getByRole("textbox").focus();
  await page.keyboard.press("ControlOrMeta+V");
}

test("the clipboard alone keeps every probe", async ({ telltale }) => {
  await telltale.open();
  await openCheck(telltale);
  await pasteBack(telltale);
  await expect(guide(telltale)).toContainText(telltale.like("fidelity.all-kept"));
  await expect(guide(telltale)).toContainText(telltale.t("fidelity.host-kept"));
});

test("a path that folds apostrophes is told to erase the host bits", async ({ telltale }) => {
  await telltale.open();
  await openCheck(telltale);
  await pasteBack(telltale, (text) => text.replace(/[\u2019\u02BC\u02B9]/g, "'"));
  await expect(guide(telltale)).toContainText(telltale.t("fidelity.host-erased", { points: "U+2019, U+02BC, U+02B9" }));
  const row = guide(telltale).getByRole("row", { name: telltale.t("guide.group-apostrophes") });
  await expect(row).toContainText(
    `${telltale.t("guide.probe-modifier-prime")} ${telltale.t("guide.arrived", { sent: "U+02B9", came: "U+0027" })}`,
  );
});

test("a text that is no self-test gets one clear sentence, and goes into no pane", async ({ telltale, page }) => {
  await telltale.open();
  await openCheck(telltale);
  await pasteBack(telltale, () => "Something else.");
  await expect(guide(telltale)).toContainText(telltale.t("fidelity.not-a-self-test"));
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(telltale.t("page.question"));
});

test("a file that came back is read, in UTF-16 too", async ({ telltale, page }) => {
  await telltale.open();
  await openCheck(telltale);
  await pasteBack(telltale);
  await guide(telltale)
    .getByRole("button", { name: telltale.t("guide.check-copy") })
    .press("Enter");
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const chooser = page.waitForEvent("filechooser");
  await guide(telltale)
    .getByRole("button", { name: telltale.t("page.open-file") })
    .press("Enter");
  const buffer = Buffer.concat([Uint8Array.from([0xff, 0xfe]), Buffer.from(text.replaceAll("\u02B9", "?"), "utf16le")]);
  await (await chooser).setFiles({ name: "back.txt", mimeType: "text/plain", buffer });
  await expect(guide(telltale)).toContainText(telltale.t("fidelity.host-lost", { points: "U+02B9" }));
});

test("the file with a lone surrogate comes back as it was saved, and a path that mends it is told of", async ({
  telltale,
  page,
}) => {
  await telltale.open();
  await openCheck(telltale);
  // Taken where the page hands it to the browser, and the download left out: not every driver hears of one.
  const handedOver = await page.evaluateHandle(() => {
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => `blob:${blobs.push(blob)}`;
    HTMLAnchorElement.prototype.click = () => undefined;
    return blobs;
  });
  await guide(telltale)
    .getByRole("button", { name: telltale.t("guide.check-save-surrogate") })
    .press("Enter");
  const saved = Uint8Array.from(
    await handedOver.evaluate(async ([blob]) => [...new Uint8Array((await blob?.arrayBuffer()) ?? [])]),
  );
  const bringBack = (bytes: Uint8Array) =>
    guide(telltale)
      .getByRole("textbox")
      .evaluate(
        (field, bytes) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([Uint8Array.from(bytes)], "back.txt"));
          field.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
        },
        [...bytes],
      );
  await bringBack(saved);
  await expect(guide(telltale)).toContainText(telltale.like("fidelity.all-kept"));
  await expect(guide(telltale)).toContainText(telltale.t("fidelity.surrogate-kept"));
  await bringBack(Buffer.from(new TextDecoder().decode(saved)));
  await expect(guide(telltale)).toContainText(telltale.t("fidelity.surrogate-gone"));
  await expect(guide(telltale).getByRole("row", { name: telltale.t("guide.group-surrogates") })).toContainText(
    `${telltale.t("guide.probe-lone-surrogate")} U+D83D`,
  );
});

test("the guide opens and closes by keyboard, and the focus comes back", async ({ telltale, page }) => {
  await telltale.open();
  await openCheck(telltale);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("button", { name: telltale.t("page.how-to-capture") })).toBeFocused();
});

for (const theme of ["light", "dark"] as const) {
  test(`every section of the guide can be used by everyone, in the ${theme} theme`, async ({ telltale, page }) => {
    // Three sections, and axe goes through the whole page for each.
    test.slow();
    await telltale.open();
    await page.getByRole("button", { name: telltale.t("page.how-to-capture") }).press("Enter");
    for (const section of ["guide.ways", "guide.runs", "page.check-path"] as const) {
      const name = telltale.t(section);
      await guide(telltale).getByRole("tab", { name }).click();
      await expect(guide(telltale).getByRole("tabpanel", { name })).toBeVisible();
      if (section === "page.check-path")
        await pasteBack(telltale, (text) => text.normalize("NFKC").replaceAll("\u02B9", "?"));
      expect(await telltale.axe(theme)).toEqual([]);
    }
  });
}
