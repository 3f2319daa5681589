import type { CaptureRequest, SecretKind, Span } from "#engine/types.ts";
import type { Hit } from "./detect/hit.ts";
import { findHosts, isPrivateHost, nameOf } from "./detect/hosts.ts";
import { findIds, findInUserId, kindOfField } from "./detect/ids.ts";
import { findKeys } from "./detect/keys.ts";
import { findMails } from "./detect/mails.ts";
import { isMasked } from "./detect/placeholder.ts";
import { findNameWords, findSegments, findUserNames } from "./detect/userNames.ts";
import { everyOccurrence } from "./everyOccurrence.ts";
import { type SharedString, stringsOf } from "./strings.ts";

/** Every place of one value that should not leave. */
export interface FoundSecret {
  readonly id: string;
  readonly kind: SecretKind;
  readonly value: string;
  /** In the order of {@link stringsOf}: which string, and where in it. */
  readonly at: readonly { readonly string: number; readonly span: Span }[];
}

/** More values of one kind than anybody chooses among; the rest stands together under one id, and leaves no sooner. */
const MOST_OF_A_KIND = 200;

/**
 * What should not leave with a request, each value with all its places: none overlap. In order of appearance, so that the
 * ids are the same for the same request.
 *
 * What the folder's `detect/` finds by form or by name is then looked for as it stands in every other string.
 */
export function findHits(request: CaptureRequest, name: string | null): readonly FoundSecret[] {
  const strings = stringsOf(request, name);
  const named = strings.map((string) =>
    detect(string).filter(({ start, end }) => !isMasked(string.text.slice(start, end))),
  );

  const names = new Set<string>();
  const values = new Map<string, SecretKind>();
  for (const [index, hits] of named.entries()) {
    const text = strings[index]?.text ?? "";
    for (const hit of hits) {
      const value = text.slice(hit.start, hit.end);
      // With a space it is a name in full, and told from prose wherever it stands.
      if (hit.kind === "user-name" && value.includes(" ")) values.set(value, hit.kind);
      else if (hit.kind === "user-name") names.add(value);
      else
        for (const one of [value, hit.inner])
          if (one !== undefined && isTelling(one, hit.kind)) values.set(one, hit.kind);
    }
  }
  const find = everyOccurrence(values);
  const all = strings.map(({ of, text }, index) =>
    apart([
      ...(named[index] ?? []),
      ...find(text),
      ...findSegments(text, names),
      ...(of === "name" || of === "fact" ? findNameWords(text, names) : []),
    ]),
  );
  return grouped(strings, all);
}

function detect({ of, path, text }: SharedString): Hit[] {
  if (of === "fact" && (path === "host" || path === "upstream") && isPrivateHost(text)) return [hostOf(text)];
  // Words and steps are no hosts: `properties.user-1.local`.
  if (of === "path")
    return text.includes('["') ? [...findKeys(text), ...findMails(text), ...findUserNames(text)] : findKeys(text);
  if (of === "field") {
    if (/(?:^|\.)metadata\.user_id$/.test(path)) return findInUserId(text);
    const last = path.replace(/^.*\./, "").toLowerCase();
    if (/^(?:host|hostname|:authority)$/.test(last)) return isPrivateHost(text) ? [hostOf(text)] : [];
    const kind = kindOfField(path);
    if (kind !== null) {
      const inner = kind === "key" ? /^[A-Za-z]{1,16}\s{1,4}(\S{8,})$/.exec(text)?.[1] : undefined;
      const whole: Hit = { kind, start: 0, end: text.length, ...(inner === undefined ? {} : { inner }) };
      return [whole];
    }
  }
  return [...findKeys(text), ...findIds(text), ...findMails(text), ...findUserNames(text), ...findHosts(text)];
}

function hostOf(written: string): Hit {
  const name = nameOf(written);
  const start = written.indexOf(name);
  return { kind: "host", start, end: start + name.length };
}

/** Whether a value is its own: a short or common word would black out half a text. */
function isTelling(value: string, kind: SecretKind): boolean {
  if (kind === "mail") return true;
  if (kind === "host") return value.length >= 6 && /[\d.:-]/.test(value);
  return value.length >= 16 || (value.length >= 8 && /\d/.test(value));
}

/** In order and not overlapping: what lies in another goes with it, two that cross are one. */
function apart(hits: readonly Hit[]): Hit[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Hit[] = [];
  for (const hit of sorted) {
    const last = kept.at(-1);
    if (last === undefined || hit.start >= last.end) kept.push(hit);
    else if (hit.end > last.end) kept[kept.length - 1] = { ...last, end: hit.end };
  }
  return kept;
}

function grouped(strings: readonly SharedString[], hits: readonly (readonly Hit[])[]): FoundSecret[] {
  interface Group {
    readonly id: string;
    readonly kind: SecretKind;
    readonly value: string;
    readonly at: { string: number; span: Span }[];
  }
  const byValue = new Map<string, Group>();
  const groups: Group[] = [];
  const counts = new Map<SecretKind, number>();
  const lastOf = new Map<SecretKind, Group>();
  for (const [string, found] of hits.entries()) {
    const text = strings[string]?.text ?? "";
    for (const { kind, start, end, inner } of found) {
      const value = text.slice(start, end);
      let group = byValue.get(value);
      if (group === undefined) {
        const count = (counts.get(kind) ?? 0) + 1;
        if (count <= MOST_OF_A_KIND) {
          group = { id: `${kind}-${count}`, kind, value, at: [] };
          groups.push(group);
          counts.set(kind, count);
          lastOf.set(kind, group);
        } else group = lastOf.get(kind);
        if (group === undefined) continue;
        byValue.set(value, group);
      }
      if (inner !== undefined && !byValue.has(inner)) byValue.set(inner, group);
      group.at.push({ string, span: { start, end } });
    }
  }
  return groups;
}
