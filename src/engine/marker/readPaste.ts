import type { Statement } from "#engine/types.ts";
import { findDateLines } from "./findDateLines.ts";
import { readMarker } from "./read.ts";

/** What may be said of the date line in a text that is brought alone, as a paste is, version unknown: the state first, which always exists. */
export function readPaste(text: string): readonly Statement[] {
  const parts = [{ path: "", role: "text", text, bytes: null }] as const;
  const integrity = { verdict: "cannot-tell", checks: [] } as const;
  return readMarker("a", { label: "", parts, fields: [], integrity }, findDateLines(parts, undefined));
}
