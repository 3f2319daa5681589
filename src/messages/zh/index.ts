import { rest } from "./rest.ts";

/** Every sentence the product says, in Simplified Chinese. */
export const zh = { ...rest };
