/**
 * The nouns of the product: plain data that crosses the worker boundary and can be filed. All of the house imports them
 * from here.
 *
 * Positions are {@link Span}s in UTF-16 code units of one part's text, everywhere but inside the editor.
 */
export type * from "./types/capture.ts";
export type * from "./types/challenge.ts";
export type * from "./types/claim.ts";
export type * from "./types/clean.ts";
export type * from "./types/comparison.ts";
export type * from "./types/finding.ts";
export type * from "./types/place.ts";
export type * from "./types/program.ts";
export type * from "./types/report.ts";
export type * from "./types/sentence.ts";
export type * from "./types/share.ts";
export type * from "./types/survival.ts";
export type * from "./types/verification.ts";
