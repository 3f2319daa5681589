import { explainDateLine } from "./explainDateLine.ts";

/** What the program looked at, and nothing else: no IP address, no VPN, no language, no account. */
export interface DateLineEnvironment {
  /** `ANTHROPIC_BASE_URL`; null where it is not set. */
  readonly baseUrl: string | null;
  /**
   * What `Intl.DateTimeFormat().resolvedOptions().timeZone` says. JavaScript runtimes resolve aliases before the program
   * sees them (PRC and Asia/Chongqing become Asia/Shanghai, Asia/Kashgar becomes Asia/Urumqi: seen in Node, not tested in
   * the runtime that shipped), so the comparison here is exact.
   */
  readonly timeZone: string;
  /** The local date, `2026-06-30`. */
  readonly date: string;
}

/** The sentence that the published rules write, and why. */
export interface SimulatedDateLine {
  readonly sentence: string;
  /** Closed: nothing was encoded, whatever the host and the time zone. */
  readonly gate: "closed" | "open";
  readonly bits: { readonly knownDomain: 0 | 1; readonly labKeyword: 0 | 1; readonly listedTimeZone: 0 | 1 };
  /** The first entry of each list, in its published order, that the host matched. */
  readonly matched: { readonly domain: string | null; readonly keyword: string | null };
}

/**
 * What Claude Code 2.1.91 to 2.1.197 writes in an environment, by the published rules. Never throws: a base URL that does
 * not parse counts as non-official, with both host bits 0 and the time-zone bit still written.
 */
export function simulateDateLine(env: DateLineEnvironment): SimulatedDateLine {
  const { sentence, gate, bits, matched } = explainDateLine(env);
  return { sentence, gate, bits, matched };
}
