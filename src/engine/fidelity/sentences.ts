import type { NoParams } from "#engine/types.ts";

/** What this folder may say, with the parameters each sentence takes. */
export interface FidelitySentences {
  // In one sentence.
  "fidelity.not-a-self-test": NoParams;
  "fidelity.other-version": { version: number };
  "fidelity.all-kept": { count: number };
  "fidelity.summary": { kept: number; rewritten: number; lost: number; unknown: number };

  // What the path seems to do.
  "fidelity.cut": NoParams;
  "fidelity.undone": { escape: "json" | "html" | "percent" };
  "fidelity.misread": NoParams;
  "fidelity.ascii-only": NoParams;
  "fidelity.western-code-page": NoParams;
  "fidelity.smart-quotes": NoParams;
  "fidelity.straightened": NoParams;
  "fidelity.normalised": { form: "NFC" | "NFD" | "NFKC" | "NFKD" };
  "fidelity.spaces-unified": NoParams;
  "fidelity.spaces-collapsed": NoParams;
  "fidelity.trimmed": NoParams;
  "fidelity.invisible-removed": { count: number };
  "fidelity.line-endings": { to: "lf" | "crlf" | "blank" };

  // What that means for reading a date line that came the same way.
  "fidelity.host-kept": NoParams;
  /** `points`: as in `U+2019, U+02BC`. */
  "fidelity.host-erased": { points: string };
  "fidelity.host-made": { point: string };
  "fidelity.host-lost": { points: string };
  "fidelity.host-rewritten": { points: string };
  "fidelity.host-unknown": NoParams;
  "fidelity.zone-kept": NoParams;
  "fidelity.zone-changed": NoParams;
  "fidelity.zone-unknown": NoParams;
  "fidelity.surrogate-kept": NoParams;
  "fidelity.surrogate-gone": NoParams;
  "fidelity.once": NoParams;
}
