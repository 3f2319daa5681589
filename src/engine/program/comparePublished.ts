import { KNOWN_DOMAINS, LAB_KEYWORDS } from "#engine/marker/lists.ts";
import type { PublishedMatch } from "#engine/types.ts";

const published = { domains: KNOWN_DOMAINS, keywords: LAB_KEYWORDS } as const;

/** Every published name. Without `cn`, which stands in many lists of many things. */
const names: ReadonlySet<string> = new Set([...KNOWN_DOMAINS, ...LAB_KEYWORDS].filter((name) => name !== "cn"));

export function isPublishedName(name: string): boolean {
  return names.has(name);
}

/** Holds a list against the two published ones; against the one that it shares more names with, else against that of its kind. */
export function comparePublished(entries: readonly string[], kind: "hosts" | "keywords"): PublishedMatch {
  const domains = compareWith("domains", entries);
  const keywords = compareWith("keywords", entries);
  if (domains.common === keywords.common) return kind === "hosts" ? domains : keywords;
  return domains.common > keywords.common ? domains : keywords;
}

function compareWith(list: "domains" | "keywords", entries: readonly string[]): PublishedMatch {
  const wanted = published[list];
  const here = new Set(entries);
  const shared = wanted.filter((name) => here.has(name));
  const common = shared.length;
  const complete = common === wanted.length && entries.length === wanted.length;
  // The published SHA-256 is of the names joined with commas, and `lists.test.ts` holds ours to it: equal text, equal hash.
  const same = complete && entries.join(",") === wanted.join(",");
  const match = same ? "same" : complete ? "order" : common > 0 ? "part" : "none";
  return { list, match, common, of: wanted.length, shared: match === "part" ? shared : [] };
}

/**
 * Where a published list stands complete in a longer text of names: a character beside a hidden list can look like a part of it. Null
 * where none does.
 */
export function publishedIn(text: string): { readonly from: number; readonly text: string } | null {
  for (const list of Object.values(published)) {
    const wanted = list.join(",");
    const from = text.indexOf(wanted);
    if (from >= 0) return { from, text: wanted };
  }
  return null;
}
