import type { MessageId } from "../src/messages/index.ts";
import { expect, type TelltalePage, test } from "./page.ts";

// What is said before a capture is looked at, and what it was when it came.

/** A request body with a marked date line in its place. */
const body = JSON.stringify({
  model: "made-up-model",
  system: [{ type: "text", text: "x-anthropic-billing-header: cc_version=2.1.150.1a2; cc_entrypoint=cli;" }],
  messages: [{ role: "user", content: [{ type: "text", text: "# currentDate\nToday\u02BCs date is 2026/06/30.\n" }] }],
});

const guide = (telltale: TelltalePage) =>
  telltale.page.getByRole("dialog", { name: telltale.t("page.how-to-capture") });

async function openRuns(telltale: TelltalePage): Promise<void> {
  await telltale.page
    .getByRole("button", { name: telltale.t("page.how-to-capture") })
    .first()
    .press("Enter");
  await guide(telltale)
    .getByRole("tab", { name: telltale.t("guide.runs") })
    .click();
}

async function predict(telltale: TelltalePage, bit: MessageId, side: "A" | "B", value: string): Promise<void> {
  await guide(telltale)
    .getByRole("combobox", { name: telltale.t("guide.predict-of", { bit: telltale.t(bit), side }) })
    .selectOption(value);
}

test("a prediction has its time, stands beside what was read, and can be cleared there", async ({ telltale, page }) => {
  await telltale.open();
  await openRuns(telltale);
  await expect(guide(telltale)).toContainText(telltale.t("guide.prediction-none"));
  await predict(telltale, "page.bit-domain", "A", "1");
  await predict(telltale, "page.bit-zone", "A", "1");
  // The day as the visitor's own clock and time zone have it.
  const today = await page.evaluate(() =>
    new Intl.DateTimeFormat(document.documentElement.lang, {
      year: "numeric",
      month: "short",
      day: "numeric",
    }).format(),
  );
  await expect(guide(telltale)).toContainText(today);
  await page.keyboard.press("Escape");
  const row = (bit: MessageId, predicted: string, observed: string, outcome: MessageId): RegExp => {
    const cells = [telltale.t("guide.predicted-in", { bit: telltale.t(bit), side: "A" }), predicted, observed];
    return new RegExp(`^${[...cells, telltale.t(outcome)].join("\\s*")}$`);
  };
  const check = telltale.reading().getByRole("region", { name: telltale.t("guide.predicted") });
  await expect(check).toHaveCount(0);

  await telltale.drop("A", { name: "body.json", bytes: body });
  await expect(check.getByRole("row")).toHaveText(
    [
      new RegExp(`^${telltale.t("guide.bit")}`),
      row("page.bit-domain", "1", "0", "guide.outcome-other"),
      row("page.bit-zone", "1", "1", "guide.outcome-as"),
    ],
    { timeout: 20_000 },
  );
  await expect(check).toContainText(today);
  expect(await telltale.axe("light")).toEqual([]);

  await check.getByRole("button", { name: telltale.t("guide.clear-prediction") }).press("Enter");
  await expect(check).toHaveCount(0);
  await expect(page.getByText(telltale.t("guide.prediction-cleared"))).toBeFocused();
  await openRuns(telltale);
  await expect(guide(telltale)).toContainText(telltale.t("guide.prediction-none"));
});

test("a prediction can be cleared where it is written", async ({ telltale }) => {
  await telltale.open();
  await openRuns(telltale);
  await predict(telltale, "page.bit-keyword", "B", "0");
  const clear = guide(telltale).getByRole("button", { name: telltale.t("guide.clear-prediction") });
  await clear.press("Enter");
  await expect(guide(telltale)).toContainText(telltale.t("guide.prediction-none"));
  await expect(clear).toBeFocused();
  await expect(
    guide(telltale).getByRole("combobox", {
      name: telltale.t("guide.predict-of", { bit: telltale.t("page.bit-keyword"), side: "B" }),
    }),
  ).toHaveValue("?");
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
  await expect(telltale.capture("A")).toContainText(telltale.like("capture.step-relay-log", { of: "client" }), {
    timeout: 20_000,
  });
  await telltale
    .capture("A")
    .getByRole("button", { name: telltale.t("page.compare-requests", { side: "B" }) })
    .press("Enter");
  await expect(telltale.capture("B")).toContainText(telltale.like("capture.step-relay-log", { of: "relay" }), {
    timeout: 20_000,
  });
});
