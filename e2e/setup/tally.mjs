// @ts-check
import { readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number }} Tally */

/**
 * Counts Vitest's JSON report. A file that fails before its first test, say by a broken import, counts as one failure.
 *
 * @param {string} path
 * @returns {Tally}
 */
export function tallyUnit(path) {
  return tally(path, (report) => {
    const files = report.testResults.filter(
      (/** @type {any} */ file) =>
        file.status === "failed" && !file.assertionResults.some((/** @type {any} */ test) => test.status === "failed"),
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + files.length };
  });
}

/**
 * Counts Playwright's JSON report. Errors outside any test, say a server that does not start, count as failures.
 * A test that passed at the second attempt counts as passed.
 *
 * @param {string} path
 * @returns {Tally}
 */
export function tallyPage(path) {
  return tally(path, ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
  }));
}

/**
 * A runner that left no readable report ran nothing, which is one failure.
 *
 * @param {string} path
 * @param {(report: any) => Tally} count
 * @returns {Tally}
 */
function tally(path, count) {
  try {
    return count(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return { passed: 0, failed: 1 };
  }
}
