import type { Sentence } from "#engine/types.ts";
import { claudeTapRequests } from "./claudeTap.ts";
import type { Format, FoundText, Recorded } from "./format.ts";
import { isObject, type JsonObject, type JsonValue, objectOf, stringOf } from "./json.ts";
import { jsonPath } from "./jsonPath.ts";

/**
 * How many texts of one file are read. A session of a thousand turns with a hundred descriptions of tools has so many; since
 * records share texts, a small hostile file can ask for any number.
 */
const MAX_TEXTS = 100_000;

/**
 * The compact export of claude-tap: records whose larger values stand once in the same file, named by their hash. A reference inside
 * such a value is not followed, as claude-tap itself writes none there.
 */
export const claudeTapCompact: Format = {
  id: "claude-tap-compact",
  read(value) {
    if (!isObject(value) || !("__claude_tap_compact_trace__" in value) || !Array.isArray(value.records)) return null;
    const blobs = objectOf(value.blobs);
    const requests: Recorded[] = [];
    let texts = 0;
    for (const [index, item] of value.records.entries()) {
      if (texts > MAX_TEXTS) return bounded(requests);
      for (const request of requestsOf(item, `records[${index}]`, blobs)) {
        texts += request.parts.length;
        requests.push(request);
      }
    }
    return requests;
  },
};

function requestsOf(item: JsonValue, at: string, blobs: JsonObject): readonly Recorded[] {
  const packed = isObject(item) && "__claude_tap_compact_record__" in item;
  const record = objectOf(packed ? item.record : item);
  const recordAt = packed ? `${at}.record` : at;
  const request = objectOf(record.request);
  if (!("body" in request)) return [];
  const references = new References(blobs);
  const whole = { ...record, request: { ...request, body: references.resolve(request.body ?? null) } };
  return claudeTapRequests(whole, "").map((one) => ({
    ...one,
    parts: one.parts.map((part) => ({ ...part, at: references.placeOf(part, recordAt) })),
    ...(references.missing ? { notes: [TEXTS_ELSEWHERE] } : {}),
    witness: { ...one.witness, bodyAt: `${recordAt}.${one.witness.bodyAt}` },
  }));
}

const TEXTS_ELSEWHERE: Sentence = { id: "capture.texts-elsewhere", params: {} };

function bounded(requests: readonly Recorded[]): readonly Recorded[] {
  const note: Sentence = { id: "capture.texts-bounded", params: { limit: MAX_TEXTS } };
  return requests.map((request, index) =>
    index === 0 ? { ...request, notes: [...(request.notes ?? []), note] } : request,
  );
}

/** The references of one body, and where their values stand. Claude-tap puts them for a key of the body or an item of its lists. */
class References {
  missing = false;
  readonly #blobs: JsonObject;
  readonly #places = new Map<string, string>();

  constructor(blobs: JsonObject) {
    this.#blobs = blobs;
  }

  /** The body with the values put back. */
  resolve(body: JsonValue): JsonValue {
    if (!isObject(body)) return body;
    return Object.fromEntries(
      Object.entries(body).map(([key, value]) => [
        key,
        Array.isArray(value)
          ? value.map((item: JsonValue, index) => this.#valueOf(item, jsonPath(key, index)))
          : this.#valueOf(value, jsonPath("", key)),
      ]),
    );
  }

  #valueOf(value: JsonValue, path: string): JsonValue {
    const hash = stringOf(objectOf(objectOf(value).__claude_tap_blob_ref__).hash);
    if (hash === undefined) return value;
    const blob = Object.hasOwn(this.#blobs, hash) ? objectOf(this.#blobs[hash]) : {};
    if (blob.payload === undefined) {
      this.missing = true;
      return null;
    }
    this.#places.set(path, jsonPath(jsonPath("blobs", hash), "payload"));
    return blob.payload;
  }

  /** Where a part of the whole record stands in the file. */
  placeOf({ at }: FoundText, recordAt: string): string | null {
    if (at === null) return null;
    const [, key = "", index = "", rest = ""] = /^request\.body\.([^.[]+)(\[\d+\])?(.*)$/s.exec(at) ?? [];
    const ofItem = this.#places.get(key + index);
    if (ofItem !== undefined) return ofItem + rest;
    const ofKey = this.#places.get(key);
    return ofKey === undefined ? `${recordAt}.${at}` : ofKey + index + rest;
  }
}
