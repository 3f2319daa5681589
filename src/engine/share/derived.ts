import type { Span } from "#engine/types.ts";
import type { SharedString } from "./strings.ts";

/** What states a length or a checksum of a request's body, without case, hyphens and underscores. */
const NAMES = new Set(
  `contentlength bodysize bodybytes bodylength headerssize requestsize requestbytes contentmd5 digest contentdigest reprdigest
   xamzcontentsha256 bodysha256 bodyhash sha256 etag`.split(/\s+/),
);

/**
 * Whether a field tells a length or a checksum of what is blacked out. Beside the rest of the text a length gives away how
 * long the value was, and a checksum lets it be tried out. What a response says of itself stays.
 */
export function tellsLength(path: string): boolean {
  if (/^response\./.test(path)) return false;
  return NAMES.has(path.replace(/^.*\./, "").toLowerCase().replace(/[-_]/g, ""));
}

/** The same in a text: the check value of Claude Code's billing line, and headers of a raw message. */
export function* lengthsIn({ of, text }: SharedString): Generator<Span> {
  if (of !== "part") return;
  const patterns = [/^content-length[ \t]{0,4}:[ \t]{0,4}(\d{1,15})/gim];
  if (text.startsWith("x-anthropic-billing-header:") || text.includes("x-anthropic-billing-header: cc_version=")) {
    patterns.push(/\bcch=([0-9a-z]{2,64})/g);
  }
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      yield { start: end - (match[1] ?? "").length, end };
    }
  }
}
