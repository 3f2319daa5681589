import { isPublishedName } from "./comparePublished.ts";
import { isName, kindOf, type NameList } from "./hostList.ts";

/** A list that stands in clear. Positions are in characters of the run. */
export interface ClearList extends Pick<NameList, "kind" | "entries"> {
  readonly start: number;
  readonly end: number;
}

/** 1 for every character that lists in clear are made of: names, commas, and what may stand around a name: quotes, white space. */
export const isClear: Uint8Array = new Uint8Array(256);
for (const letter of "abcdefghijklmnopqrstuvwxyz0123456789.-,\"'`\\ \t\r\n") isClear[letter.charCodeAt(0)] = 1;

const COMMA = 0x2c;

/** Fewer names in common with a published list are chance: programs name hosts and models in clear for many reasons. */
const FEWEST_COMMON = 3;

/** What stands around a name. */
const AROUND = /^["'`\\\s]+|["'`\\\s]+$/g;

/**
 * The lists in clear that share at least three names with a published one: `"a.com,b.com"`, `["a.com", "b.com"]`. Others are not told:
 * lists of names in clear stand in every program. A list goes from its first published name to its last.
 */
export function clearLists(run: Uint8Array): readonly ClearList[] {
  let commas = 0;
  for (const unit of run) if (unit === COMMA) commas++;
  if (commas < FEWEST_COMMON - 1) return [];
  const found: ClearList[] = [];
  let names: { name: string; start: number }[] = [];
  let at = 0;
  for (const piece of new TextDecoder("windows-1252").decode(run).split(",")) {
    const name = piece.replace(AROUND, "");
    if (isName(name)) names.push({ name, start: at + piece.indexOf(name) });
    else {
      found.push(...listOf(names));
      names = [];
    }
    at += piece.length + 1;
  }
  return [...found, ...listOf(names)];
}

function listOf(names: readonly { readonly name: string; readonly start: number }[]): readonly ClearList[] {
  const known = names.flatMap(({ name }, index) => (isPublishedName(name) ? [index] : []));
  if (new Set(known.map((index) => names[index]?.name)).size < FEWEST_COMMON) return [];
  let first = known[0] ?? 0;
  // `cn` is a name of the list, and too short to be one of those that tell it.
  if (names[first - 1]?.name === "cn") first--;
  const within = names.slice(first, (known.at(-1) ?? 0) + 1);
  const entries = within.map(({ name }) => name);
  const last = within.at(-1);
  return [
    {
      kind: kindOf(entries),
      entries,
      start: within[0]?.start ?? 0,
      end: (last?.start ?? 0) + (last?.name.length ?? 0),
    },
  ];
}
