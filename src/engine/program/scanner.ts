import { joined } from "#engine/capture/inflateStream.ts";
import { sha256OfText } from "#engine/text/hash.ts";
import type { ProgramFinding } from "#engine/types.ts";
import { base64Lists, isDigit, SHORTEST_DIGITS } from "./base64Lists.ts";
import { clearLists, isClear } from "./clearLists.ts";
import { comparePublished, publishedIn } from "./comparePublished.ts";
import { kindOf, SHORTEST_LIST } from "./hostList.ts";
import { RunScanner } from "./runs.ts";

/** Pieces are gathered until there are this many bytes: decompressors give small ones. */
const GATHERED = 1024 * 1024;

/** More entries than any list that somebody would hide: of a longer one the first are shown, all are counted and hashed. */
const MOST_ENTRIES = 5_000;

/** What is found in one stretch of bytes, a file or a member of a package, that comes in pieces. */
export interface Scanner {
  push(bytes: Uint8Array): void;
  /** Called once, after the last piece. */
  end(): void;
  /** Runs that were not looked into, because they were too long. */
  tooLong(): number;
}

/** Looks for lists, hidden and in clear, in characters of one byte and of two. `tell` hears of each as soon as it is read. */
export function scanner(member: string | null, tell: (finding: ProgramFinding) => void): Scanner {
  const scanners = ([1, 2] as const).flatMap((width) => {
    const encoding = width === 1 ? "one-byte" : "utf-16le";
    return [
      new RunScanner(isDigit, width, SHORTEST_DIGITS, ({ units, start }) => {
        for (const list of base64Lists(units)) {
          const { key, entries, from, to } = trimmed(list);
          tell({
            ...findingOf(member, entries),
            offset: start + from * width,
            length: (to - from) * width,
            encoding,
            disguise: { kind: "base64", key },
          });
        }
      }),
      new RunScanner(isClear, width, SHORTEST_LIST, ({ units, start }) => {
        for (const list of clearLists(units)) {
          tell({
            ...findingOf(member, list.entries),
            offset: start + list.start * width,
            length: (list.end - list.start) * width,
            encoding,
            disguise: { kind: "clear" },
          });
        }
      }),
    ];
  });

  let held: Uint8Array[] = [];
  let heldLength = 0;
  let base = 0;
  function flush(last: boolean): void {
    const bytes = held.length === 1 ? (held[0] as Uint8Array) : joined(held);
    for (const one of scanners) one.scan(bytes, base, last);
    const next = Math.min(...scanners.map((one) => one.next));
    // A copy, so that the rest of a megabyte is not held with it.
    held = [bytes.slice(next - base)];
    heldLength = 0;
    base = next;
  }
  return {
    push(bytes) {
      held.push(bytes);
      heldLength += bytes.length;
      if (heldLength >= GATHERED) flush(false);
    },
    end: () => flush(true),
    tooLong: () => scanners.reduce((count, one) => count + one.tooLong, 0),
  };
}

/** Characters beside a hidden list can look like a part of it. Where a published list stands whole in what was read, it is told alone. */
function trimmed(list: ReturnType<typeof base64Lists>[number]) {
  const { key, start, end, entries } = list;
  const whole = publishedIn(entries.join(","));
  if (whole === null) return { key, entries, from: start, to: end };
  const from = start + Math.floor((whole.from * 4) / 3);
  return {
    key,
    entries: whole.text.split(","),
    from,
    to: Math.min(end, from + Math.ceil((whole.text.length * 4) / 3)),
  };
}

function findingOf(member: string | null, entries: readonly string[]) {
  const kind = kindOf(entries);
  return {
    member,
    kind,
    entries: entries.slice(0, MOST_ENTRIES),
    count: entries.length,
    sha256: sha256OfText(entries.join(",")),
    published: comparePublished(entries, kind),
  };
}
