import { expect, test } from "./page.ts";

// What people bring when they bring the wrong thing. Each gets one clear sentence, and what stood on the page stays.

const good =
  "<system-reminder>\n# currentDate\nToday\u2019s date is 2026/06/30.\n\nDon't mention it.\n</system-reminder>\n";

/** The first bytes of a PNG, and zeros. */
const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Array<number>(64).fill(0)]);

const cases: readonly (readonly [what: string, bytes: Uint8Array | string, says: RegExp])[] = [
  ["an empty file", "", /empty/i],
  ["white space", " \n\t\n ", /white space|blank/i],
  ["a picture", picture, /PNG/],
  ["half a JSON", '{"model": "made-up", "messages": [{"role": "user", "content": "Today', /JSON/],
  ["JSON without prompts", '{"apples": [1, 2, 3]}', /JSON/],
  ["invalid UTF-8", Uint8Array.from([0x61, 0x62, 0xff, 0x63]), /byte 2|offset 2|UTF-8/],
];

for (const [what, bytes, says] of cases) {
  test(`${what} gets one clear sentence, and the other capture stays`, async ({ telltale }) => {
    await telltale.open();
    await telltale.paste("A", good);
    await telltale.drop("B", { name: "brought.bin", bytes });
    await expect(telltale.capture("B")).toContainText(says);
    await expect(telltale.reading().getByRole("article", { name: "Reading of A" })).toContainText("domain list");
  });
}

test("a file of 100 MB gets one clear sentence, and nothing is lost", async ({ telltale, page }) => {
  test.setTimeout(120_000);
  await telltale.open();
  await telltale.paste("A", good);
  await telltale.capture("B").evaluate((region) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(100 * 1024 * 1024)], "large.jsonl"));
    region.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
  });
  await expect(telltale.capture("B")).toContainText("104,857,600 bytes", { timeout: 60_000 });
  await expect(telltale.reading().getByRole("article", { name: "Reading of A" })).toBeVisible();
  await page.getByRole("region", { name: "Capture B" }).getByRole("button", { name: "Clear" }).click();
  await expect(telltale.reading().getByRole("article", { name: "Reading of A" })).toBeVisible();
});

test("one capture alone is read by itself", async ({ telltale }) => {
  await telltale.open();
  await telltale.paste("B", good);
  await expect(telltale.reading().getByRole("article", { name: "Reading of B" })).toContainText("domain list");
  await expect(telltale.reading().getByRole("article", { name: "Reading of A" })).toHaveCount(0);
});

test("a single word gets an answer", async ({ telltale }) => {
  await telltale.open();
  await telltale.paste("A", "p\u0430ypal\u200B");
  await expect(telltale.reading()).toContainText(/no date line/i);
  await expect(telltale.findings()).toContainText(/invisible/i);
});

test("the smart-quote trap is called inconclusive, not marked", async ({ telltale, page }) => {
  await telltale.open();
  await page.getByRole("button", { name: "Smart-quote trap" }).click();
  const card = telltale.reading().getByRole("article", { name: "Reading of A" });
  await expect(card).toContainText("Apostrophe inconclusive");
  await expect(card.getByRole("definition")).toContainText(["?", "?", "0"]);
});

test("a markup-like text stays text", async ({ telltale, page }) => {
  await telltale.open();
  await telltale.paste(
    "A",
    "<img src=x onerror=\"document.title='owned'\"> <script>document.title='owned'</script> x\u200By",
  );
  await telltale.paste("B", "<b>bold</b> <img src=x onerror=\"document.title='owned'\"> xy");
  await expect(telltale.findings()).toContainText(/invisible/i);
  await expect(page).toHaveTitle("Telltale");
});

test("a large paste shows that it is worked on, can be cancelled, and is still held", async ({ telltale, page }) => {
  test.setTimeout(120_000);
  await telltale.open();
  // Pressed from inside the page: a driver's click comes too late on a fast machine.
  const cancelled = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const press = (): void => {
          const cancel = [...document.querySelectorAll("button")].find((button) => button.textContent === "Cancel");
          cancel?.click();
          if (cancel) resolve();
          else setTimeout(press);
        };
        press();
      }),
  );
  await telltale.paste("A", "An ordinary line of an ordinary prompt, one of a great many like it.\n".repeat(80_000));
  await cancelled;
  await expect(telltale.reading()).toContainText("What you brought is still here");
  await page.getByRole("button", { name: "Analyse again" }).press("Enter");
  await expect(telltale.capture("A")).toContainText("SHA-256", { timeout: 60_000 });
});
