import { fileURLToPath } from "node:url";
import { defineConfig, devices } from "@playwright/test";
import type { TelltaleOptions } from "./page.ts";
import { browserEnvironment, findChromium, findFirefox } from "./setup/browsers.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const env = browserEnvironment();

/** The built site in both browsers. `npm run build` comes first; `npm test` sees to it. */
export default defineConfig<TelltaleOptions>({
  testDir: ".",
  outputDir: "../test-results/page",
  fullyParallel: true,
  workers: 2,
  // Monaco in Firefox on a busy machine with two cores takes its time; what hangs still ends.
  timeout: 60_000,
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
    {
      name: "chromium",
      use: { ...devices["Desktop Chrome"], launchOptions: { ...findChromium(), env } },
    },
    {
      name: "firefox",
      // Its driver cannot reach into a worker.
      grepInvert: /@chromium/,
      use: {
        ...devices["Desktop Firefox"],
        launchOptions: {
          ...findFirefox(),
          env,
          // Lets a test write the clipboard that it then pastes from, as `permissions` does in Chromium.
          firefoxUserPrefs: { "dom.events.testing.asyncClipboard": true },
        },
      },
    },
  ],
  webServer: {
    // Without --strictPort the next free port is taken, so that two runs on one machine do not meet.
    command: "npx vite preview --host 127.0.0.1 --port 4180",
    cwd: root,
    env: { NO_COLOR: "1", FORCE_COLOR: "0" },
    wait: { stdout: /http:\/\/127\.0\.0\.1:(?<TELLTALE_PORT>\d+)/ },
  },
});
