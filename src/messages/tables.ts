import { en } from "./en/index.ts";
import type { MessageId } from "./index.ts";
import type { Locale } from "./locale.ts";
import { zh } from "./zh/index.ts";

/** All words, by language: every id, in the same MessageFormat. What is missing in one does not compile, and is not built. */
export const tables = { en, "zh-Hans": zh } satisfies Record<Locale, Readonly<Record<MessageId, string>>>;
