import type {
  CaptureRequest,
  DateLine,
  Evidence,
  EvidenceLevel,
  Place,
  Sentence,
  Side,
  Statement,
} from "#engine/types.ts";
import { type Bearing, bearingOfApostrophes, bearingOfHost, bearingOfTime } from "./bearings.ts";
import { formOf } from "./headline.ts";
import { isLoopback } from "./isLoopback.ts";
import { readAgreement } from "./readAgreement.ts";
import { versionApplies } from "./versionApplies.ts";

/** The line that a capture's state speaks of: in its place before elsewhere, decoded before not, marked before plain. */
export function chooseDateLine(lines: readonly DateLine[]): DateLine | null {
  const candidates = lines.filter((line) => line.status !== "other-sentence");
  const rank = (line: DateLine): number =>
    (line.place === "expected" ? 0 : 10) + (STATUS_RANK[line.status] ?? 0) * 2 + (isMarked(line) ? 0 : 1);
  // The first of the best: a sort would have to be stable to say so.
  return candidates.reduce<DateLine | null>(
    (best, line) => (best === null || rank(line) < rank(best) ? line : best),
    null,
  );
}

const STATUS_RANK: Readonly<Partial<Record<DateLine["status"], number>>> = {
  decoded: 0,
  inconclusive: 1,
  lost: 2,
  "near-miss": 3,
};

/** Whether a line carries at least one bit that is 1. */
export function isMarked(line: DateLine): boolean {
  return line.bits !== null && Object.values(line.bits).includes(1);
}

/**
 * What may be said of one capture's date line: its state first, then what stands on its own beside it.
 *
 * Never more than the bytes give. The state statement always exists, and always says what is not proven.
 */
export function readMarker(side: Side, request: CaptureRequest, dateLines: readonly DateLine[]): Statement[] {
  const line = chooseDateLine(dateLines);
  if (line === null) return [noDateLine(side, request, dateLines), ...versionStatement(side, request, null)];

  const bearings: readonly Bearing[] =
    line.status === "near-miss" || line.bits === null
      ? []
      : [
          bearingOfApostrophes(side, request, dateLines, line),
          bearingOfHost(side, request, line),
          bearingOfTime(side, request, line),
        ];
  const state: Statement = {
    about: side,
    kind: "state",
    say: stateOf(line, request),
    level: levelOf(line),
    restsOn: sitesOf(side, line),
    supports: [...placeEvidence(side, line), ...bearings.flatMap((bearing) => bearing.supports)],
    against: bearings.flatMap((bearing) => bearing.against),
    notProven: [...notProvenBy(line), ...(request.partial ? [EXCERPT] : [])],
    next: nextAfter(line, request),
  };
  return [
    state,
    ...versionStatement(side, request, line),
    ...bearings.flatMap((bearing) => bearing.statement ?? []),
    ...readAgreement(side, dateLines),
  ];
}

function noDateLine(side: Side, { partial }: CaptureRequest, dateLines: readonly DateLine[]): Statement {
  const at = dateLines.slice(0, MAX_PLACES).map((line): Place => ({ side, part: line.part, span: line.span }));
  const other = at.length > 0;
  return {
    about: side,
    kind: "state",
    say: { id: other ? "marker.state-other-sentence" : "marker.state-no-date-line", params: {} },
    level: "seen",
    restsOn: at,
    supports: [],
    against: [],
    notProven: [{ id: "marker.always", params: {} }, ...(partial ? [EXCERPT] : [])],
    next: other ? null : { id: "marker.next-main-request", params: {} },
  };
}

/** Enough to look at. */
const MAX_PLACES = 5;

function stateOf(line: DateLine, { version }: CaptureRequest): Sentence {
  if (line.why?.id === "marker.why-near-miss") return { id: "marker.state-near-miss", params: line.why.params };
  const form = formOf(line);
  if (form === null) return { id: "marker.state-no-date-line", params: {} };
  if (line.applies === "no") return { id: "marker.state-outside", params: { version: version ?? "" } };
  const params = {
    form,
    // Where it was lost, more than one point may stand in its place.
    apostrophe: line.why?.id === "marker.why-lost" ? line.why.params.apostrophe : (line.apostrophe ?? ""),
    separator: line.separator ?? "",
    count: line.why?.id === "marker.why-smart-quoted" ? line.why.params.count : 0,
  };
  return { id: line.place === "expected" ? "marker.state" : "marker.state-elsewhere", params };
}

/** What a marked apostrophe means is known from code alone. All else was seen in public captures, or is not interpreted. */
export function levelOf(line: DateLine): EvidenceLevel {
  const interpreted = line.status === "decoded" && line.applies !== "no";
  return interpreted && line.apostrophe !== "U+0027" ? "read" : "seen";
}

function sitesOf(side: Side, line: DateLine): Place[] {
  const sites = [...(line.apostropheSpan === null ? [] : [line.apostropheSpan]), ...line.separatorSpans];
  return (sites.length === 0 ? [line.span] : sites).map((span) => ({ side, part: line.part, span }));
}

function placeEvidence(side: Side, line: DateLine): Evidence[] {
  if (line.place !== "expected" || line.status === "near-miss") return [];
  return [{ say: { id: "marker.place-expected", params: {} }, at: [{ side, part: line.part, span: line.span }] }];
}

function notProvenBy(line: DateLine): Sentence[] {
  const form = formOf(line);
  const reversed = line.via?.id === "marker.via" && line.via.params.misreading !== "none";
  return [
    { id: "marker.always", params: {} },
    // The words of the plain slash say it themselves.
    ...(line.bits?.listedTimeZone === 1 && form !== "plainSlash" ? [SETTING] : []),
    ...(isMarked(line) ? [SERVER] : []),
    ...(reversed ? [NOT_ORIGINAL] : []),
  ];
}

const SETTING: Sentence = { id: "marker.setting-not-location", params: {} };
const SERVER: Sentence = { id: "marker.server-unknown", params: {} };
const NOT_ORIGINAL: Sentence = { id: "marker.not-original-bytes", params: {} };
const EXCERPT: Sentence = { id: "marker.excerpt-only", params: {} };

function versionStatement(side: Side, { version }: CaptureRequest, line: DateLine | null): Statement[] {
  const say = versionSentence(version, line);
  if (say === null) return [];
  return [
    {
      about: side,
      kind: "version",
      say,
      level: "read",
      restsOn: [],
      supports: [],
      against: [],
      notProven: [],
      next: line?.applies === "unknown" ? { id: "marker.next-version", params: {} } : null,
    },
  ];
}

/** Null where the state already says it, or where there is nothing to apply the rules to. */
function versionSentence(version: string | undefined, line: DateLine | null): Sentence | null {
  if (line === null) {
    const outside = version !== undefined && versionApplies(version) === "no";
    return outside ? { id: "marker.version-outside", params: { version } } : null;
  }
  if (line.applies === "unknown") return { id: "marker.version-unknown", params: {} };
  if (version === undefined) return null;
  if (line.applies === "no") {
    return line.status === "near-miss" ? { id: "marker.version-outside", params: { version } } : null;
  }
  return {
    id: /^v?2\.1\.197(?!\d)/.test(version) ? "marker.version-last" : "marker.version-inside",
    params: { version },
  };
}

function nextAfter(line: DateLine, { host }: CaptureRequest): Sentence | null {
  if (line.applies === "no") return null;
  if (line.status !== "decoded") return { id: "marker.next-original", params: {} };
  if (line.place === "elsewhere") return { id: "marker.next-whole-request", params: {} };
  if (line.apostrophe === "U+0027" && host !== undefined && isLoopback(host)) {
    return { id: "marker.next-base-url", params: {} };
  }
  // A file with a host in it is no retyped line: a second one tells more than the same again.
  return isMarked(line) || host !== undefined
    ? { id: "marker.next-second-capture", params: {} }
    : { id: "marker.next-original", params: {} };
}
