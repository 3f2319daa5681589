import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./page.ts";

// Whether a path keeps its characters: the self-test is taken, sent and brought back. Here the path is the browser's own clipboard.

function guide(page: Page): Locator {
  return page.getByRole("dialog", { name: "How to capture" });
}

/** Opens the check of a path by keyboard alone. */
async function openCheck(page: Page): Promise<void> {
  await page.getByRole("button", { name: "How to capture" }).press("Enter");
  const first = guide(page).getByRole("tab", { selected: true });
  await first.press("End");
  await page.keyboard.press("Enter");
  await expect(guide(page).getByRole("tab", { name: "Check a path" })).toHaveAttribute("aria-selected", "true");
}

async function pasteBack(page: Page, change: (text: string) => string = (text) => text): Promise<void> {
  await guide(page).getByRole("button", { name: "Copy the self-test" }).press("Enter");
  await expect(guide(page)).toContainText("Copied.");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const changed = change(copied);
  // Unchanged, what the button wrote is what comes back.
  if (changed !== copied) await page.evaluate((text) => navigator.clipboard.writeText(text), changed);
  await guide(page).getByRole("textbox").focus();
  await page.keyboard.press("ControlOrMeta+V");
}

test("the clipboard alone keeps every probe", async ({ telltale, page }) => {
  await telltale.open();
  await openCheck(page);
  await pasteBack(page);
  await expect(guide(page)).toContainText(/All \d+ probes arrived/);
  await expect(guide(page)).toContainText("The four apostrophes stay apart.");
});

test("a path that folds apostrophes is told to erase the host bits", async ({ telltale, page }) => {
  await telltale.open();
  await openCheck(page);
  await pasteBack(page, (text) => text.replace(/[\u2019\u02BC\u02B9]/g, "'"));
  await expect(guide(page)).toContainText("U+2019, U+02BC, U+02B9 became U+0027: this path erases the host bits.");
  const row = guide(page).getByRole("row", { name: /^Apostrophes/ });
  await expect(row).toContainText("modifier prime U+02B9 became U+0027");
});

test("a text that is no self-test gets one clear sentence, and goes into no pane", async ({ telltale, page }) => {
  await telltale.open();
  await openCheck(page);
  await pasteBack(page, () => "Something else.");
  await expect(guide(page)).toContainText("This is not the self-test");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("What does this text say");
});

test("a file that came back is read, in UTF-16 too", async ({ telltale, page }) => {
  await telltale.open();
  await openCheck(page);
  await pasteBack(page);
  await guide(page).getByRole("button", { name: "Copy the self-test" }).press("Enter");
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const chooser = page.waitForEvent("filechooser");
  await guide(page).getByRole("button", { name: "Open file" }).press("Enter");
  const buffer = Buffer.concat([Uint8Array.from([0xff, 0xfe]), Buffer.from(text.replaceAll("\u02B9", "?"), "utf16le")]);
  await (await chooser).setFiles({ name: "back.txt", mimeType: "text/plain", buffer });
  await expect(guide(page)).toContainText("U+02B9 did not survive as an apostrophe.");
});

test("the file with a lone surrogate comes back as it was saved, and a path that mends it is told of", async ({
  telltale,
  page,
}) => {
  await telltale.open();
  await openCheck(page);
  // Taken where the page hands it to the browser, and the download left out: not every driver hears of one.
  const handedOver = await page.evaluateHandle(() => {
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => `blob:${blobs.push(blob)}`;
    HTMLAnchorElement.prototype.click = () => undefined;
    return blobs;
  });
  await guide(page).getByRole("button", { name: "Save with a lone surrogate" }).press("Enter");
  const saved = Uint8Array.from(
    await handedOver.evaluate(async ([blob]) => [...new Uint8Array((await blob?.arrayBuffer()) ?? [])]),
  );
  const bringBack = (bytes: Uint8Array) =>
    guide(page)
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
  await expect(guide(page)).toContainText(/All \d+ probes arrived/);
  await expect(guide(page)).toContainText("The lone surrogate stays.");
  await bringBack(Buffer.from(new TextDecoder().decode(saved)));
  await expect(guide(page)).toContainText("The lone surrogate did not survive");
  await expect(guide(page).getByRole("row", { name: /^Lone surrogates/ })).toContainText(
    "half of an emoji U+D83D became",
  );
});

test("the guide opens and closes by keyboard, and the focus comes back", async ({ telltale, page }) => {
  await telltale.open();
  await openCheck(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "How to capture" })).toBeFocused();
});

for (const theme of ["light", "dark"] as const) {
  test(`every section of the guide can be used by everyone, in the ${theme} theme`, async ({ telltale, page }) => {
    // Three sections, and axe goes through the whole page for each.
    test.slow();
    await telltale.open();
    await page.getByRole("button", { name: "How to capture" }).press("Enter");
    for (const name of ["Ways to capture", "Two runs", "Check a path"]) {
      await guide(page).getByRole("tab", { name }).click();
      await expect(guide(page).getByRole("tabpanel", { name })).toBeVisible();
      if (name === "Check a path") await pasteBack(page, (text) => text.normalize("NFKC").replaceAll("\u02B9", "?"));
      expect(await telltale.axe(theme)).toEqual([]);
    }
  });
}
