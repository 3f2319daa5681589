import type { Locator, Page } from "@playwright/test";
import { housesWith } from "../src/ui/learn/hollow/houses.ts";
import { notices, wordInBits } from "../src/ui/learn/hollow/notices.ts";
import { differingPlaces, writeSlip } from "../src/ui/learn/hollow/slip.ts";
import { snippetIds, snippets } from "../src/ui/learn/hollow/snippets.ts";
import { publishable, publishIds, stepIds } from "../src/ui/learn/hollow/steps.ts";
import { type LessonId, lessonIds, sectionsOf } from "../src/ui/learn/lessonIds.ts";
import { expect, test } from "./page.ts";

type Telltale = Parameters<Parameters<typeof test>[2]>[0]["telltale"];

/** A lesson's task: its region, its check by the keyboard, what it says, and its way back to the start. */
function taskOf(telltale: Telltale, page: Page, lesson: LessonId) {
  const region = page.getByRole("region", { name: telltale.t(`tasks.${lesson}-title`) });
  return {
    region,
    check: () => region.getByRole("button", { name: telltale.t("learn.check"), exact: true }).press("Enter"),
    again: () => region.getByRole("button", { name: telltale.t("learn.again"), exact: true }).press("Enter"),
    said: region.getByRole("status").last(),
    field: (id: Parameters<Telltale["t"]>[0]): Locator => region.getByRole("textbox", { name: telltale.t(id) }),
    solved: telltale.t("learn.solved"),
    hint: telltale.t("learn.hint"),
  };
}

test("lesson 1: the three places are found by the keyboard; what is missing is said", async ({ telltale, page }) => {
  await telltale.open("#learn/1");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  const task = taskOf(telltale, page, "seen");
  await task.check();
  await expect(task.said).toContainText(telltale.t("tasks.seen-none"));

  const places = differingPlaces(
    writeSlip({ list: 0, mill: 0, evening: 0 }),
    writeSlip({ list: 1, mill: 1, evening: 1 }),
  );
  await task.region.getByRole("group").getByRole("button").first().focus();
  let at = 0;
  for (const place of places) {
    for (; at < place; at += 1) await page.keyboard.press("ArrowRight");
    await expect(page.locator(":focus")).toHaveAttribute("aria-pressed", "false");
    await page.keyboard.press("Space");
    await expect(page.locator(":focus")).toHaveAttribute("aria-pressed", "true");
  }
  await task.check();
  await expect(task.said).toContainText(telltale.t("tasks.seen-which"));
  await telltale.write(task.field("tasks.seen-point"), "U+0027");
  await page.keyboard.press("Enter");
  await expect(task.said).toContainText(telltale.t("tasks.seen-plain"));
  await telltale.write(task.field("tasks.seen-point"), "\uFF12\uFF10\uFF119");
  await page.keyboard.press("Enter");
  await expect(task.said).toContainText(task.solved);

  await task.again();
  await expect(task.said).toBeEmpty();
  await expect(task.region.getByRole("button", { pressed: true })).toHaveCount(0);
});

test("lesson 2: three bits are read from a slip, and written into one", async ({ telltale, page }) => {
  await telltale.open("#learn/2");
  const task = taskOf(telltale, page, "bits");
  await telltale.write(task.field("tasks.bits-read"), "111");
  await task.check();
  await expect(task.said).toContainText(telltale.t("tasks.bits-mill"));
  await telltale.write(task.field("tasks.bits-read"), "1 0 1");
  await task.check();
  await expect(task.said).toContainText(telltale.t("tasks.bits-write-mill"));

  const line = task.field("tasks.bits-your-line");
  const wanted = writeSlip({ list: 0, mill: 1, evening: 1 });
  for (const [place, point] of [
    [wanted.indexOf("\u2010"), "U+2010"],
    [wanted.indexOf("\u00A0"), "U+00A0"],
  ] as const) {
    await line.press("Home");
    for (let at = 0; at < place; at += 1) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    await task.region.getByRole("button", { name: new RegExp(`^${point.replace("+", "\\+")}`) }).press("Enter");
    await expect(line).toBeFocused();
  }
  await expect(line).toHaveValue(wanted);
  await page.keyboard.press("Enter");
  await expect(task.said).toContainText(task.solved);
});

test("lesson 2: the switches write the line that the rules write", async ({ telltale, page }) => {
  await telltale.open("#learn/2");
  await page.getByRole("checkbox", { name: telltale.t("page.bit-zone") }).press("Space");
  await expect(
    page.getByText(telltale.t("page.ruler-row", { side: "B", text: "Today\u02BCs date is 2026/06/30." })),
  ).toBeAttached();
});

test("lesson 3: the key is found, whatever else is tried is told from it", async ({ telltale, page }) => {
  await telltale.open("#learn/3");
  const task = taskOf(telltale, page, "list");
  const key = Array.from({ length: 256 }, (_, key) => key).findIndex((key) => housesWith(key) !== null);
  await telltale.write(task.field("learn.key-number"), "0");
  await task.check();
  await expect(task.said).toContainText(telltale.t("tasks.list-noise"));
  // With the arrow keys, as somebody does who tries them all.
  const slider = task.region.getByRole("slider", { name: telltale.t("learn.key") });
  await slider.focus();
  for (let at = 0; at < key; at += 1) await page.keyboard.press("ArrowRight");
  await expect(task.region.getByText("owlbarn,millcot")).toBeVisible();
  await telltale.write(task.field("tasks.list-count"), "8");
  await task.check();
  await expect(task.said).toContainText(telltale.t("tasks.list-commas"));
  await telltale.write(task.field("tasks.list-count"), String(housesWith(key)?.length));
  await task.check();
  await expect(task.said).toContainText(task.solved);
});

test("lesson 4: every family's word is read by the engine, and the notices are told apart", async ({
  telltale,
  page,
}) => {
  await telltale.open("#learn/4");
  const families = page.getByRole("group", { name: telltale.t("learn.families") });
  for (const family of ["zero-width", "look-alikes", "line-ends"] as const) {
    await families.getByRole("radio", { name: telltale.t(`learn.family-${family}`) }).check();
    await expect(page.getByText("\u201Cbun\u201D", { exact: false }).first()).toBeVisible();
  }
  const task = taskOf(telltale, page, "channels");
  const choose = (notice: number, family: "zero-width" | "tags" | "look-alikes") =>
    task.region
      .getByRole("group", { name: telltale.t("tasks.channels-notice", { number: notice }) })
      .getByRole("radio", { name: telltale.t(`learn.family-${family}`) })
      .press("Space");
  await task.check();
  await expect(task.said).toContainText(telltale.t("tasks.channels-choose", { number: 1 }));
  for (const notice of [1, 2, 3]) await choose(notice, "tags");
  await task.check();
  await expect(task.said).toContainText(telltale.t("tasks.channels-family", { number: 2 }));
  await choose(2, "zero-width");
  await choose(3, "look-alikes");
  await telltale.write(task.field("tasks.channels-word"), "tee");
  await task.check();
  await expect(task.said).toContainText(telltale.t("tasks.channels-letter", { place: 3 }));
  await telltale.write(task.field("tasks.channels-word"), wordInBits(notices[1] ?? ""));
  await task.check();
  await expect(task.said).toContainText(task.solved);
});

test("lesson 5: one answer for all does not do; each has its own, and its reason", async ({ telltale, page }) => {
  await telltale.open("#learn/5");
  const task = taskOf(telltale, page, "accident");
  const answer = (index: number, judgement: "signal" | "accident" | "open") =>
    task.region
      .getByRole("group", { name: telltale.t("tasks.accident-snippet", { number: index + 1 }) })
      .getByRole("radio", { name: telltale.t(`tasks.accident-${judgement}`) })
      .press("Space");
  await task.check();
  await expect(task.said).toContainText(telltale.t("tasks.accident-missing", { number: 1 }));
  for (const index of snippetIds.keys()) await answer(index, "signal");
  await task.check();
  await expect(task.said).toContainText(telltale.t("tasks.newsletter-hint"));
  for (const [index, id] of snippetIds.entries()) await answer(index, snippets[id].is);
  await task.check();
  await expect(task.said).toContainText(task.solved);
  await expect(task.region).toContainText(telltale.t("tasks.plain-why"));
});

test("lesson 6: steps are put in order by the keyboard, and what is published is chosen", async ({
  telltale,
  page,
}) => {
  await telltale.open("#learn/6");
  const task = taskOf(telltale, page, "act");
  await task.check();
  await expect(task.said).toContainText(telltale.t("tasks.order-expect-capture"));
  // Each step is taken up to the top, the last first.
  for (const id of [...stepIds].reverse()) {
    const up = task.region.getByRole("button", {
      name: telltale.t("tasks.act-up", { step: telltale.t(`tasks.step-${id}`) }),
    });
    await up.focus();
    while ((await up.getAttribute("aria-disabled")) === "false") await page.keyboard.press("Enter");
    await expect(up).toBeFocused();
  }
  await task.check();
  await expect(task.said).toContainText(telltale.t("tasks.publish-hint-excerpt"));
  for (const id of publishIds.filter((id) => publishable[id])) {
    await task.region.getByRole("checkbox", { name: telltale.t(`tasks.publish-${id}`) }).press("Space");
  }
  await task.region.getByRole("checkbox", { name: telltale.t("tasks.publish-ids") }).press("Space");
  await task.check();
  await expect(task.said).toContainText(telltale.t("tasks.publish-hint-ids"));
  await task.region.getByRole("checkbox", { name: telltale.t("tasks.publish-ids") }).press("Space");
  await task.check();
  await expect(task.said).toContainText(task.solved);

  await page.getByRole("link", { name: telltale.t("learn.all"), exact: true }).press("Enter");
  await expect(page.getByText(telltale.t("learn.solved-mark"))).toHaveCount(1);
  await expect(page.getByText(telltale.t("learn.memory"))).toBeVisible();
});

test("the lessons follow one another, and each has a link that opens it", async ({ telltale, page }) => {
  await telltale.open("#learn");
  await page.getByRole("link", { name: telltale.t("learn.begin") }).press("Enter");
  for (const [index, lesson] of lessonIds.entries()) {
    const title = telltale.t("learn.titled", { number: index + 1, title: telltale.t(`lessons.${lesson}-title`) });
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeFocused();
    const next = lessonIds[index + 1];
    if (next === undefined) break;
    const name = telltale.t("learn.next", { title: telltale.t(`lessons.${next}-title`) });
    await page.getByRole("link", { name }).press("Enter");
  }
  await page.getByRole("button", { name: telltale.t("learn.copy-link") }).press("Enter");
  await expect(page.getByText(telltale.t("guide.copied"))).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).hash).toBe("#learn/6");
});

test("a lesson is presented by the keyboard: on, back, notes, the next lesson, and out", async ({ telltale, page }) => {
  await telltale.open("#learn/1/present");
  const heading = (section: "numbers" | "twins") =>
    page.getByRole("heading", { level: 1, name: telltale.t(`lessons.${section}-title`) });
  await expect(page.getByRole("banner")).toHaveCount(0);
  await page.keyboard.press("ArrowRight");
  await expect(heading("numbers")).toBeFocused();
  // In a field the arrows move the caret; a remote's keys go on.
  await page.getByRole("textbox").focus();
  await page.keyboard.press("ArrowRight");
  await expect(heading("numbers")).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(heading("twins")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(heading("numbers")).toBeFocused();
  const notes = page.getByText(telltale.t("teaching.numbers-note"));
  await expect(notes).toHaveCount(0);
  await page.getByRole("button", { name: telltale.t("learn.notes") }).press("Enter");
  await expect(notes).toBeInViewport();

  const steps = sectionsOf.seen.length + 3;
  for (let step = 2; step < steps; step += 1) await page.keyboard.press("PageDown");
  await expect(page.getByText(telltale.t("learn.step-of", { step: steps, steps }))).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(page.getByRole("heading", { level: 1, name: telltale.t("lessons.bits-title") })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/#learn\/2$/);
  await expect(page.getByRole("banner")).toBeVisible();
});

function keyOf(telltale: Telltale, page: Page): Locator {
  return page.locator("section").filter({
    has: page.getByRole("heading", { level: 2, name: telltale.t("handout.key-title"), exact: true }),
  });
}

test("the handout has exercises of all lessons, and their key", async ({ telltale, page }) => {
  await telltale.open("#learn/handout");
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
  await page.getByRole("button", { name: telltale.t("handout.print") }).press("Enter");
  await expect(page.locator("html[data-printed]")).toBeAttached();
  for (const lesson of lessonIds) {
    await expect(page.getByRole("heading", { name: telltale.t(`lessons.${lesson}-title`) })).toHaveCount(2);
  }
  const key = keyOf(telltale, page);
  await expect(key).toContainText("U+00A0");
  await expect(key).toContainText("101");
  await expect(key).toContainText("cake");
});

// The driver of the other browser cannot have it drawn for paper.
test("the handout prints without the page around it, its key on a page of its own @chromium", async ({
  telltale,
  page,
}) => {
  await telltale.open("#learn/handout");
  const key = keyOf(telltale, page);
  await page.emulateMedia({ media: "print" });
  await expect(key).toHaveCSS("break-before", "page");
  await expect(page.getByRole("button", { name: telltale.t("handout.print") })).toBeHidden();
  await expect(page.getByRole("banner")).toHaveCount(0);
});

/** By halves: each look takes its time. */
const halves = [
  ["#learn", "#learn/1", "#learn/2", "#learn/3", "#learn/2/present/3"],
  ["#learn/4", "#learn/5", "#learn/6", "#learn/handout"],
];

for (const theme of ["light", "dark"] as const) {
  for (const places of halves) {
    test(`lessons can be used by everyone, in the ${theme} theme: ${places.join(" ")}`, async ({ telltale, page }) => {
      test.slow();
      await telltale.open(places[0]);
      for (const place of places) {
        await page.goto(`./${place}`);
        await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
        expect(await telltale.axe(theme), place).toEqual([]);
      }
    });
  }
}
