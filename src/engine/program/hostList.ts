/** What a comma-separated text holds, where it is a list of names and nothing else. */
export interface NameList {
  readonly kind: "hosts" | "keywords";
  readonly entries: readonly string[];
  /** Where the first entry begins in the text: what stands before it is no name. */
  readonly from: number;
}

/** Two names are a pair of anything; three begin to be a list. */
const FEWEST_ENTRIES = 3;

/**
 * Shorter texts become lists by chance. Of 24 random bytes all are of the 39 characters that lists are made of, under one of 256 keys, once
 * in 2^57 times.
 */
export const SHORTEST_LIST = 24;

/** Words of two letters alone say nothing. Among hosts they may: `cn`. */
const SHORTEST_WORD = 3;

/** RFC 1123 §2.1, in lower case; the last label of letters, so that version numbers are none. */
const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/** A short word with a letter in it. */
const WORD = /^(?=.*[a-z])[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])$/;

function isHost(name: string): boolean {
  return HOST.test(name);
}

/** Whether a list could hold it: a host name or a short word. */
export function isName(name: string): boolean {
  return WORD.test(name) || HOST.test(name);
}

/**
 * The list that a text is; null where it is none. What stands beside a list by chance may look like a part of it: a first and a
 * last piece that are no names are left out.
 */
export function nameList(text: string): NameList | null {
  const entries = text.split(",");
  let from = 0;
  if (!isName(entries[0] ?? "")) from = (entries.shift()?.length ?? 0) + 1;
  if (!isName(entries.at(-1) ?? "")) entries.pop();
  if (entries.length < FEWEST_ENTRIES || !entries.every(isName)) return null;
  if (entries.reduce((length, entry) => length + entry.length + 1, -1) < SHORTEST_LIST) return null;
  // What repeats itself is a pattern: a table, an empty picture.
  if (new Set(entries).size < FEWEST_ENTRIES) return null;
  const kind = kindOf(entries);
  if (kind === "keywords" && entries.some(({ length }) => length < SHORTEST_WORD)) return null;
  return { kind, entries, from };
}

/** Hosts where half of the names are hosts: a list of domains may hold `cn`. */
export function kindOf(entries: readonly string[]): NameList["kind"] {
  return entries.filter(isHost).length * 2 >= entries.length ? "hosts" : "keywords";
}
