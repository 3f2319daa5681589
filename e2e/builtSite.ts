import { fileURLToPath } from "node:url";

/** The folder of the built site that is tested. `TELLTALE_DIST` names another: two people on one machine need not share one. */
export const builtSite = process.env.TELLTALE_DIST ?? fileURLToPath(new URL("../dist", import.meta.url));
