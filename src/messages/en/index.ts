import { page } from "./page.ts";
import { rest } from "./rest.ts";

/** Every sentence the product says, in English. */
export const en = { ...page, ...rest };
