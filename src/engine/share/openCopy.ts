import { NOTHING_TO_CHECK } from "#engine/capture/integrity.ts";
import type { Capture, Origin, SharedCopy } from "#engine/types.ts";

/** A shared copy as a capture: one request with the copied texts, and what is said of how it was copied. */
export function openCopy({ copy, origin = "link" }: { readonly copy: SharedCopy; readonly origin?: Origin }): Capture {
  return {
    sha256: copy.source.sha256,
    bytes: copy.source.bytes ?? 0,
    points: null,
    format: copy.source.format,
    encoding: copy.source.encoding,
    bom: false,
    name: copy.source.name,
    origin,
    notes: [],
    requests: [{ ...copy.request, parts: [], fields: copy.fields, integrity: NOTHING_TO_CHECK }],
    integrity: NOTHING_TO_CHECK,
  };
}
