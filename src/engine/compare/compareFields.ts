import type { Field, FieldChange } from "#engine/types.ts";

/**
 * Last pieces of a path whose value belongs to one request: ids, times, lengths. Compared in lower case without `_` and
 * `-`, so that a header and a JSON key are one.
 */
const EXPECTED =
  /(?:^|\.)(?:[a-z]*(?:sessionid|requestid|traceid|deviceid|accountuuid|messageid|turnid)|id|rid|uuid|userid|ts|turn|date|time|timestamp|loggedat|starttime|endtime|starteddatetime|createdat|age|contentlength|bytes|size|duration(?:ms)?|latency(?:ms)?|elapsed(?:ms)?|traceparent|cfray|etag|port)$/;

/** A host or address whose port alone may differ. */
const PORT = /:(?:\d{2,5}|<[a-z]+>)(?=\/|$)/;

/**
 * The named fields that differ, in the order of A, what only B has at the end. A path that occurs twice is compared by
 * turns.
 *
 * A field is noise by its name alone, or where only a port differs. Misses ids under names not listed.
 */
export function compareFields(a: readonly Field[], b: readonly Field[]): FieldChange[] {
  const waiting = new Map<string, string[]>();
  for (const { path, value } of b) waiting.set(path, [...(waiting.get(path) ?? []), value]);
  const changes: FieldChange[] = [];
  for (const { path, value } of a) {
    const other = waiting.get(path)?.shift() ?? null;
    if (other !== value) changes.push({ path, a: value, b: other, noise: isNoise(path, value, other) });
  }
  for (const { path } of b) {
    const left = waiting.get(path)?.shift();
    if (left !== undefined) changes.push({ path, a: null, b: left, noise: isNoise(path, null, left) });
  }
  return changes;
}

function isNoise(path: string, a: string | null, b: string | null): boolean {
  if (EXPECTED.test(path.toLowerCase().replace(/[_-]/g, ""))) return true;
  return a !== null && b !== null && PORT.test(a) && a.replace(PORT, "") === b.replace(PORT, "");
}
