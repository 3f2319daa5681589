import type { Integrity, NoParams } from "#engine/types.ts";

/** What this folder may say, with the parameters each sentence takes. */
export interface CaptureSentences {
  // How the source was read.
  "capture.empty": NoParams;
  "capture.blank": NoParams;
  /** `megabytes`, `limit`, and `most` for lines of records: in millions of bytes, one decimal. */
  "capture.too-large": { bytes: number; megabytes: number; limit: number; most: number };
  /** `limit`: in millions of bytes. */
  "capture.long-lines": { count: number; line: number; limit: number };
  "capture.too-many-requests": { count: number; limit: number };
  "capture.unreadable": NoParams;
  /** `kind`: a {@link BinaryKind}. */
  "capture.binary": { kind: string };
  /** `offset`: of the first bad byte, counted from 0. */
  "capture.invalid-utf8": { count: number; offset: number };
  "capture.maybe-older-encoding": NoParams;
  "capture.odd-utf16": { offset: number };
  "capture.lone-surrogates": { count: number };
  "capture.read-as": { encoding: "windows1252" | "gbk" };
  "capture.misread": {
    misreading: "windows1252" | "latin1" | "cp437" | "windows1251" | "gbk" | "shiftJis";
    saved: "utf8" | "utf16";
    count: number;
    /** How many of the first code units were looked at; 0 for all. */
    limit: number;
  };
  /** `bytes`: of what came out. */
  "capture.unpacked": { kind: "gzip" | "zlib" | "deflate" | "zstd"; bytes: number };
  /** `offset`: how many of the compressed bytes were read; `bytes`: how many came out of them. */
  "capture.unpack-broke": {
    kind: "gzip" | "zlib" | "deflate" | "zstd";
    how: "cutOff" | "damaged" | "wrongChecksum";
    offset: number;
    bytes: number;
  };
  /**
   * `bytes`: of the compressed; `limit`: in millions of bytes, 0 where what was unpacked before it left too little; `ratio`: how many
   * times its size came out so far.
   */
  "capture.unpacks-too-large": {
    kind: "gzip" | "zlib" | "deflate" | "zstd";
    bytes: number;
    limit: number;
    ratio: number;
  };
  /** Requests of a list, with bodies that are unpacked only when one is picked. */
  "capture.listed-packed": { count: number };
  "capture.packed-too-often": { limit: number };
  /** A letter to send to whoever made the file. */
  "capture.ask-for-original": NoParams;

  // What was undone on the way to a body.
  "capture.step-base64": NoParams;
  "capture.step-base64-broken": NoParams;
  "capture.step-unpacked": { kind: "gzip" | "zlib" | "deflate" | "zstd" };
  "capture.step-brotli": NoParams;
  "capture.step-read-as": { encoding: "utf16" | "windows1252" | "gbk" };
  "capture.step-binary-string": { of: "utf8" | "bytes" };
  "capture.step-chunks": { count: number };
  "capture.step-json-string": NoParams;
  "capture.step-gateway": NoParams;
  /** `line` and `column` count from 1, the column in code units. */
  "capture.step-json-broken": { line: number; column: number };
  "capture.step-json-too-deep": { limit: number };
  "capture.step-too-deep": { limit: number };

  // What was tried, and what is not in it.
  /** `line` and `column` count from 1, the column in code units. */
  "capture.json-broken": { line: number; column: number };
  "capture.json-too-deep": { limit: number };
  "capture.json-no-prompt": NoParams;
  "capture.broken-lines": { count: number; line: number };
  "capture.other-lines": { count: number; line: number };
  /** `count`: in code units that are not blank. */
  "capture.other-text": { count: number };
  "capture.duplicate-keys": { count: number; path: string };
  /** Further lines, which were counted and not looked through. */
  "capture.duplicate-keys-more": { lines: number };
  /** `kinds`: the JSON's own words, as in `image, document`. */
  "capture.left-out": { kinds: string };
  "capture.requests-bounded": { limit: number };
  /** `file`: as the command names it. */
  "capture.body-in-file": { file: string };
  "capture.body-typed-in": NoParams;
  "capture.messages-may-be-new-only": NoParams;
  "capture.body-not-kept": NoParams;
  "capture.texts-elsewhere": NoParams;
  "capture.texts-bounded": { limit: number };
  "capture.messages-redacted": NoParams;
  "capture.transcript-no-prompt": NoParams;
  /** `date`: as the transcript writes it. */
  "capture.transcript-date": { date: string };
  /** Messages of a websocket that are not shown: of the client without a prompt, and of the server. */
  "capture.websocket-others": { sent: number; received: number };
  "capture.body-brotli": NoParams;
  "capture.calls-no-prompt": NoParams;
  /** `offset`: where reading stopped, counted from 0; `count`: of what was read before it. */
  "capture.flows-broken": { offset: number; count: number };

  // What was undone on the way to a body that something carries.
  "capture.step-shell-quoting": NoParams;
  "capture.step-bare-apostrophes": NoParams;
  "capture.step-printf": NoParams;
  "capture.step-cmd-carets": NoParams;
  "capture.step-cmd-loses": NoParams;
  "capture.step-powershell": NoParams;
  "capture.step-fetch-copy": NoParams;
  "capture.step-page-data": NoParams;
  /** `section`: its title in the log. */
  "capture.step-relay-log": { section: string; of: "client" | "relay" };

  // A capture checked against itself.
  "capture.integrity": { verdict: Integrity["verdict"] | "replaced" };
  "capture.altered-innocently": NoParams;
  "capture.not-authenticated": NoParams;
  "capture.nothing-to-check": NoParams;
  "capture.length-fits": { bytes: number };
  /** Told from the length of its line. */
  "capture.length-likely": { bytes: number };
  /** `difference`: with its sign, `+7`. */
  "capture.length-differs": { stated: number; actual: number; difference: string };
  "capture.length-absent": NoParams;
  "capture.length-not-comparable": { reason: "numbers" | "keys" | "bytes" | "compressed" | "space" | "client" };
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
  /** `lines`: of those that fit, how many bodies were told from the length of their line. */
  "capture.requests-fit-by-line": { fit: number; total: number; lines: number };
  "capture.requests-altered": { altered: number; total: number };
  "capture.sessions": { count: number };
  "capture.request-ids-repeat": { count: number };
}
