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
import { varint } from "./varint.ts";

const EMPTY = new Uint8Array();

const NOTHING_READ = Symbol();

type Header = v.InferOutput<typeof headerSchema>;

/**
 * What a link carries, before it is deflated: see the README. Reads what it wrote, so that no link is made that would not open.
 *
 * @throws LinkTooLongError where a side, or the whole, has more bytes than a link may unpack to.
 * @throws TypeError where something in the input is not of its type, or beyond every bound: a name of 10,000 letters.
 */
export function bodyOf(input: LinkInput): Uint8Array {
  const { a, b, reading, focus } = input;
  const header = compactJson({ a: a && sideOf(a), b: b && sideOf(b), reading, focus });
  const pieces = framed(encodeWtf8(header));
  const aBytes = a === undefined ? EMPTY : contentsOf(a);
  if (a !== undefined) pieces.push(...framed(aBytes));
  if (b !== undefined) pieces.push(differenceOf(aBytes, contentsOf(b)));
  const body = joined(pieces);
  withinBytes(body);
  if (inputOf(body) === null) throw new TypeError("not what a link can carry");
  return body;
}

/** The reverse of {@link bodyOf}; null where it is not well formed. Never throws. */
export function inputOf(body: Uint8Array): LinkInput | null {
  const cursor = new Cursor(body);
  const header = parsed(headerSchema, cursor.take(cursor.varint()));
  if (header === NOTHING_READ) return null;
  const { a, b, ...rest } = header;
  const aBytes = a === undefined ? EMPTY : cursor.take(cursor.varint());
  if (aBytes === null) return null;
  const bBytes = b === undefined ? null : applyDifference(aBytes, cursor.rest(), linkLimits.bytes);
  if (!cursor.atEnd || (b !== undefined && bBytes === null)) return null;
  const aSide = a && captureOf(a, aBytes);
  const bSide = b && bBytes && captureOf(b, bBytes);
  if (aSide === null || bSide === null) return null;
  return { ...(aSide && { a: aSide }), ...(bSide && { b: bSide }), ...rest } as LinkInput;
}

function framed(bytes: Uint8Array): Uint8Array[] {
  return [varint(bytes.length), bytes];
}

type Side = NonNullable<Header["a"]>;

function sideOf(capture: LinkedCapture): unknown {
  const { name, origin, request } = capture;
  const kind: Side["kind"] = "text" in capture ? "text" : "bytes" in capture ? "bytes" : "copy";
  return { kind, name, origin, request };
}

function contentsOf(capture: LinkedCapture): Uint8Array {
  const bytes =
    "text" in capture
      ? encodeWtf8(capture.text)
      : "bytes" in capture
        ? capture.bytes
        : encodeWtf8(compactJson(capture.copy));
  withinBytes(bytes);
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
  return copy === NOTHING_READ ? null : { copy, ...rest };
}

function withinBytes({ length }: Uint8Array): void {
  if (length > linkLimits.bytes) throw new LinkTooLongError(length, linkLimits.bytes, "bytes");
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
