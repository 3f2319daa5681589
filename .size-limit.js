import { readFileSync } from "node:fs";

// What a browser fetches before the page can answer: the entry and everything it imports at once, as the built page names them.
const page = readFileSync("dist/index.html", "utf8");
const initial = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, file]) => `dist/${file}`);

/** Budgets, gzipped. The engine's worker is a file of its own, fetched beside the page from its first moment. */
export default [
  { name: "What the page starts with", path: initial, limit: "150 kB", gzip: true },
  { name: "The engine, in its worker", path: "dist/assets/engine.worker-*.js", limit: "175 kB", gzip: true },
  { name: "The editor (Monaco)", path: "dist/assets/monaco-*.js", limit: "900 kB", gzip: true },
  { name: "The names of code points", path: "dist/assets/names*.js", limit: "400 kB", gzip: true },
];
