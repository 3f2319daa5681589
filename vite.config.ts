/// <reference types="vitest/config" />
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import manifest from "./package.json" with { type: "json" };
import { flawsIn } from "./src/messages/flawsIn.ts";
import { tables } from "./src/messages/tables.ts";

/**
 * While developing, Vite talks to the page over a socket and injects inline scripts, which the policy in index.html forbids.
 * So `vite` serves the page without it. What is built keeps it, and the tests run against what is built.
 */
const developWithoutPolicy: Plugin = {
  name: "develop-without-policy",
  apply: "serve",
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ""),
};

/** A message that one language lacks, or that says less in it, is not built: whoever reads it would meet an id, or half a sentence. */
const completeWords: Plugin = {
  name: "complete-words",
  apply: "build",
  buildStart() {
    const flaws = Object.entries(tables).flatMap(([locale, table]) => flawsIn(locale, table, tables.en));
    if (flaws.length > 0) this.error(`The languages do not say the same (src/messages):\n${flaws.join("\n")}`);
  },
};

/**
 * The page's icon stands in the page. Chromium asks for an icon's file again whenever the address changes, even by a fragment; once it is
 * loaded the page asks nobody for anything.
 */
const iconWithinThePage: Plugin = {
  name: "icon-within-the-page",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler(html) {
      const icon = readFileSync(new URL("public/favicon.svg", import.meta.url), "utf8");
      const within = html.replace('href="./favicon.svg"', `href="data:image/svg+xml,${encodeURIComponent(icon)}"`);
      if (within === html) this.error("index.html names no ./favicon.svg");
      return within;
    },
  },
};

/** The commit that is built from: links and reports say by which build they were made. Null outside a repository. */
function commit(): string | null {
  try {
    return execFileSync("git", ["rev-parse", "HEAD"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return null;
  }
}

export default defineConfig({
  define: { "import.meta.env.TOOL": JSON.stringify({ version: manifest.version, commit: commit() }) },
  // Relative, so that the built site works from any folder of any static host.
  base: "./",
  plugins: [react(), developWithoutPolicy, iconWithinThePage, completeWords],
  worker: { format: "es" },
  build: {
    target: "es2023",
    // Every script, style and font stays a file of its own: the policy in index.html forbids data: URLs.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      output: {
        // The editor is known by one name, which the size budget holds on to.
        chunkFileNames: ({ moduleIds }) =>
          moduleIds.some((id) => id.includes("monaco-editor")) ? "assets/monaco-[hash].js" : "assets/[name]-[hash].js",
      },
    },
  },
  test: {
    include: ["src/**/*.test.ts", "src/**/*.test.tsx"],
    environment: "node",
    setupFiles: ["src/messages/loadWords.setup.ts"],
    testTimeout: 30_000,
    // No test changes what a module holds: read once for all files, modules take half of the time that all tests took.
    isolate: false,
  },
});
