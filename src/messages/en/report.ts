import type { ReportSentences } from "#engine/types.ts";

export const report = {} satisfies Record<keyof ReportSentences, string>;
