import type { NoParams } from "#engine/types.ts";

/** What this folder may say, with the parameters each sentence takes. Code points are written `"U+02B9"`. */
export type CompareSentences = {
  "compare.invisible-in-a": { point: string; count: number };
  "compare.invisible-in-b": { point: string; count: number };
  "compare.invisible-differs": NoParams;
  "compare.look-alike": { a: string; b: string };
  "compare.look-alike-apostrophe": { a: string; b: string };
  "compare.look-alike-dash": { a: string; b: string };
  "compare.look-alike-space": { a: string; b: string };
  "compare.look-alike-several": { count: number };
  "compare.look-alike-compatible": NoParams;
  "compare.date-separator": { a: string; b: string };
  "compare.date-format": NoParams;
  "compare.number-separator": { a: string; b: string };
  "compare.line-ending": { a: string; b: string };
  "compare.bom-in-a": NoParams;
  "compare.bom-in-b": NoParams;
  "compare.normalisation": NoParams;
  "compare.ordinary": NoParams;
  "compare.part-only-in-a": { path: string };
  "compare.part-only-in-b": { path: string };
  /** `bits`: an upper bound, rounded up. */
  "compare.capacity": { sites: number; bits: number };
  /** `family`: `apostrophe`, `dash`, `space`, `letter`, `form`, `invisible`, `separator`, `ending`, `accent` or `mark`. */
  "compare.capacity-of": { family: string; sites: number; alternatives: number; bits: number };
  /** `ways`: how many different replacements there are. */
  "compare.capacity-one-cause": { sites: number; ways: number };
  "compare.capacity-not-used": NoParams;
  "compare.noise-check-value": NoParams;
  "compare.noise-version-suffix": NoParams;
  "compare.noise-id": NoParams;
  "compare.noise-hash": NoParams;
  "compare.noise-date": NoParams;
  "compare.noise-time": NoParams;
  "compare.noise-port": NoParams;
  "compare.noise-path": NoParams;
};
