import { fileURLToPath } from "node:url";
import { defineConfig, devices } from "@playwright/test";
import { builtSite } from "./builtSite.ts";
import type { TelltaleOptions } from "./page.ts";
import { browserEnvironment, findChromium, findFirefox } from "./setup/browsers.mjs";

/** The browser of a reader of Chinese: the page answers in it, and the same specs hold. */
const chinese = { locale: "zh-CN" };

const root = fileURLToPath(new URL("..", import.meta.url));
const env = browserEnvironment();

const chrome = { ...devices["Desktop Chrome"], launchOptions: { ...findChromium(), env } };

const mozilla = {
  ...devices["Desktop Firefox"],
  launchOptions: {
    ...findFirefox(),
    env,
    // Lets a test write the clipboard that it then pastes from, as `permissions` does in Chromium.
    firefoxUserPrefs: { "dom.events.testing.asyncClipboard": true },
  },
};

/** The built site in both browsers. `npm run build` comes first; `npm test` sees to it. */
export default defineConfig<TelltaleOptions>({
  testDir: ".",
  outputDir: "../test-results/page",
  fullyParallel: true,
  workers: 2,
  // Monaco in Firefox on a busy machine with two cores takes its time; what hangs still ends.
  timeout: 60_000,
  // For the same reason: what is there in the end is waited for, what is not still fails.
  expect: { timeout: 15_000 },
  forbidOnly: process.env.CI !== undefined,
  retries: process.env.CI === undefined ? 0 : 1,
  reporter: [["list"], ["json", { outputFile: "../test-results/page.json" }]],
  use: {
    // The server's line, read below, sets the variable before any test starts.
    baseURL: `http://127.0.0.1:${process.env.TELLTALE_PORT}/`,
    // Writing one down slows every test: only a second attempt is worth it.
    trace: "on-first-retry",
  },
  projects: [
    { name: "chromium", use: chrome },
    // Its driver cannot reach into a worker.
    { name: "firefox", grepInvert: /@chromium/, use: mozilla },
    // Every spec holds in Chinese too: to try them all, name the project and leave these limits out. Each time those are tried
    // that say something new in another language, lest all tests together take more than a quarter of an hour.
    {
      name: "chromium in Chinese",
      testIgnore: /(accessibility|capture|fidelity|files|input|privacy)\.spec/,
      grepInvert: /theme/,
      use: { ...chrome, ...chinese },
    },
    { name: "firefox in Chinese", testMatch: /languages\.spec/, use: { ...mozilla, ...chinese } },
  ],
  webServer: {
    // Without --strictPort the next free port is taken, so that two runs on one machine do not meet.
    command: `npx vite preview --outDir ${builtSite} --host 127.0.0.1 --port 4180`,
    cwd: root,
    env: { NO_COLOR: "1", FORCE_COLOR: "0" },
    wait: { stdout: /http:\/\/127\.0\.0\.1:(?<TELLTALE_PORT>\d+)/ },
  },
});
