// @ts-check
// `npm run bench:page`: how long the built page keeps its main thread from the visitor while a large text arrives, is
// analysed, edited, scrolled and cancelled. Chromium counts tasks over 50 ms by itself (Long Tasks API). One run; what
// counts is the share of the time that the page was not there for its visitor, not the milliseconds of this machine.
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { browserEnvironment, findChromium } from "../setup/browsers.mjs";

const megabyte = 1_000_000;

/** Prompt-like text: lines of words, now and then a typographic character. @param {number} units @param {number} seed */
function prompt(units, seed) {
  const words = "use the tool when file session context answer never always before after read write plan note".split(
    " ",
  );
  let state = seed;
  let text = "";
  while (text.length < units) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    text += (words[state % words.length] ?? "") + (state % 11 === 0 ? "\n" : state % 97 === 0 ? " \u2014 don't " : " ");
  }
  return text.slice(0, units);
}

const date = (/** @type {string} */ sentence) => `<system-reminder>\n# currentDate\n${sentence}\n</system-reminder>\n`;
const a = date("Today's date is 2026-06-30.") + prompt(5 * megabyte, 1);
const b = `${date("Today\u02B9s date is 2026/06/30.")}${a.slice(70)}`.replaceAll("before after", "after before");

const server = await preview({ preview: { host: "127.0.0.1" } });
const browser = await chromium.launch({ ...findChromium(), env: browserEnvironment() });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(() => {
    /** @type {number[]} */
    const blocks = [];
    Object.assign(window, { blocks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) blocks.push(entry.duration);
    }).observe({ type: "longtask", buffered: true });
  });
  await page.goto(server.resolvedUrls?.local[0] ?? "");
  await page.waitForLoadState("networkidle");

  /** @type {string[][]} */
  const rows = [];
  /**
   * What `prepare` does, such as handing five megabytes to the page, is not part of what a visitor's page does.
   *
   * @param {string} name @param {() => Promise<unknown>} act @param {() => Promise<unknown>} prepare
   */
  async function measure(name, act, prepare = async () => {}) {
    await prepare();
    // Blocks are told of a little later, and the pieces of a file are handed over beside the page.
    await page.waitForTimeout(3000);
    await page.evaluate(() => {
      /** @type {any} */ (window).blocks.length = 0;
    });
    const start = performance.now();
    await act();
    const took = performance.now() - start;
    await page.waitForTimeout(200);
    /** @type {number[]} */
    const blocks = await page.evaluate(() => /** @type {any} */ (window).blocks);
    const longest = Math.max(0, ...blocks);
    const share = blocks.reduce((sum, block) => sum + block, 0) / took;
    rows.push([name, `${Math.round(longest)} ms`, String(blocks.length), `${Math.round(share * 100)} %`]);
  }

  /** @param {string} side */
  const pane = (side) => page.getByRole("region", { name: `Capture ${side}`, exact: true });
  /** @param {string} side @param {string} text */
  const copy = (side, text) =>
    pane(side).evaluate((region, given) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", given);
      const bring = () => {
        const target = region.querySelector("[role=textbox], textarea, .tt-plain") ?? region;
        target.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData }));
      };
      Object.assign(window, { bring });
    }, text);
  const bring = () => page.evaluate(() => /** @type {any} */ (window).bring());
  const reading = page.getByRole("region", { name: "Reading", exact: true });

  await measure("the eight states, two sentences", async () => {
    await page.getByRole("button", { name: "Eight states" }).click();
    await reading.getByRole("article", { name: "Reading of B" }).waitFor();
  });
  const settled = async () => {
    await page.waitForTimeout(100);
    await page.waitForFunction(() => document.querySelector("progress") === null, null, { timeout: 120_000 });
  };
  await measure(
    "5 MB pasted into A, read",
    async () => {
      await bring();
      await settled();
    },
    () => copy("A", a),
  );
  await measure(
    "5 MB pasted into B, compared with A",
    async () => {
      await bring();
      await settled();
    },
    () => copy("B", b),
  );
  await measure("scrolling both through the 5 MB", async () => {
    await pane("A").hover();
    for (let step = 0; step < 40; step += 1) await page.mouse.wheel(0, 2000);
  });
  await measure("typing twenty letters into the 5 MB", async () => {
    await pane("A").getByRole("textbox").first().focus();
    await page.keyboard.type("twenty letters here!", { delay: 20 });
  });
  await measure(
    "pasting again and cancelling",
    async () => {
      await bring();
      await page
        .getByRole("button", { name: "Cancel" })
        .click({ timeout: 10_000 })
        .catch(() => {});
    },
    () => copy("A", `x${a}`),
  );

  await measure(
    "200 MB of JSON lines dropped, indexed, one request read",
    async () => {
      await bring();
      await pane("A").getByRole("combobox").waitFor({ timeout: 120_000 });
    },
    () =>
      pane("A").evaluate((region) => {
        const text = "An ordinary sentence of an ordinary prompt, one of many. ".repeat(1_500);
        const record = (/** @type {number} */ turn) =>
          `${JSON.stringify({
            timestamp: "2026-06-30T09:00:00.000000+00:00",
            request_id: `req_${turn}`,
            turn,
            request: {
              method: "POST",
              path: "/v1/messages",
              headers: {},
              body: { messages: [{ role: "user", content: text }], max_tokens: 1 },
            },
          })}\n`;
        // A blob holds its pieces by reference: the page itself never has 200 MB in hand.
        const pieces = Array.from({ length: 2_300 }, (_, turn) => record(turn));
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(pieces, "large.jsonl"));
        const bring = () => {
          region.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
        };
        Object.assign(window, { bring });
      }),
  );

  const width = Math.max(...rows.map(([name]) => name?.length ?? 0));
  console.log(`| ${"what".padEnd(width)} | longest block | blocks over 50 ms | share of the time |`);
  console.log(`| ${"-".repeat(width)} | ------------- | ----------------- | ----------------- |`);
  for (const [name = "", longest, count, share] of rows) {
    console.log(
      `| ${name.padEnd(width)} | ${longest?.padStart(13)} | ${count?.padStart(17)} | ${share?.padStart(17)} |`,
    );
  }
} finally {
  await browser.close();
  await server.close();
}
