// @ts-check
import { existsSync, mkdtempSync, statSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium, firefox } from "@playwright/test";
import { run } from "./run.mjs";

/** @typedef {{ executablePath?: string, channel?: string }} Launch how Playwright starts a browser */

/**
 * How to start the Chromium that is on this machine: Playwright's own, else any Chrome or Chromium.
 *
 * @returns {Launch | undefined} undefined when there is none
 */
export function findChromium() {
  if (existsSync(chromium.executablePath())) return {};
  const executablePath = find(
    ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"],
    [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    ],
  );
  return executablePath === undefined ? undefined : { executablePath };
}

/**
 * How to start the Firefox that is on this machine: Playwright's own, else the one people use,
 * which Playwright drives through its `moz-firefox` channel.
 *
 * @returns {Launch | undefined} undefined when there is none
 */
export function findFirefox() {
  if (existsSync(firefox.executablePath())) return {};
  const executablePath = find(
    ["firefox-esr", "firefox"],
    ["/Applications/Firefox.app/Contents/MacOS/firefox", "C:\\Program Files\\Mozilla Firefox\\firefox.exe"],
  );
  return executablePath === undefined ? undefined : { executablePath, channel: "moz-firefox" };
}

/**
 * The environment a browser starts in. As root, Firefox refuses a home that belongs to somebody else,
 * which is what containers often give it; it gets an empty one then.
 *
 * @returns {Record<string, string>}
 */
export function browserEnvironment() {
  const env = /** @type {Record<string, string>} */ ({ ...process.env });
  const foreign = process.getuid?.() === 0 && statSync(homedir(), { throwIfNoEntry: false })?.uid !== 0;
  return foreign ? { ...env, HOME: mkdtempSync(join(tmpdir(), "telltale-home-")) } : env;
}

/**
 * Makes sure that there is a Chromium and a Firefox: those here, else Playwright's download, else Debian's packages.
 *
 * @returns {Promise<boolean>} whether both are in place
 */
export async function provideBrowsers() {
  const complete = () => findChromium() !== undefined && findFirefox() !== undefined;
  if (complete()) return true;

  const root = process.getuid?.() === 0;
  console.log("Downloading Chromium and Firefox: npx playwright install");
  const downloaded = await run("npx", ["playwright", "install", "chromium", "firefox"]);
  if (downloaded === 0 && root && process.platform === "linux") await run("npx", ["playwright", "install-deps"]);
  if (complete()) return true;

  if (root && existsSync("/usr/bin/apt-get")) {
    console.log("Installing Chromium and Firefox: apt-get install chromium firefox-esr");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update"], { env });
    await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "firefox-esr"], { env });
    if (complete()) return true;
  }
  console.error(
    "The page is tested in Chromium (or Chrome) and Firefox: please install both, then run npm test again.",
  );
  return false;
}

/**
 * @param {string[]} names looked for on PATH
 * @param {string[]} places full paths
 */
function find(names, places) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...places].find((path) => existsSync(path));
}
