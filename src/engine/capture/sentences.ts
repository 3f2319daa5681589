import type { Integrity, NoParams } from "#engine/types.ts";

/** What this folder may say, with the parameters each sentence takes. */
export interface CaptureSentences {
  // How the source was read.
  "capture.empty": NoParams;
  "capture.blank": NoParams;
  /** `megabytes` and `limit`: in millions of bytes, one decimal. */
  "capture.too-large": { bytes: number; megabytes: number; limit: number };
  "capture.unreadable": NoParams;
  /** `kind`: a {@link BinaryKind}. */
  "capture.binary": { kind: string };
  /** `offset`: of the first bad byte, counted from 0. */
  "capture.invalid-utf8": { count: number; offset: number };
  "capture.odd-utf16": { offset: number };
  "capture.lone-surrogates": { count: number };

  // What was tried, and what is not in it.
  /** `line` and `column` count from 1, the column in code units. */
  "capture.json-broken": { line: number; column: number };
  "capture.json-too-deep": { limit: number };
  "capture.json-no-prompt": NoParams;
  "capture.broken-lines": { count: number; line: number };
  "capture.other-lines": { count: number; line: number };
  "capture.duplicate-keys": { count: number; path: string };
  /** `kinds`: the JSON's own words, as in `image, document`. */
  "capture.left-out": { kinds: string };

  // A capture checked against itself.
  "capture.integrity": { verdict: Integrity["verdict"] };
  "capture.altered-innocently": NoParams;
  "capture.not-authenticated": NoParams;
  "capture.nothing-to-check": NoParams;
  "capture.length-fits": { bytes: number };
  /** `difference`: with its sign, `+7`. */
  "capture.length-differs": { stated: number; actual: number; difference: string };
  "capture.length-absent": NoParams;
  "capture.length-not-comparable": { reason: "numbers" | "keys" | "bytes" | "compressed" | "client" };
  "capture.version-fits": { version: string };
  "capture.version-differs": { header: string; body: string };
  "capture.version-absent": NoParams;
  "capture.session-fits": NoParams;
  "capture.session-differs": NoParams;
  "capture.session-absent": NoParams;
  "capture.date-fits": { seconds: number };
  "capture.date-differs": { seconds: number };
  "capture.date-absent": NoParams;
  /** Where only the client writes. */
  "capture.placeholder": { placeholder: string; path: string };
  /** Where people write too. */
  "capture.placeholder-in-text": { placeholder: string; path: string };
  "capture.requests-fit": { fit: number; total: number };
  "capture.requests-altered": { altered: number; total: number };
  "capture.sessions": { count: number };
  "capture.request-ids-repeat": { count: number };
}
