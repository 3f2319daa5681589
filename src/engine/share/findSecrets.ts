import type { CaptureRequest, Secret } from "#engine/types.ts";
import { findHits } from "./findHits.ts";
import { stringsOf } from "./strings.ts";

/** As much of a value as is shown, in code units. */
const VALUE = 80;

/** As many paths as are listed. */
const MOST_PATHS = 20;

/**
 * The values in a request that should not leave with a copy unless the sharer says so, in order of appearance: ids of accounts,
 * devices, sessions and requests, keys and credentials, mail addresses, names in paths, private hosts. `where` has part paths, field
 * paths, and of what is said besides: `name`, `label`, `path`, `host`, `upstream`.
 *
 * By form and by name, so it misses what has neither: names in prose, secrets in a company's own form, the prompt itself. What is
 * missed, and who is needlessly blacked out, is said with each kind in `detect/`. A value that is short or a plain word is
 * blacked out in its own place only.
 */
export function findSecrets(request: CaptureRequest, name: string | null = null): readonly Secret[] {
  const strings = stringsOf(request, name);
  return findHits(request, name).map(({ id, kind, value, at }) => ({
    id,
    kind,
    value: value.slice(0, VALUE),
    where: pathsOf(at.map(({ string }) => strings[string]?.path ?? "")),
    places: at.length,
  }));
}

/** Each once, in order, as many as are listed. */
export function pathsOf(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)].slice(0, MOST_PATHS);
}
