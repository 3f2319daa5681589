import * as v from "valibot";
import type { Encoding, FormatId, Origin, Role, SecretKind } from "#engine/types.ts";

/**
 * What a link may hold, checked before anything else looks at it. Objects are strict: a key that is not named here, `__proto__` among
 * them, refuses the link. Version 1 is frozen: lists may grow, nothing that was ever taken may be refused.
 */

/** For what stands on one line: names, labels, paths, versions. Longer than any file system or server takes. */
const LINE = 10_000;

/** Parts, pieces and fields of one request: above what a link's characters could carry with a hash for each. */
const MANY = 100_000;

const line = v.pipe(v.string(), v.maxLength(LINE));

/** A text of any length that a link unpacks to. */
const text = v.string();

/** Counts, indices and positions: no string of a browser is longer. */
const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31 - 1));

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** A list of ids that the compiler holds to be complete. */
function oneOf<Id extends string>(ids: Readonly<Record<Id, true>>) {
  return v.picklist(Object.keys(ids) as Id[]);
}

/** Counted before its items are looked at. */
function listOf<const Item extends v.GenericSchema>(item: Item, most: number) {
  return v.pipe(v.array(v.unknown()), v.maxLength(most), v.array(item));
}

const role = oneOf<Role>({ system: true, user: true, assistant: true, tool: true, text: true });

const origin = oneOf<Origin>({
  pasted: true,
  typed: true,
  file: true,
  example: true,
  simulated: true,
  challenge: true,
  link: true,
});

const encoding = oneOf<Encoding>({
  "utf-8": true,
  "utf-16le": true,
  "utf-16be": true,
  "wtf-8": true,
  "windows-1252": true,
  gb18030: true,
  none: true,
});

const format = oneOf<FormatId>({
  "plain-text": true,
  binary: true,
  "anthropic-body": true,
  "openai-chat": true,
  "openai-responses": true,
  "gemini-body": true,
  "claude-tap-jsonl": true,
  "claude-tap-lab": true,
  "claude-tap-compact": true,
  "claude-trace-jsonl": true,
  "claude-trace-html": true,
  "claude-code-transcript": true,
  "claude-code-router": true,
  "cc-viewer": true,
  charles: true,
  cliproxyapi: true,
  curl: true,
  fetch: true,
  har: true,
  litellm: true,
  mitmproxy: true,
  powershell: true,
  "raw-http": true,
  "tingly-box": true,
});

const secretKind = oneOf<SecretKind>({
  account: true,
  session: true,
  key: true,
  mail: true,
  "user-name": true,
  host: true,
});

const piece = v.strictObject({ start: whole, text });

const part = v.pipe(
  v.strictObject({ path: line, role, units: whole, sha256: v.exactOptional(sha256), pieces: listOf(piece, MANY) }),
  v.check(({ units, pieces }) => {
    let free = 0;
    for (const { start, text } of pieces) {
      if (start < free) return false;
      // Pieces that touch would be one.
      free = start + text.length + 1;
    }
    return free - 1 <= units;
  }),
);

/** A copy of a request, as a link holds it: see `partHashes.ts`. */
export const copySchema = v.strictObject({
  source: v.strictObject({
    name: v.nullable(line),
    format,
    encoding,
    sha256: v.nullable(sha256),
    bytes: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
    requests: whole,
    request: whole,
  }),
  request: v.strictObject({
    label: line,
    method: v.exactOptional(line),
    path: v.exactOptional(line),
    host: v.exactOptional(line),
    upstream: v.exactOptional(line),
    time: v.exactOptional(line),
    model: v.exactOptional(line),
    version: v.exactOptional(line),
  }),
  fields: listOf(v.strictObject({ path: line, value: text }), MANY),
  parts: listOf(part, MANY),
  redacted: listOf(v.strictObject({ kind: secretKind, places: whole, where: listOf(line, 20) }), 100),
  kept: listOf(v.pipe(v.string(), v.maxLength(100)), MANY),
  excerpt: v.exactOptional(v.strictObject({ parts: whole, units: whole, leftOut: whole })),
});

const side = v.strictObject({
  kind: v.picklist(["text", "bytes", "copy"]),
  name: v.exactOptional(line),
  origin: v.exactOptional(origin),
  request: v.exactOptional(whole),
});

/** Any id: what an older or newer engine said is shown as it is where it is no longer known. */
const sentence = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(100)),
  params: v.pipe(
    v.record(
      v.pipe(v.string(), v.maxLength(100)),
      v.union([v.pipe(v.string(), v.maxLength(1000)), v.pipe(v.number(), v.finite())]),
    ),
    v.maxEntries(20),
  ),
});

const place = v.strictObject({
  side: v.picklist(["a", "b"]),
  part: whole,
  span: v.pipe(
    v.strictObject({ start: whole, end: whole }),
    v.check(({ start, end }) => start <= end),
  ),
});

/** All of a link but the contents of its sides. */
export const headerSchema = v.pipe(
  v.strictObject({
    a: v.exactOptional(side),
    b: v.exactOptional(side),
    reading: v.exactOptional(
      v.strictObject({
        rules: whole,
        tool: v.nullable(v.strictObject({ version: line, commit: v.nullable(line) })),
        digest: v.pipe(v.string(), v.maxLength(200)),
        headlines: v.strictObject({ a: v.exactOptional(sentence), b: v.exactOptional(sentence) }),
      }),
    ),
    focus: v.exactOptional(listOf(place, 16)),
  }),
  v.check(({ a, b }) => a !== undefined || b !== undefined),
);
