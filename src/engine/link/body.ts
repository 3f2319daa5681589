import * as v from "valibot";
import { joined } from "#engine/capture/inflateStream.ts";
import { decodeWtf8, encodeWtf8 } from "#engine/text/wtf8.ts";
import type { LinkedCapture, LinkInput } from "#engine/types.ts";
import { isBoundedJson } from "./boundedJson.ts";
import { compactJson } from "./compactJson.ts";
import { Cursor } from "./cursor.ts";
import { applyDifference, differenceOf } from "./difference.ts";
import { LinkTooLongError } from "./LinkTooLongError.ts";
import { linkLimits } from "./linkLimits.ts";
import { copySchema, headerSchema } from "./linkSchema.ts";
import { withHash, withoutHash } from "./partHashes.ts";
import { varint } from "./varint.ts";

const EMPTY = new Uint8Array();

const NOTHING_READ = Symbol();

type Header = v.InferOutput<typeof headerSchema>;

/** What a link carries, before it is deflated: see the README. */
export interface Body {
  /** The header's length, the header, and B as its difference to A. */
  readonly head: Uint8Array;
  /** A's contents; null without A. */
  readonly a: Uint8Array | null;
}

/**
 * What is to be carried, as bytes. Reads what it wrote, so that no link is made that would not open.
 *
 * @throws LinkTooLongError where a side, or the whole, has more bytes than a link may unpack to.
 * @throws TypeError where something in the input is not of its type, or beyond every bound: a name of 10,001 letters.
 */
export function bodyOf(input: LinkInput): Body {
  const { a, b, reading, focus } = input;
  const header = encodeWtf8(compactJson({ a: a && sideOf(a), b: b && sideOf(b), reading, focus }));
  const aBytes = a === undefined ? null : contentsOf(a);
  const steps = b === undefined ? EMPTY : differenceOf(aBytes ?? EMPTY, contentsOf(b));
  const body = { head: joined([varint(header.length), header, steps]), a: aBytes };
  withinLimit(body.head.length + (aBytes?.length ?? 0));
  if (inputOf(body) === null) throw new TypeError("not what a link can carry");
  return body;
}

/** The reverse of {@link bodyOf}; null where it is not well formed. Never throws. */
export function inputOf(body: Body): LinkInput | null {
  const cursor = new Cursor(body.head);
  const header = parsed(headerSchema, cursor.take(cursor.varint()));
  if (header === NOTHING_READ) return null;
  const { a, b, ...rest } = header;
  const steps = cursor.rest();
  if ((a === undefined) !== (body.a === null) || (b === undefined && steps.length > 0)) return null;
  const bBytes = b && applyDifference(body.a ?? EMPTY, steps, linkLimits.bytes);
  const aSide = a && captureOf(a, body.a ?? EMPTY);
  const bSide = b && bBytes && captureOf(b, bBytes);
  if (aSide === null || bSide === null) return null;
  return { ...(aSide && { a: aSide }), ...(bSide && { b: bSide }), ...rest } as LinkInput;
}

type Side = NonNullable<Header["a"]>;

function sideOf(capture: LinkedCapture): unknown {
  const { name, origin, request } = capture;
  const kind: Side["kind"] = "text" in capture ? "text" : "bytes" in capture ? "bytes" : "copy";
  return { kind, name, origin, request };
}

function contentsOf(capture: LinkedCapture): Uint8Array {
  let bytes: Uint8Array;
  if ("text" in capture) bytes = encodeWtf8(capture.text);
  else if ("bytes" in capture) bytes = capture.bytes;
  else bytes = encodeWtf8(compactJson({ ...capture.copy, parts: capture.copy.parts.map(withoutHash) }));
  withinLimit(bytes.length);
  return bytes;
}

function captureOf({ kind, ...rest }: Side, contents: Uint8Array): LinkedCapture | null {
  // Its own memory: who gets it may hand it on to another thread, and the other side's with it.
  if (kind === "bytes") return { bytes: contents.slice(), ...rest };
  if (kind === "text") {
    const text = wtf8(contents);
    return text === null ? null : { text, ...rest };
  }
  const copy = parsed(copySchema, contents);
  if (copy === NOTHING_READ) return null;
  const parts = copy.parts.map(withHash).filter((part) => part !== null);
  return parts.length < copy.parts.length ? null : ({ copy: { ...copy, parts }, ...rest } as LinkedCapture);
}

function withinLimit(bytes: number): void {
  if (bytes > linkLimits.bytes) throw new LinkTooLongError(bytes, linkLimits.bytes, "bytes");
}

/** Null where other bytes would have been written for the text they make. */
function wtf8(bytes: Uint8Array): string | null {
  const text = decodeWtf8(bytes);
  return isSame(encodeWtf8(text), bytes) ? text : null;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** A value from its canonical JSON, and from that alone: no key twice, nothing but what the schema names. */
function parsed<Schema extends v.GenericSchema>(
  schema: Schema,
  bytes: Uint8Array | null,
): v.InferOutput<Schema> | typeof NOTHING_READ {
  const json = bytes && isBoundedJson(bytes) ? wtf8(bytes) : null;
  if (json === null) return NOTHING_READ;
  try {
    const result = v.safeParse(schema, JSON.parse(json), { abortEarly: true });
    return result.success && compactJson(result.output) === json ? result.output : NOTHING_READ;
  } catch {
    return NOTHING_READ;
  }
}
