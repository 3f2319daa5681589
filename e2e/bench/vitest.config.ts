import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Measurements, one at a time: two cores shared with another file would measure the neighbour. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL("../..", import.meta.url)),
    include: ["e2e/bench/*.bench.ts"],
    environment: "node",
    fileParallelism: false,
    maxConcurrency: 1,
    // A rival library on its own worst case takes minutes; that is a result, not a hang.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // The tables are the output: print them as they are.
    disableConsoleIntercept: true,
    reporters: ["dot"],
  },
});
