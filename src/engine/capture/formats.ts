import { anthropicBody } from "./anthropicBody.ts";
import { claudeTap } from "./claudeTap.ts";
import type { Format } from "./format.ts";

/** Every format that is recognised by content, the more specific first. What none of them claims is plain text. */
export const formats: readonly Format[] = [claudeTap, anthropicBody];
