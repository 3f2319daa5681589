import type { MessageId } from "../src/messages/index.ts";
import { expect, test } from "./page.ts";

// What people bring when they bring the wrong thing. Each gets one clear sentence, and what stood on the page stays.

const good =
  "<system-reminder>\n# currentDate\nToday\u2019s date is 2026/06/30.\n\nDon't mention it.\n</system-reminder>\n";

/** The first bytes of a PNG, and zeros. */
const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Array<number>(64).fill(0)]);

const cases: readonly (readonly [
  what: string,
  bytes: Uint8Array | string,
  says: MessageId,
  params?: Readonly<Record<string, string>>,
])[] = [
  ["an empty file", "", "capture.empty"],
  ["white space", " \n\t\n ", "capture.blank"],
  ["a picture", picture, "capture.binary", { kind: "png" }],
  ["half a JSON", '{"model": "made-up", "messages": [{"role": "user", "content": "Today', "capture.json-broken"],
  ["JSON without prompts", '{"apples": [1, 2, 3]}', "capture.json-no-prompt"],
  ["invalid UTF-8", Uint8Array.from([0x61, 0x62, 0xff, 0x63]), "capture.invalid-utf8"],
];

for (const [what, bytes, says, params] of cases) {
  test(`${what} gets one clear sentence, and the other capture stays`, async ({ telltale }) => {
    await telltale.open();
    await telltale.paste("A", good);
    await telltale.drop("B", { name: "brought.bin", bytes });
    await expect(telltale.capture("B")).toContainText(telltale.like(says, params));
    await expect(telltale.card("A")).toContainText(telltale.like("marker.state", { form: "u2019Slash" }));
  });
}

test("a file of 100 MB gets one clear sentence, and nothing is lost", async ({ telltale }) => {
  test.setTimeout(120_000);
  await telltale.open();
  await telltale.paste("A", good);
  await telltale.capture("B").evaluate((region) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(100 * 1024 * 1024)], "large.jsonl"));
    region.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
  });
  await expect(telltale.capture("B")).toContainText(telltale.t("page.bytes", { count: 100 * 1024 * 1024 }), {
    timeout: 60_000,
  });
  await expect(telltale.card("A")).toBeVisible();
  await telltale
    .capture("B")
    .getByRole("button", { name: telltale.t("page.clear") })
    .click();
  await expect(telltale.card("A")).toBeVisible();
});

test("one capture alone is read by itself", async ({ telltale }) => {
  await telltale.open();
  await telltale.paste("B", good);
  await expect(telltale.card("B")).toContainText(telltale.like("marker.state", { form: "u2019Slash" }));
  await expect(telltale.card("A")).toHaveCount(0);
});

test("a single word gets an answer", async ({ telltale }) => {
  await telltale.open();
  await telltale.paste("A", "p\u0430ypal\u200B");
  await expect(telltale.reading()).toContainText(telltale.t("marker.headline-none"));
  await expect(telltale.findings()).toContainText("U+200B");
});

test("the smart-quote trap is called inconclusive, not marked", async ({ telltale, page }) => {
  await telltale.open();
  await page.getByRole("button", { name: telltale.t("page.example-smart-quotes") }).click();
  const card = telltale.card("A");
  await expect(card).toContainText(telltale.like("marker.state", { form: "inconclusive" }));
  await expect(card.getByRole("definition")).toContainText(["?", "?", "0"]);
});

test("a markup-like text stays text", async ({ telltale, page }) => {
  await telltale.open();
  await telltale.paste(
    "A",
    "<img src=x onerror=\"document.title='owned'\"> <script>document.title='owned'</script> x\u200By",
  );
  await telltale.paste("B", "<b>bold</b> <img src=x onerror=\"document.title='owned'\"> xy");
  await expect(telltale.findings()).toContainText("U+200B");
  await expect(page).toHaveTitle("Telltale");
});

test("a large paste shows that it is worked on, can be cancelled, and is still held", async ({ telltale, page }) => {
  test.setTimeout(120_000);
  await telltale.open();
  // Pressed from inside the page: a driver's click comes too late on a fast machine.
  const cancelled = page.evaluate(
    (words) =>
      new Promise<void>((resolve) => {
        const press = (): void => {
          const cancel = [...document.querySelectorAll("button")].find((button) => button.textContent === words);
          cancel?.click();
          if (cancel) resolve();
          else setTimeout(press);
        };
        press();
      }),
    telltale.t("page.cancel"),
  );
  await telltale.paste("A", "An ordinary line of an ordinary prompt, one of a great many like it.\n".repeat(80_000));
  await cancelled;
  await expect(telltale.reading()).toContainText(telltale.t("page.cancelled"));
  await page.getByRole("button", { name: telltale.t("page.retry") }).press("Enter");
  await expect(telltale.capture("A")).toContainText(telltale.t("page.sha256"), { timeout: 60_000 });
});
