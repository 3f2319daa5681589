import { countPoints } from "#engine/text/points.ts";
import type { Capture, Integrity, Origin, Part, Sentence, SharedCopy } from "#engine/types.ts";
import { BLOCK } from "./block.ts";
import { copyDigest } from "./copyDigest.ts";
import { tellsLength } from "./derived.ts";
import { joinPieces } from "./gap.ts";

/** A copy of a request has no bytes to check: what the file stated of them was left out or cannot be counted again. */
const NOT_CHECKED: Integrity = {
  verdict: "cannot-tell",
  checks: [{ result: "absent", say: { id: "share.not-checked", params: {} } }],
};

/** A shared copy as a capture: one request with the copied texts, and what is said of how it was copied. */
export function openCopy({ copy, origin = "link" }: { readonly copy: SharedCopy; readonly origin?: Origin }): Capture {
  const { source, request, fields, excerpt, redacted, kept } = copy;
  const parts = copy.parts.map((part): Part => {
    const { path, role } = part;
    return { path, role, bytes: null, ...joinPieces(part) };
  });
  const partial = excerpt !== undefined || parts.some((part) => part.excerpt !== undefined);
  return {
    sha256: source.sha256,
    bytes: source.bytes ?? 0,
    points: parts.reduce((sum, { text }) => sum + countPoints(text), 0),
    format: source.format,
    encoding: source.encoding,
    bom: false,
    name: source.name,
    origin,
    copy: { sha256: copyDigest(copy), excerpt: partial, redacted, kept },
    notes: notesOf(copy, partial),
    requests: [{ ...request, parts, fields, integrity: NOT_CHECKED, ...(partial ? { partial } : {}) }],
    integrity: NOT_CHECKED,
  };
}

function notesOf({ source, fields, parts, excerpt, redacted }: SharedCopy, partial: boolean): readonly Sentence[] {
  const notes: Sentence[] = [{ id: "share.copy", params: { request: source.request + 1, requests: source.requests } }];
  if (partial) {
    const shared = parts.reduce((sum, { pieces }) => pieces.reduce((units, { text }) => units + text.length, sum), 0);
    const units = excerpt?.units ?? parts.reduce((sum, part) => sum + part.units, 0);
    notes.push({
      id: "share.excerpt",
      params: { shared, units, parts: parts.length, of: excerpt?.parts ?? parts.length },
    });
    if (excerpt !== undefined && excerpt.leftOut > 0) {
      notes.push({ id: "share.left-out", params: { count: excerpt.leftOut } });
    }
  }
  for (const { kind, places } of redacted) {
    notes.push({ id: "share.redacted", params: { kind: WORDS[kind], places } });
  }
  const lengths = fields.some(({ path, value }) => value === BLOCK && tellsLength(path));
  if (lengths) notes.push({ id: "share.lengths-redacted", params: {} });
  return notes;
}

/** Keys of a message have no hyphens. */
const WORDS = {
  account: "account",
  session: "session",
  key: "key",
  mail: "mail",
  "user-name": "userName",
  host: "host",
} as const;
