// @ts-check
// `npm run screenshot`: takes the README's picture, the example pair on the built site, as a visitor sees it.
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { browserEnvironment, findChromium } from "./setup/browsers.mjs";

const picture = "e2e/screenshots/telltale.png";

const server = await preview({ preview: { host: "127.0.0.1" } });
const browser = await chromium.launch({ ...findChromium(), env: browserEnvironment() });
try {
  // Twice as many pixels as points, so that the picture stays sharp where it is shown.
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2 });
  await page.goto(server.resolvedUrls?.local[0] ?? "");
  await page.getByRole("button", { name: "Example pair, made up" }).click();
  await page.getByRole("region", { name: "Reading", exact: true }).waitFor();
  // The pointer would leave its mark on what it stands over.
  await page.mouse.move(0, 0);
  // Everything that is still fetched, laid out or drawn: fonts, the editor, the marks in it.
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(500);
  await page.screenshot({ path: picture });
  console.log(picture);
} finally {
  await browser.close();
  await server.close();
}
