import { formatPoint, pointAt } from "#engine/text/points.ts";
import { apostropheOf, separatorOf } from "./alphabet.ts";
import { LISTED_TIME_ZONES } from "./lists.ts";
import { type HostMatch, matchHost } from "./matchHost.ts";
import type { DateLineEnvironment, SimulatedDateLine } from "./simulateDateLine.ts";

/**
 * Why the gate is as it is. Closed: nothing is set, it is empty, or it names the vendor's own host. Open: it does not parse as a URL, or it
 * names another host.
 */
export type GateReason = "not-set" | "empty" | "official" | "unreadable" | "other-host";

/** What the program's own parser makes of a base URL (WHATWG URL). */
export interface ParsedBaseUrl {
  /** `https:`. An address without one can have its host taken for it: `localhost:8080`. */
  readonly scheme: string;
  /** With the port, where that is not the scheme's own: what the gate looks at. */
  readonly host: string;
  /** Without port, in lower case: what the lists are held against. Empty where the URL has none. */
  readonly hostname: string;
}

/** A simulated date line with every step that led to it. */
export interface ExplainedDateLine extends SimulatedDateLine {
  readonly reason: GateReason;
  /** Null where there is nothing to parse, or it does not. */
  readonly url: ParsedBaseUrl | null;
  /** All that the host matches, of which `matched` has the first of each; null where the gate or the parser left no host to look at. */
  readonly host: HostMatch | null;
  /** Whether the time-zone setting is one of the two, whatever the gate lets through. */
  readonly zoneListed: boolean;
  /** The code points chosen, `"U+02B9"`. */
  readonly apostrophe: string;
  readonly separator: string;
}

/** The vendor's own host. With another port than its default it is another host, and the gate opens. */
const OFFICIAL_HOST = "api.anthropic.com";

/**
 * What Claude Code 2.1.91 to 2.1.197 writes in an environment, by the published rules, and why, step by step. Never throws: a base URL
 * that does not parse counts as non-official, with both host bits 0 and the time-zone bit still written.
 */
export function explainDateLine({ baseUrl, timeZone, date }: DateLineEnvironment): ExplainedDateLine {
  const url = baseUrl === null || baseUrl === "" ? null : parse(baseUrl);
  const reason = reasonOf(baseUrl, url);
  const open = reason === "unreadable" || reason === "other-host";

  const host = open && url !== null ? matchHost(url.hostname) : null;
  const matched = { domain: host?.domains[0]?.entry ?? null, keyword: host?.keywords[0]?.entry ?? null };
  const zoneListed = LISTED_TIME_ZONES.includes(timeZone);
  const bits = {
    knownDomain: matched.domain === null ? 0 : 1,
    labKeyword: matched.keyword === null ? 0 : 1,
    listedTimeZone: open && zoneListed ? 1 : 0,
  } as const;

  const [apostrophe, separator] = [apostropheOf(bits), separatorOf(bits.listedTimeZone)];
  return {
    sentence: `Today${apostrophe}s date is ${date.replaceAll("-", separator)}.`,
    gate: open ? "open" : "closed",
    bits,
    matched,
    reason,
    url,
    host,
    zoneListed,
    apostrophe: formatPoint(pointAt(apostrophe, 0)),
    separator: formatPoint(pointAt(separator, 0)),
  };
}

function reasonOf(baseUrl: string | null, url: ParsedBaseUrl | null): GateReason {
  if (baseUrl === null) return "not-set";
  if (baseUrl === "") return "empty";
  if (url === null) return "unreadable";
  return url.host === OFFICIAL_HOST ? "official" : "other-host";
}

function parse(value: string): ParsedBaseUrl | null {
  try {
    const { protocol, host, hostname } = new URL(value);
    return { scheme: protocol, host, hostname: hostname.toLowerCase() };
  } catch {
    return null;
  }
}
