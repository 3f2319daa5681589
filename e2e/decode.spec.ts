import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "./page.ts";

const apostrophes = { "00": "\u0027", "10": "\u2019", "01": "\u02BC", "11": "\u02B9" } as const;

/** The date line of a state, where the marker's rules put it. */
function prompt(host: keyof typeof apostrophes, zone: "0" | "1"): string {
  const date = ["2026", "06", "30"].join(zone === "1" ? "/" : "-");
  return `<system-reminder>\n# currentDate\nToday${apostrophes[host]}s date is ${date}.\n\nDon't mention it unless it's needed.\n</system-reminder>\n`;
}

for (const host of ["00", "10", "01", "11"] as const) {
  for (const zone of ["0", "1"] as const) {
    test(`a pasted prompt in state ${host}${zone} is read bit by bit`, async ({ telltale }) => {
      await telltale.open();
      await telltale.paste("A", prompt(host, zone));
      const card = telltale.card("A");
      await expect(card.getByRole("definition")).toContainText([host[0] ?? "", host[1] ?? "", zone]);
      await expect(
        telltale.reading().getByRole("button", { name: telltale.like("page.ruler-box", { side: "A" }) }),
      ).toHaveCount(3);
    });
  }
}

test("what is pasted is held and hashed exactly: line endings, BOM and U+2028 included", async ({ telltale }) => {
  const text = "\uFEFFone\r\ntwo\rthree\nfour\u2028five\u2029six";
  await telltale.open();
  await telltale.paste("A", text);
  const { createHash } = await import("node:crypto");
  const hash = createHash("sha256").update(Buffer.from(text, "utf8")).digest("hex");
  await expect(telltale.capture("A")).toContainText(hash);
  expect(Buffer.from(await telltale.saveExactBytes("A")).toString("utf8")).toBe(text);
});

test("two files dropped on one pane fill both, and Swap exchanges them", async ({ telltale }) => {
  await telltale.open();
  await telltale.drop("A", { name: "a.txt", bytes: prompt("00", "0") }, { name: "b.txt", bytes: prompt("11", "1") });
  await expect(telltale.capture("A")).toContainText("a.txt");
  await expect(telltale.capture("B")).toContainText("b.txt");
  await expect(telltale.findings()).toContainText(telltale.t("page.places", { count: 2 }));
  await telltale.swap();
  await expect(telltale.capture("A")).toContainText("b.txt");
});

test("a made-up example says so in the reading, the ruler and the pane, for as long as it is there", async ({
  telltale,
  page,
}) => {
  await telltale.open();
  await page.getByRole("button", { name: telltale.t("page.example-pair") }).click();
  await expect(telltale.reading().getByText(telltale.t("page.origin-example"))).toHaveCount(4);
  await expect(telltale.capture("A").getByText(telltale.t("page.origin-example"))).toBeVisible();
  await expect(telltale.capture("B").getByText(telltale.t("page.origin-example"))).toBeVisible();
});

test("a link to an example opens it", async ({ telltale }) => {
  await telltale.open("#try-smart-quotes");
  await expect(telltale.reading()).toContainText(telltale.like("marker.state", { form: "inconclusive" }));
});

test("clearing a pane can be undone", async ({ telltale, page }) => {
  await telltale.open();
  await telltale.paste("A", prompt("01", "0"));
  await expect(telltale.capture("A")).toContainText(telltale.t("page.sha256"));
  await telltale.clear("A");
  await expect(telltale.reading()).toContainText(telltale.t("page.question"));
  await page.getByRole("button", { name: telltale.t("page.undo") }).click();
  await expect(telltale.card("A")).toBeVisible();
});

test("two identical texts are said to be identical, byte for byte", async ({ telltale }) => {
  await telltale.open();
  await telltale.paste("A", "the same");
  await telltale.paste("B", "the same");
  await expect(telltale.findings()).toContainText(telltale.t("page.identical"));
});

test("Tab leaves the editor, and the page can be used by keyboard alone", async ({ telltale, page }) => {
  await telltale.open();
  await telltale.capture("A").getByRole("textbox").first().focus();
  await page.keyboard.type("It's here");
  await expect(telltale.capture("A")).toContainText(telltale.t("page.sha256"));
  await page.keyboard.press("Tab");
  await expect(telltale.capture("A").getByRole("textbox").first()).not.toBeFocused();
});

test("a paste onto a filled pane replaces it, and Undo brings the old text back", async ({ telltale, page }) => {
  await telltale.open();
  await telltale.paste("A", prompt("01", "1"));
  await expect(telltale.reading()).toContainText(telltale.like("marker.headline", { state: "marked", labKeyword: 1 }));
  await telltale.paste("A", "another text");
  await expect(telltale.reading()).toContainText(telltale.t("marker.headline-none"));
  await page.getByRole("button", { name: telltale.t("page.undo") }).press("Enter");
  await expect(telltale.reading()).toContainText(telltale.like("marker.headline", { state: "marked", labKeyword: 1 }));
});

test("pressing a box of the ruler takes the editor to that code point, and names it", async ({ telltale }) => {
  await telltale.open();
  await telltale.paste("A", `${"A line before it.\n".repeat(200)}${prompt("11", "0")}`);
  await telltale
    .reading()
    .getByRole("button", { name: telltale.like("page.ruler-box", { side: "A", point: "U+02B9" }) })
    .press("Enter");
  await expect(telltale.capture("A")).toContainText("U+02B9 MODIFIER LETTER PRIME");
  await expect(telltale.capture("A")).toContainText(telltale.t("page.mark-host"));
});

test("a made-up file taken out as text stays made up", async ({ telltale, page }) => {
  await telltale.open();
  await page.getByRole("button", { name: telltale.t("page.example-pair") }).press("Enter");
  await telltale
    .capture("A")
    .getByRole("button", { name: telltale.t("page.edit-as-text") })
    .press("Enter");
  await expect(telltale.capture("A").getByRole("button", { name: telltale.t("page.edit-as-text") })).toHaveCount(0);
  await expect(telltale.capture("A").getByText(telltale.t("page.origin-example"))).toBeVisible();
  await expect(telltale.reading().getByText(telltale.t("page.origin-example"))).toHaveCount(4);
});

const captures = fileURLToPath(new URL("../../shared/captures/", import.meta.url));

test("a real pair shows the zone bit, the loopback host, the altered file, and folds the noise", async ({
  telltale,
}) => {
  test.skip(!existsSync(captures), "the archive of captures is not here");
  await telltale.open();
  for (const [side, file] of [
    ["A", "2.1.144-A-slash.trace.jsonl"],
    ["B", "2.1.144-B-dash.trace.jsonl"],
  ] as const) {
    await telltale.drop(side, { name: file, bytes: readFileSync(captures + file) });
  }
  const a = telltale.card("A");
  const b = telltale.card("B");
  await expect(a.getByRole("definition")).toContainText(["0", "0", "1"]);
  await expect(b.getByRole("definition")).toContainText(["0", "0", "0"]);
  await expect(a).toContainText("127.0.0.1:23575");
  await expect(a).toContainText("2.1.144");
  await expect(a).toContainText(telltale.t("capture.integrity", { verdict: "altered" }));
  await expect(b).toContainText(telltale.t("capture.integrity", { verdict: "consistent" }));
  const first = telltale.findings().getByRole("listitem").first();
  await expect(first).toContainText("U+002D");
  await expect(first).toContainText("U+002F");
  await expect(first).toContainText(telltale.t("page.places", { count: 2 }));
  await expect(telltale.findings()).toContainText(telltale.like("page.fold-noise"));
});
