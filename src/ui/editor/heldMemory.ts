import type { EditorPart } from "./projection.ts";

/** Together the remembered texts hold at most so many units (32 MB): the oldest are forgotten first. */
const REMEMBERED_UNITS = 16_000_000;

/** A version without text of its own still costs an entry. */
const REMEMBERED_VERSIONS = 10_000;

/**
 * What was held at each version of the shown text, so that undoing the deletion of a CRLF brings back a CRLF. Where
 * the one text is shown exactly as it is held nothing needs to be kept of it, and nothing is.
 */
export function heldMemory() {
  const versions = new Map<number, readonly EditorPart[] | "as shown">();
  let units = 0;

  const forget = (version: number): void => {
    units -= unitsOf(versions.get(version));
    versions.delete(version);
  };

  return {
    remember(version: number, parts: readonly EditorPart[], shown: string): void {
      forget(version);
      const [only] = parts;
      const asShown = parts.length === 1 && only?.heading === null && only.text === shown;
      const entry = asShown ? "as shown" : parts;
      versions.set(version, entry);
      units += unitsOf(entry);
      for (const oldest of versions.keys()) {
        if (units <= REMEMBERED_UNITS && versions.size <= REMEMBERED_VERSIONS) break;
        forget(oldest);
      }
    },

    /** Null where it was never held or is forgotten. */
    recall(version: number, shown: string): readonly EditorPart[] | null {
      const entry = versions.get(version);
      return entry === "as shown" ? [{ heading: null, text: shown }] : (entry ?? null);
    },

    clear(): void {
      versions.clear();
      units = 0;
    },
  };
}

function unitsOf(entry: readonly EditorPart[] | "as shown" | undefined): number {
  return entry === undefined || entry === "as shown" ? 0 : entry.reduce((sum, part) => sum + part.text.length, 0);
}
