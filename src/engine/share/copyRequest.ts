import { chosenRequest, requestOf } from "#engine/analyze.ts";
import { channels } from "#engine/channels/registry.ts";
import { findChannels } from "#engine/channels/scan/findChannels.ts";
import { sha256OfText } from "#engine/text/hash.ts";
import type {
  CaptureRequest,
  CopiedPart,
  Field,
  Part,
  Pick,
  Place,
  Redaction,
  SecretKind,
  SharedCopy,
  Span,
} from "#engine/types.ts";
import { type BlackedOut, blackOut } from "./blackOut.ts";
import { cutOut, joined } from "./cutOut.ts";
import { lengthsIn, tellsLength } from "./derived.ts";
import { type FoundSecret, findHits } from "./findHits.ts";
import { pathsOf } from "./findSecrets.ts";
import { protectedSpans } from "./protectedSpans.ts";
import { FACTS, type SharedString, stringsOf } from "./strings.ts";

/** A copy, and where the positions of the original went in it. */
export interface CopiedRequest {
  readonly copy: SharedCopy;
  /** The place in the copy's texts; of what was blacked out: its block. */
  readonly map: (place: Place) => Place;
}

/**
 * The whole request of a pick as a copy, every secret blacked out but those that are kept, by the ids of `findSecrets`.
 * Deterministic: the same request and ids give the same copy. Where nothing is blacked out, the texts are the original's.
 *
 * The copy tells neither the length nor the letters of what was blacked out: blocks have one width, every position and hash is
 * of the blacked-out text, and lengths and checksums of the whole that the request states go too. It does tell where a value stood, its
 * kind, and which places had the same one only if the texts around them do. What findings rest on stays (`protectedSpans.ts`).
 *
 * @throws RangeError where there is no such request; Error where the source cannot be read again.
 */
export async function copyRequest(pick: Pick, keep: readonly string[] = []): Promise<CopiedRequest> {
  const { capture } = pick;
  const index = chosenRequest(pick);
  const request = await requestOf(capture, index);
  const strings = stringsOf(request, capture.name);
  const found = findHits(request, capture.name);
  const kept = found.filter(({ id }) => keep.includes(id)).map(({ id }) => id);
  const taken = found.filter(({ id }) => !kept.includes(id));

  const blackedOut = blackedOutStrings(request, strings, taken);
  const text = (at: number): string => blackedOut[at]?.text ?? "";
  const at = (of: SharedString["of"]): number => strings.findIndex((string) => string.of === of);
  const facts = at("fact");
  const partsAt = strings.length - request.parts.length;
  const fieldsAt = partsAt - request.fields.length;
  const pathsAt = fieldsAt - request.fields.length - request.parts.length;
  const partPath = (nth: number): string => text(pathsAt + request.fields.length + nth);
  // Of a field, a part or its path: the path as it is copied.
  const pathAt = (at: number): string =>
    at < pathsAt ? (strings[at]?.path ?? "") : text(at < fieldsAt ? at : at - fieldsAt + pathsAt);
  const { method, time, model, version } = request;
  const said = FACTS.filter((fact) => request[fact] !== undefined).map((fact, nth) => [fact, text(facts + nth)]);
  const earlier = capture.copy;
  const bare = taken.length === 0 && (earlier?.redacted ?? []).length === 0;

  const copy: SharedCopy = {
    source: {
      name: capture.name === null ? null : text(0),
      format: capture.format,
      encoding: capture.encoding,
      sha256: bare ? capture.sha256 : null,
      bytes: bare ? capture.bytes : null,
      requests: capture.requests.length,
      request: index,
    },
    request: {
      label: "",
      ...Object.fromEntries(said),
      ...(method === undefined ? {} : { method }),
      ...(time === undefined ? {} : { time }),
      ...(model === undefined ? {} : { model }),
      ...(version === undefined ? {} : { version }),
    },
    fields: request.fields.map((_, nth): Field => ({ path: text(pathsAt + nth), value: text(fieldsAt + nth) })),
    parts: request.parts.map((part, nth) => copiedPart(part.role, partPath(nth), text(partsAt + nth))),
    redacted: redactions(taken, pathAt, earlier?.redacted ?? []),
    kept: [...(earlier?.kept ?? []), ...kept],
  };
  return {
    copy,
    map: ({ side, part, span }) => ({ side, part, span: blackedOut[partsAt + part]?.map(span) ?? span }),
  };
}

function copiedPart(role: Part["role"], path: string, text: string): CopiedPart {
  const pieces = text === "" ? [] : [{ start: 0, text }];
  return { path, role, units: text.length, sha256: sha256OfText(text), pieces };
}

/** A finding that a blackout gives rise to is blacked out with it; that may touch another. So often at most. */
const ROUNDS = 4;

function blackedOutStrings(
  request: CaptureRequest,
  strings: readonly SharedString[],
  taken: readonly FoundSecret[],
): readonly BlackedOut[] {
  if (taken.length === 0) return strings.map(({ text }) => blackOut(text, []));
  const spans = strings.map((string): Span[] => [...lengthsIn(string)]);
  for (const { at } of taken) for (const { string, span } of at) spans[string]?.push(span);

  const partsAt = strings.length - request.parts.length;
  const kept = protectedSpans(request).map((some, part) => joined(some, request.parts[part]?.text ?? ""));
  const all = strings.map(({ of, path, text }, index) => {
    if (of === "field" && tellsLength(path)) return blackOut(text, [{ start: 0, end: text.length }]);
    return blackOut(text, cutOut(joined(spans[index] ?? [], text), kept[index - partsAt] ?? []));
  });
  // What explained an invisible character may have been blacked out: then it is no finding, and goes too.
  for (let round = 0; round < ROUNDS; round++) {
    const parts = request.parts.map((part, nth) => ({ ...part, text: all[partsAt + nth]?.text ?? "" }));
    const changed = new Set<number>();
    for (const { part, spans: at, strength } of findChannels(parts, channels)) {
      const string = partsAt + part;
      const text = strings[string]?.text ?? "";
      if (strength === "benign" || all[string]?.text === text) continue;
      const fresh = cutOut(
        joined(
          at.map((span) => all[string]?.back(span) ?? span),
          text,
        ),
        kept[part] ?? [],
      );
      if (fresh.length === 0) continue;
      spans[string]?.push(...fresh);
      changed.add(string);
    }
    if (changed.size === 0) break;
    for (const string of changed) {
      const text = strings[string]?.text ?? "";
      all[string] = blackOut(text, cutOut(joined(spans[string] ?? [], text), kept[string - partsAt] ?? []));
    }
  }
  return all;
}

/** Of each kind how many places, with those that were blacked out before. */
function redactions(
  taken: readonly FoundSecret[],
  pathAt: (string: number) => string,
  earlier: readonly Redaction[],
): readonly Redaction[] {
  const kinds: readonly SecretKind[] = ["account", "session", "key", "mail", "user-name", "host"];
  return kinds.flatMap((kind) => {
    const at = taken.filter((one) => one.kind === kind).flatMap((one) => one.at.map(({ string }) => string));
    const before = earlier.filter((one) => one.kind === kind);
    const places = before.reduce((sum, one) => sum + one.places, at.length);
    if (places === 0) return [];
    // In the order of the request, whichever value comes first.
    const paths = [...new Set(at)].sort((a, b) => a - b).map(pathAt);
    return [{ kind, places, where: pathsOf([...before.flatMap(({ where }) => where), ...paths]) }];
  });
}
