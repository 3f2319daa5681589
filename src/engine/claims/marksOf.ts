import type { CaptureReport, ClaimMark, DateLine, Finding, Place, Report, Sentence, Side } from "#engine/types.ts";
import type { ClaimId } from "./claims.ts";

/** What a rule says of one capture; null where the capture has nothing to say to the claim. */
type Said = Pick<ClaimMark, "fits" | "say" | "at"> | null;

interface Seen {
  readonly side: Side;
  readonly capture: CaptureReport;
  /** The date line that the reading speaks of. */
  readonly line: DateLine | null;
  readonly lineAt: readonly Place[];
  readonly marked: boolean;
  /** Findings that ordinary use does not explain, of these channels; of all where none are named. */
  raised(channels?: ReadonlySet<string>): { readonly findings: readonly Finding[]; readonly at: readonly Place[] };
}

/** Channels in characters that are not seen at all. */
const INVISIBLE = new Set([
  "zero-width-bits",
  "base-n",
  "steg-zero",
  "steg-cloak",
  "zero-width-lib",
  "zwus",
  "sneaky-bits",
  "zero-width",
  "format-controls",
  "variation-selectors",
  "fillers",
]);
const TAGS = new Set(["tags", "plane-fourteen", "invisicode", "odd-code-points"]);
const WHITE_SPACE = new Set([
  "snow",
  "trailing-bits",
  "white-space",
  "innamark",
  "en-em-bits",
  "spaces",
  "line-endings",
]);

const says = <Id extends Sentence["id"]>(
  fits: ClaimMark["fits"],
  id: Id,
  params: Extract<Sentence, { id: Id }>["params"],
  at: readonly Place[] = [],
): Said => ({ fits, say: { id, params } as Sentence, at });

/** Whether a channel that the claim speaks of was found in these bytes. */
const found =
  (
    channels: ReadonlySet<string>,
    yes: "claims.mark-invisible" | "claims.mark-tags" | "claims.mark-white-space",
    no: "claims.mark-no-invisible" | "claims.mark-no-tags" | "claims.mark-no-white-space",
  ) =>
  ({ raised, line, lineAt }: Seen): Said => {
    const { findings, at } = raised(channels);
    if (findings.length > 0) {
      // The claim is about the date line: what stands elsewhere is another story.
      const isThere = line !== null && findings.some((finding) => touches(finding, line));
      const place = isThere ? "line" : "elsewhere";
      return says(isThere ? "fits" : "cannot-tell", yes, { count: findings.length, place }, at);
    }
    // Only a text with the line is one that the claim is about.
    return line === null ? null : says("does-not-fit", no, {}, lineAt);
  };

const threeBits = ({ line, lineAt, marked }: Seen): Said =>
  line?.bits && marked ? says("does-not-fit", "claims.mark-three-bits", {}, lineAt) : null;

/** What each claim asks of a capture. Those that no bytes can speak to are not here. */
const rules: Partial<Record<ClaimId, (seen: Seen) => Said>> = {
  "zero-width": found(INVISIBLE, "claims.mark-invisible", "claims.mark-no-invisible"),
  tags: found(TAGS, "claims.mark-tags", "claims.mark-no-tags"),
  "white-space": found(WHITE_SPACE, "claims.mark-white-space", "claims.mark-no-white-space"),
  "float-bits": (seen) => {
    const { findings, at } = seen.raised();
    const bytes = Math.max(0, ...findings.map(({ payload }) => (payload ? byteLength(payload.base64) : 0)));
    return bytes >= 13 ? says("cannot-tell", "claims.mark-payload", { bytes }, at) : threeBits(seen);
  },
  identifiers: threeBits,
  "every-request": ({ capture, line, lineAt, marked }) => {
    // A text that is no request has nothing to say about requests.
    if (line === null) return capture.format === "plain-text" ? null : says("cannot-tell", "claims.mark-no-line", {});
    if (line.bits === null) return null;
    return marked
      ? says("fits", "claims.mark-marked-line", {}, lineAt)
      : says("cannot-tell", "claims.mark-plain", {}, lineAt);
  },
  "outside-china": ({ line, lineAt }) =>
    line?.bits && (line.bits.knownDomain === 1 || line.bits.labKeyword === 1) && line.bits.listedTimeZone === 0
      ? says("does-not-fit", "claims.mark-apostrophe-without-slash", {}, lineAt)
      : null,
  "zone-apostrophe": ({ line, lineAt }) => {
    if (line === null) return null;
    if (line.apostrophe !== null && line.status === "near-miss")
      return says("cannot-tell", "claims.mark-other-apostrophe", { point: line.apostrophe }, lineAt);
    if (!line.bits) return null;
    const { knownDomain, labKeyword, listedTimeZone } = line.bits;
    if (listedTimeZone === 1 && knownDomain === 0 && labKeyword === 0)
      return says("does-not-fit", "claims.mark-slash-plain-apostrophe", {}, lineAt);
    if (listedTimeZone === 0 && (knownDomain === 1 || labKeyword === 1))
      return says("does-not-fit", "claims.mark-apostrophe-without-slash", {}, lineAt);
    return null;
  },
  "official-endpoint": ({ capture, line, lineAt, marked }) => {
    // A capture tool's own note of where it sent the request on does not tell what the program's base URL was.
    if (line?.bits == null || capture.host !== "api.anthropic.com") return null;
    return marked
      ? says("cannot-tell", "claims.mark-official-marked", {}, lineAt)
      : says("cannot-tell", "claims.mark-official-plain", {}, lineAt);
  },
  "removed-in-197": ({ capture: { version }, line, lineAt, marked }) => {
    const patch = Number(/^2\.1\.(\d{1,4})(?!\d)/.exec(version ?? "")?.[1] ?? 0);
    if (version === null || line === null || patch < 196) return null;
    const fits = patch === 197 && line.bits !== null ? (marked ? "does-not-fit" : "cannot-tell") : "cannot-tell";
    return says(fits, "claims.mark-version", { version, marked: marked ? "yes" : "no" }, lineAt);
  },
  "nfkc-folds": ({ line, lineAt }) => {
    const point = line?.apostrophe;
    if (line?.bits == null || point == null || point === "U+0027") return null;
    const text = String.fromCodePoint(Number.parseInt(point.slice(2), 16));
    return text.normalize("NFKC") === text ? says("does-not-fit", "claims.mark-stable", { point }, lineAt) : null;
  },
  "reaches-anthropic": ({ capture: { host, upstream } }) => {
    const sentTo = upstream ?? host;
    return sentTo === null ? null : says("cannot-tell", "claims.mark-sent-to", { host: sentTo });
  },
};

/** What the captures of a report have to say to the claims, claim by claim. They speak of these bytes only. */
export function marksOf({ captures }: Report): ClaimMark[] {
  const marks: ClaimMark[] = [];
  for (const side of ["a", "b"] as const) {
    const capture = captures[side];
    if (capture === undefined) continue;
    const seen = seenIn(side, capture);
    for (const [claim, rule] of Object.entries(rules)) {
      const said = rule(seen);
      if (said !== null) marks.push({ claim, side, ...said });
    }
  }
  return marks;
}

/** Whether a finding stands in the date line, or right beside it. */
function touches({ part, spans }: Finding, line: DateLine): boolean {
  return part === line.part && spans.some(({ start, end }) => start <= line.span.end && end >= line.span.start);
}

function seenIn(side: Side, capture: CaptureReport): Seen {
  const line = capture.dateLine === null ? null : (capture.dateLines[capture.dateLine] ?? null);
  const bits = line?.bits ?? null;
  return {
    side,
    capture,
    line,
    lineAt: line === null ? [] : [{ side, part: line.part, span: line.span }],
    marked: bits !== null && (bits.knownDomain === 1 || bits.labKeyword === 1 || bits.listedTimeZone === 1),
    raised(channels) {
      const findings = capture.findings.filter(
        ({ channel, strength }) =>
          strength !== "benign" && channel !== "date-line" && (channels === undefined || channels.has(channel)),
      );
      const at = findings.flatMap(({ part, spans: [span] }) => (span === undefined ? [] : [{ side, part, span }]));
      return { findings, at: at.slice(0, 1) };
    },
  };
}

function byteLength(base64: string): number {
  return Math.floor((base64.replace(/=+$/, "").length * 3) / 4);
}
