import { challenge } from "./challenge.ts";
import { claims } from "./claims.ts";
import { found } from "./found.ts";
import { hiding } from "./hiding.ts";
import { learn } from "./learn.ts";
import { program } from "./program.ts";
import { simulate } from "./simulate.ts";
import { survival } from "./survival.ts";

/** What is said of a text, in the guide and in the other views, in Simplified Chinese. */
export const rest = {
  ...challenge,
  ...claims,
  ...found,
  ...hiding,
  ...learn,
  ...program,
  ...simulate,
  ...survival,
};
