// Writes public/report.schema.json from ../schema.ts: node src/engine/report/generate/schema.mjs
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const here = fileURLToPath(new URL("publishedSchema.ts", import.meta.url));
const { module } = await runnerImport(here, { configFile: false });
writeFileSync(new URL("../../../../public/report.schema.json", import.meta.url), module.publishedSchema());
