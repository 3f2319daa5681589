// @ts-check
import { spawn } from "node:child_process";

/**
 * Runs a program with its output streaming to this terminal, and resolves to its exit code.
 * 127 when it cannot be started at all, 124 when it outlives `timeout` (milliseconds; none by default).
 *
 * @param {string} program
 * @param {string[]} [args]
 * @param {{ env?: Record<string, string>, timeout?: number }} [options]
 * @returns {Promise<number>}
 */
export function run(program, args = [], { env = {}, timeout = 0 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
      // npm and npx are .cmd files there, which only a shell can start.
      shell: process.platform === "win32",
      timeout,
    });
    child.on("error", () => resolve(127));
    child.on("close", (code) => resolve(code ?? 124));
  });
}
