import { page } from "./page.ts";
import { rest } from "./rest.ts";

/** Every sentence the product says, in Simplified Chinese. */
export const zh = { ...page, ...rest };
