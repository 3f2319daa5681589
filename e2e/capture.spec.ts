import type { Page } from "@playwright/test";
import { expect, test } from "./page.ts";

// What is said before a capture is looked at, and what it was when it came.

/** A request body with a marked date line in its place. */
const body = JSON.stringify({
  model: "made-up-model",
  system: [{ type: "text", text: "x-anthropic-billing-header: cc_version=2.1.150.1a2; cc_entrypoint=cli;" }],
  messages: [{ role: "user", content: [{ type: "text", text: "# currentDate\nToday\u02BCs date is 2026/06/30.\n" }] }],
});

const guide = (page: Page) => page.getByRole("dialog", { name: "How to capture" });

async function openRuns(page: Page): Promise<void> {
  await page.getByRole("button", { name: "How to capture" }).first().press("Enter");
  await guide(page).getByRole("tab", { name: "Two runs" }).click();
}

async function predict(page: Page, bit: string, side: "A" | "B", value: string): Promise<void> {
  await guide(page)
    .getByRole("combobox", { name: `${bit}, expected in ${side}` })
    .selectOption(value);
}

test("a prediction has its time, stands beside what was read, and can be cleared there", async ({ telltale, page }) => {
  await telltale.open();
  await openRuns(page);
  await expect(guide(page)).toContainText("Nothing is predicted yet.");
  await predict(page, "Host on the list", "A", "1");
  await predict(page, "Listed time zone", "A", "1");
  // The day as the visitor's own clock and time zone have it.
  const today = await page.evaluate(() =>
    new Intl.DateTimeFormat("en", { year: "numeric", month: "short", day: "numeric" }).format(),
  );
  await expect(guide(page)).toContainText(`Written ${today}`);
  await page.keyboard.press("Escape");
  const check = telltale.reading().getByRole("region", { name: "Predicted against observed" });
  await expect(check).toHaveCount(0);

  await telltale.drop("A", { name: "body.json", bytes: body });
  await expect(check.getByRole("row")).toHaveText(
    [/^Bit/, /^Host on the list, in A\s*1\s*0\s*not as predicted$/, /^Listed time zone, in A\s*1\s*1\s*as predicted$/],
    { timeout: 20_000 },
  );
  await expect(check).toContainText(`Written ${today}`);
  expect(await telltale.axe("light")).toEqual([]);

  await check.getByRole("button", { name: "Clear the prediction" }).press("Enter");
  await expect(check).toHaveCount(0);
  await expect(page.getByText("The prediction was cleared.")).toBeFocused();
  await openRuns(page);
  await expect(guide(page)).toContainText("Nothing is predicted yet.");
});

test("a prediction can be cleared where it is written", async ({ telltale, page }) => {
  await telltale.open();
  await openRuns(page);
  await predict(page, "Lab keyword in the host", "B", "0");
  const clear = guide(page).getByRole("button", { name: "Clear the prediction" });
  await clear.press("Enter");
  await expect(guide(page)).toContainText("Nothing is predicted yet.");
  await expect(clear).toBeFocused();
  await expect(guide(page).getByRole("combobox", { name: "Lab keyword in the host, expected in B" })).toHaveValue("?");
});

test("each fact beside a capture's name stays whole on its line", async ({ telltale, page }) => {
  await telltale.open("#try-pair");
  await expect(telltale.reading().getByRole("article")).toHaveCount(2, { timeout: 20_000 });
  for (const width of [1280, 900, 390]) {
    await page.setViewportSize({ width, height: 800 });
    for (const time of await telltale
      .reading()
      .getByText(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2} UTC$/)
      .all()) {
      const lines = await time.evaluate((fact) => {
        const range = document.createRange();
        range.selectNodeContents(fact);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      });
      expect(lines, `lines of the time at ${width} px`).toBe(1);
    }
  }
});

test("of a relay's log each body says whose it is", async ({ telltale }) => {
  await telltale.open();
  const log = `=== REQUEST INFO ===\nURL: /v1/messages\nMethod: POST\n\n=== REQUEST BODY ===\n${body}\n\n=== API REQUEST 1 ===\nUpstream URL: https://gateway.example/v1/messages\nHTTP Method: POST\n\nBody:\n${body.replace("\u02BC", "'")}\n`;
  await telltale.drop("A", { name: "call.log", bytes: log });
  await expect(telltale.capture("A")).toContainText("the body as the client sent it to the relay", { timeout: 20_000 });
  await telltale
    .capture("A")
    .getByRole("button", { name: "Put another of its requests beside it, in B" })
    .press("Enter");
  await expect(telltale.capture("B")).toContainText("the body as the relay sent it on", { timeout: 20_000 });
});
