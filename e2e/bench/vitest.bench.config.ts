import { defineConfig } from "vitest/config";

// The benchmark prints a table and judges nothing: `npx vitest run --config e2e/bench/vitest.bench.config.ts`.
export default defineConfig({
  test: {
    include: ["e2e/bench/*.bench.ts"],
    environment: "node",
    testTimeout: 600_000,
    disableConsoleIntercept: true,
    reporters: ["dot"],
  },
});
