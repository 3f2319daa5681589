// @ts-check
// `npm test`: installs what is missing, then runs every check there is, in order, and counts.
// A failing step does not hide what the later ones have to say; the exit code is that of all together.
import { rmSync } from "node:fs";
import { install } from "./install.mjs";
import { run } from "./run.mjs";
import { tallyPage, tallyUnit } from "./tally.mjs";

const unitReport = "test-results/unit.json";
const pageReport = "test-results/page.json";

/** @type {string[]} */
const broken = [];

/**
 * @param {string} name a script of package.json
 * @param {string[]} [args]
 * @returns {Promise<boolean>} whether it succeeded
 */
async function step(name, args = []) {
  console.log(`\n── ${name}`);
  const code = await run("npm", ["run", "--silent", name, "--", ...args]);
  if (code !== 0) broken.push(name);
  return code === 0;
}

/** @param {import("./tally.mjs").Tally[]} tallies */
function finish(...tallies) {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  const nothing = passed + failed === 0;
  if (nothing) broken.push("no test ran");
  console.log(broken.length === 0 ? "\nEvery step passed." : `\nNot passed: ${broken.join(", ")}.`);
  console.log(`tests: ${passed} passed, ${failed} failed`);
  process.exit(broken.length === 0 && failed === 0 ? 0 : 1);
}

// Last time's reports must not be counted as this time's.
rmSync("test-results", { recursive: true, force: true });

if (!(await install())) {
  broken.push("install");
  finish();
}

await step("lint");
await step("types");
await step("unused");
await step("unit", ["--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`]);
const built = await step("build");
if (built) await step("size");

const { provideBrowsers } = await import("./browsers.mjs");
if (!(await provideBrowsers())) broken.push("browsers");
// Without a site or a browser there is no report, and the tally says so.
else if (built) await step("e2e");

finish(tallyUnit(unitReport), tallyPage(pageReport));
