import { apostropheOf, separatorOf } from "./alphabet.ts";
import { KNOWN_DOMAINS, LAB_KEYWORDS, LISTED_TIME_ZONES } from "./lists.ts";

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

/** The vendor's own host. With another port than its default it is another host, and the gate opens. */
const OFFICIAL_HOST = "api.anthropic.com";

/**
 * What Claude Code 2.1.91 to 2.1.197 writes in an environment, by the published rules. Never throws: a base URL that does
 * not parse counts as non-official, with both host bits 0 and the time-zone bit still written.
 */
export function simulateDateLine(env: DateLineEnvironment): SimulatedDateLine {
  const url = env.baseUrl === null || env.baseUrl === "" ? null : parse(env.baseUrl);
  const closed = url === null || (url !== "unreadable" && url.host === OFFICIAL_HOST);

  const host = closed || url === "unreadable" ? null : url.hostname.toLowerCase();
  const domain = host === null ? null : (KNOWN_DOMAINS.find((d) => host === d || host.endsWith(`.${d}`)) ?? null);
  const keyword = host === null ? null : (LAB_KEYWORDS.find((k) => host.includes(k)) ?? null);

  const knownDomain = domain === null ? 0 : 1;
  const labKeyword = keyword === null ? 0 : 1;
  const listedTimeZone = !closed && LISTED_TIME_ZONES.includes(env.timeZone) ? 1 : 0;

  const date = env.date.replaceAll("-", separatorOf(listedTimeZone));
  return {
    sentence: `Today${apostropheOf({ knownDomain, labKeyword })}s date is ${date}.`,
    gate: closed ? "closed" : "open",
    bits: { knownDomain, labKeyword, listedTimeZone },
    matched: { domain, keyword },
  };
}

function parse(value: string): URL | "unreadable" {
  try {
    return new URL(value);
  } catch {
    return "unreadable";
  }
}
