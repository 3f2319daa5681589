import type { Span } from "#engine/types.ts";
import { KNOWN_DOMAINS, LAB_KEYWORDS } from "./lists.ts";

/** An entry of the domain list that a host matches. */
export interface DomainMatch {
  readonly entry: string;
  /** Its place in the published order, from 0. */
  readonly index: number;
  /** `suffix`: the host ends in a dot and the entry. */
  readonly how: "equal" | "suffix";
  /** Where the entry stands in the host. */
  readonly span: Span;
}

/** A keyword that a host contains. */
export interface KeywordMatch {
  readonly entry: string;
  /** Its place in the published order, from 0. */
  readonly index: number;
  /** Where it first stands in the host. */
  readonly span: Span;
  /**
   * Whether no letter or digit touches it there. Where one does, the keyword may be an accident of a longer word
   * (`01ai` in `host01air`); the rules do not ask, and neither answer shows what the name means.
   */
  readonly standsAlone: boolean;
}

/** All that the published rules match in a host, each list in its published order. */
export interface HostMatch {
  readonly domains: readonly DomainMatch[];
  readonly keywords: readonly KeywordMatch[];
  /** Domains that the host ends in without a dot before them, which is no hit: `notproxyai.com`. */
  readonly almost: readonly string[];
}

/**
 * Holds a host name against the two published lists: equal to a domain or ending in a dot and it; containing a keyword anywhere.
 *
 * @param host as the program sees it: without port, in lower case
 */
export function matchHost(host: string): HostMatch {
  const domains: DomainMatch[] = [];
  for (const [index, entry] of KNOWN_DOMAINS.entries()) {
    const span = { start: host.length - entry.length, end: host.length };
    if (host === entry) domains.push({ entry, index, how: "equal", span });
    else if (host.endsWith(`.${entry}`)) domains.push({ entry, index, how: "suffix", span });
  }
  const keywords: KeywordMatch[] = [];
  for (const [index, entry] of LAB_KEYWORDS.entries()) {
    const start = host.indexOf(entry);
    if (start < 0) continue;
    const span = { start, end: start + entry.length };
    const touching = `${host.charAt(start - 1)}${host.charAt(span.end)}`;
    keywords.push({ entry, index, span, standsAlone: !/[\p{L}\p{N}]/u.test(touching) });
  }
  return {
    domains,
    keywords,
    almost: KNOWN_DOMAINS.filter((entry) => host.endsWith(entry) && !host.endsWith(`.${entry}`) && host !== entry),
  };
}
