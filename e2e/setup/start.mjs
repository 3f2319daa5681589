// @ts-check
// `npm start`: installs what is missing, builds the site and serves it to this machine only.
import { install } from "./install.mjs";
import { run } from "./run.mjs";

if (!(await install())) process.exit(1);
if ((await run("npm", ["run", "--silent", "build"])) !== 0) process.exit(1);

// Vite is there only after the installation.
const { preview } = await import("vite");
// The next free port is taken when this one is in use.
const server = await preview({ preview: { host: "127.0.0.1", port: 4173 } });
const [address] = server.resolvedUrls?.local ?? [];
console.log(`\nTelltale is at ${address}  (Ctrl+C ends it)`);
