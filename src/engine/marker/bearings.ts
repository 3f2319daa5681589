import { BLOCK } from "#engine/share/block.ts";
import { dayOf, formatInstant, secondsOf } from "#engine/text/instant.ts";
import type { CaptureRequest, DateLine, Evidence, Part, Place, Sentence, Side, Statement } from "#engine/types.ts";
import { EAST_END, formatOffset, offsetBounds, WEST_END } from "./captureTime.ts";
import { isLoopback } from "./isLoopback.ts";
import { type ApostropheCount, otherApostrophes } from "./otherApostrophes.ts";
import { simulateDateLine } from "./simulateDateLine.ts";

/** What something beside the sentence says for and against its state, and what it says on its own account. */
export interface Bearing {
  readonly supports: readonly Evidence[];
  readonly against: readonly Evidence[];
  readonly statement: Statement | null;
}

const SILENT: Bearing = { supports: [], against: [], statement: null };

const evidence = (say: Sentence, at: readonly Place[] = []): Evidence => ({ say, at });

/** The other apostrophes of the same capture: they tell a marker from an editor's smart quotes. */
export function bearingOfApostrophes(
  side: Side,
  { parts, partial }: CaptureRequest,
  lines: readonly DateLine[],
  line: DateLine,
): Bearing {
  if (line.status === "inconclusive") return partial ? SILENT : bearingOfTools(side, parts, lines);
  if (line.status !== "decoded") return SILENT;
  const others = otherApostrophes(parts, lines);
  const straight = others("\u0027");
  const curly = others("\u2019");
  const places = (...counts: ApostropheCount[]): Place[] => counts.flatMap((count) => placesOf(side, count));
  if (partial) {
    // What was left out may hold others: nothing can be said of all of them, nor that there are none.
    if (line.apostrophe === "U+0027" || straight.count + curly.count === 0) return SILENT;
    const params = { straight: straight.count, curly: curly.count };
    const counted = evidence({ id: "marker.apostrophes-in-excerpt", params }, places(curly, straight));
    return curly.count === 0 ? { ...SILENT, supports: [counted] } : { ...SILENT, against: [counted] };
  }

  if (line.apostrophe === "U+0027") {
    if (curly.count === 0 || straight.count > 0) return SILENT;
    const say: Sentence = { id: "marker.apostrophes-curly", params: { curly: curly.count } };
    return { ...SILENT, against: [evidence(say, places(curly))] };
  }

  const own = line.apostrophe === "U+02BC" ? others("\u02BC") : line.apostrophe === "U+02B9" ? others("\u02B9") : null;
  if (own !== null && own.count > 0) {
    const params = { same: own.count, apostrophe: line.apostrophe ?? "" };
    return { ...SILENT, against: [evidence({ id: "marker.apostrophes-same", params }, places(own))] };
  }
  if (straight.count === 0 && curly.count === 0) {
    return { ...SILENT, against: [evidence({ id: "marker.apostrophes-none", params: {} })] };
  }
  if (curly.count > 0) {
    const params = { straight: straight.count, curly: curly.count };
    return { ...SILENT, against: [evidence({ id: "marker.apostrophes-mixed", params }, places(curly, straight))] };
  }
  const say: Sentence = { id: "marker.apostrophes-straight", params: { straight: straight.count } };
  return { ...SILENT, supports: [evidence(say, places(straight))] };
}

/**
 * The tools' apostrophes, where those of the prompt left the line's own open: an editor that ran over the whole file would
 * have changed them too. One that was given the prompt alone would not.
 */
function bearingOfTools(side: Side, parts: readonly Part[], lines: readonly DateLine[]): Bearing {
  const straight = otherApostrophes(parts, lines, "tools")("\u0027");
  if (straight.count === 0) return SILENT;
  const say: Sentence = { id: "marker.apostrophes-tools-straight", params: { straight: straight.count } };
  return { ...SILENT, against: [evidence(say, placesOf(side, straight))] };
}

function placesOf(side: Side, { at }: ApostropheCount): Place[] {
  return at.map((place) => ({ side, ...place }));
}

/** The host the request was sent to, if that was the base URL: by the rules it decides the apostrophe. */
export function bearingOfHost(side: Side, { host }: CaptureRequest, line: DateLine): Bearing {
  // A host that was blacked out was another, whatever the rules would make of the blackout.
  if (host === undefined || host.includes(BLOCK) || line.bits === null) return SILENT;
  const marked = line.bits.knownDomain === 1 || line.bits.labKeyword === 1;

  if (isLoopback(host)) {
    const statement: Statement = {
      about: side,
      kind: "host",
      say: { id: "marker.host-loopback", params: {} },
      level: "seen",
      restsOn: [],
      supports: [],
      against: [],
      notProven: [],
      next: null,
    };
    return {
      supports: [],
      against: marked ? [evidence({ id: "marker.host-loopback-marked", params: {} })] : [],
      statement,
    };
  }

  if (line.status !== "decoded" || line.apostrophe === null) return SILENT;
  const { gate, bits } = simulateDateLine({ baseUrl: `https://${host}`, timeZone: "UTC", date: "" });
  if (gate === "closed") {
    const say: Sentence = { id: "marker.host-official", params: { host } };
    const plain = !marked && line.bits.listedTimeZone === 0;
    return plain ? { ...SILENT, supports: [evidence(say)] } : { ...SILENT, against: [evidence(say)] };
  }
  const params = { host, apostrophe: line.apostrophe };
  return bits.knownDomain === line.bits.knownDomain && bits.labKeyword === line.bits.labKeyword
    ? { ...SILENT, supports: [evidence({ id: "marker.host-fits", params })] }
    : { ...SILENT, against: [evidence({ id: "marker.host-differs", params })] };
}

/** Asia/Urumqi and Asia/Shanghai, both without daylight saving since 1991 (IANA time zone database). */
const LISTED_OFFSETS = [6 * 60, 8 * 60];

/**
 * The capture tool's instant against the sentence's local date: together they bound the offset of the clock.
 *
 * A date that runs ahead is the stronger sign. One that lags may be old: the program writes the date when a session
 * begins, so a session over midnight looks like a clock further west.
 */
export function bearingOfTime(side: Side, { time }: CaptureRequest, line: DateLine): Bearing {
  if (time === undefined || line.date === null) return SILENT;
  const { date } = line;
  const zone = line.bits?.listedTimeZone ?? null;
  const at: Place[] = [{ side, part: line.part, span: line.span }];
  const statement = (say: Sentence, notProven: readonly Sentence[]): Statement => ({
    about: side,
    kind: "time",
    say,
    level: "seen",
    restsOn: at,
    supports: [],
    against: [],
    notProven,
    next: null,
  });

  if (dayOf(date) === null) {
    const say: Sentence = { id: "marker.time-no-such-date", params: { date } };
    return { supports: [], against: [evidence(say, at)], statement: null };
  }
  const bounds = offsetBounds(time, date);
  if (bounds === null) return SILENT;

  const instant = formatInstant(secondsOf(time) ?? 0);
  const clock: Sentence = { id: "marker.time-clock", params: {} };
  const session: Sentence = { id: "marker.time-session", params: {} };
  const lags = bounds.most < 0;
  if (bounds.least > EAST_END || bounds.most < WEST_END) {
    const say: Sentence = { id: "marker.time-impossible", params: { time: instant, date } };
    return {
      supports: [],
      against: [evidence(say, at)],
      statement: statement(say, lags ? [clock, session] : [clock]),
    };
  }

  const least = Math.max(bounds.least, WEST_END);
  const most = Math.min(bounds.most, EAST_END);
  const bound = bounds.most >= EAST_END ? "least" : bounds.least <= WEST_END ? "most" : "both";
  const say: Sentence = {
    id: "marker.time-bounds",
    params: { time: instant, date, bound, least: formatOffset(least), most: formatOffset(most) },
  };
  const own = statement(say, [
    { id: "marker.setting-not-location", params: {} },
    ...(bound === "least" ? [clock] : [clock, session]),
  ]);

  const listed = LISTED_OFFSETS.some((offset) => least <= offset && offset <= most);
  if (zone === 1 && !listed) {
    return { supports: [], against: [evidence({ id: "marker.time-against-slash", params: {} }, at)], statement: own };
  }
  if (zone === 1 && least > 0) {
    const params = { least: formatOffset(least) };
    return { supports: [evidence({ id: "marker.time-for-slash", params }, at)], against: [], statement: own };
  }
  if (zone === 0 && !listed) {
    return { supports: [evidence({ id: "marker.time-for-dash", params: {} }, at)], against: [], statement: own };
  }
  return { ...SILENT, statement: own };
}
