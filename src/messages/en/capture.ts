import type { CaptureSentences } from "#engine/types.ts";

export const capture = {} satisfies Record<keyof CaptureSentences, string>;
