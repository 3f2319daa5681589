import type { CompareSentences } from "#engine/types.ts";

export const compare = {} satisfies Record<keyof CompareSentences, string>;
