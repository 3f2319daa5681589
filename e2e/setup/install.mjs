// @ts-check
import { statSync } from "node:fs";
import { run } from "./run.mjs";

/** What package.json's `engines` asks for: Vite 8's own lower bound. */
const oldestNode = [20, 19];

/**
 * Installs the packages when there are none, or when the lockfile is newer than they are.
 * Uses the built-in modules only: it runs before anything is installed.
 *
 * @returns {Promise<boolean>} whether the packages are in place
 */
export async function install() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    console.error(`Telltale needs Node.js ${oldestNode.join(".")} or newer; this is ${process.versions.node}.`);
    return false;
  }
  // npm leaves this file behind as the record of what it installed.
  if (changedAt("node_modules/.package-lock.json") >= changedAt("package-lock.json")) return true;
  console.log("Installing packages: npm ci");
  // Asked for by name, because NODE_ENV=production would leave the build tools out.
  if ((await run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"])) === 0) return true;
  console.error("The packages could not be installed: see npm's message above.");
  return false;
}

/** @param {string} path */
function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
