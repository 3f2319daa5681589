import { analyzeWith, type Tables } from "#engine/analyze.ts";
import { readCapture } from "#engine/capture/readCapture.ts";
import { LinkTooLongError } from "#engine/link/LinkTooLongError.ts";
import { linkLimits } from "#engine/link/linkLimits.ts";
import { toLink } from "#engine/link/toLink.ts";
import { readingDigest } from "#engine/report/readingDigest.ts";
import type {
  Capture,
  LinkedCapture,
  LinkedReading,
  LinkedSide,
  LinkInput,
  LinkWish,
  MadeLink,
  Pick,
  Place,
  Report,
  SharedCopy,
  Source,
  Tool,
} from "#engine/types.ts";
import { excerptCopies } from "./excerptCopies.ts";
import { excerptPlace } from "./excerptPlace.ts";
import { type BySide, bySide, type Copied, copied, type Shareable } from "./shareable.ts";

/** As many places as a link may ask to be looked at first. */
const MOST_PLACES = 16;

/**
 * The link that a wish asks for. A plain text without secrets, or whose secrets are all kept, is carried as it is, unless it is larger than a
 * link may hold. Everything else is carried as a copy of its request: a file holds more than what was looked into, other requests and
 * their keys, answers, what no format names. The reading in it is of what the link carries, analysed as whoever opens it
 * will, so that the two can be compared.
 *
 * @throws CannotLockError where a passphrase is wished for and the platform has no WebCrypto; Error where a source cannot be read again.
 */
export async function makeLink(
  tables: Tables,
  captures: BySide<Shareable>,
  wish: LinkWish,
  tool: Tool | null,
): Promise<MadeLink> {
  const copies = await bySide(captures, (shareable, side) => copied(shareable, wish.kept[side]));
  const focus = wish.focus?.map((place): Place => copies[place.side]?.map(place) ?? place);
  const carried =
    wish.kind === "excerpt"
      ? await excerpts(tables, copies, focus)
      : await bySide(captures, (shareable, side) => whole(shareable, copies[side] as Copied));
  const report = await readAgain(tables, carried);
  const input: LinkInput = {
    ...carried,
    reading: readingOf(report, tool),
    ...(focus === undefined
      ? {}
      : { focus: focus.flatMap((place) => placeIn(carried, copies, place) ?? []).slice(0, MOST_PLACES) }),
  };
  const sides = await bySide(carried, async (one, side) => sideOf(one, report, side));
  return {
    ...(await linkOf(input, wish.passphrase)),
    a: sides.a ?? null,
    b: sides.b ?? null,
  };
}

/** Where a place of a whole copy is in what is carried. */
function placeIn(carried: BySide<LinkedCapture>, copies: BySide<Copied>, place: Place): Place | null {
  const [one, whole] = [carried[place.side], copies[place.side]];
  if (one === undefined || whole === undefined || !("copy" in one)) return one === undefined ? null : place;
  return excerptPlace(place, whole.copy, one.copy);
}

/** A link, or what it would have been. */
type Outcome = Omit<MadeLink, "a" | "b">;

async function linkOf(input: LinkInput, passphrase: string | undefined): Promise<Outcome> {
  try {
    const link = await toLink(input, passphrase === undefined ? {} : { passphrase });
    return { link, length: link.length, limit: linkLimits.characters, unit: "characters" };
  } catch (error) {
    if (error instanceof LinkTooLongError) {
      const { length, limit, unit } = error;
      return { link: null, length, limit, unit };
    }
    throw error;
  }
}

/** The source itself, where a copy would carry all of it, all of that may leave, and it fits; else the copy of its request. */
async function whole({ source, capture, request }: Shareable, { copy, bare }: Copied): Promise<LinkedCapture> {
  const said = {
    ...(capture.name === null ? {} : { name: capture.name }),
    origin: capture.origin,
    ...(request === undefined ? {} : { request }),
  };
  if (!bare || !isAllText(capture) || capture.bytes > linkLimits.bytes) return linkedCopy(copy, said.origin);
  if ("text" in source) return { text: source.text, ...said };
  if ("copy" in source) return linkedCopy(source.copy, said.origin);
  const bytes = "bytes" in source ? source.bytes : new Uint8Array(await source.blob.arrayBuffer());
  return { bytes, ...said };
}

/** A plain text, not packed: a gzip file may tell its first name. */
function isAllText({ format, notes }: Capture): boolean {
  return format === "plain-text" && !notes.some(({ id }) => id.startsWith("capture.unpack"));
}

function linkedCopy(copy: SharedCopy, origin: LinkedCapture["origin"]): LinkedCapture {
  return {
    copy,
    ...(copy.source.name === null ? {} : { name: copy.source.name }),
    ...(origin === undefined ? {} : { origin }),
  };
}

async function excerpts(
  tables: Tables,
  copies: BySide<Copied>,
  focus: readonly Place[] | undefined,
): Promise<BySide<LinkedCapture>> {
  const picks = await bySide(copies, async ({ opened }): Promise<Pick> => ({ capture: opened }));
  const report = await analyzeWith(tables, picks.a, picks.b);
  const cut = excerptCopies(report, await bySide(copies, async ({ copy }) => copy), focus);
  return bySide(cut, async (copy, side) => linkedCopy(copy, copies[side]?.opened.origin));
}

/** What whoever opens the link will read. */
async function readAgain(tables: Tables, carried: BySide<LinkedCapture>): Promise<Report> {
  const picks = await bySide(carried, async (one): Promise<Pick> => {
    const capture = await readCapture(sourceOf(one));
    return one.request === undefined ? { capture } : { capture, request: one.request };
  });
  return analyzeWith(tables, picks.a, picks.b);
}

function sourceOf(one: LinkedCapture): Source {
  if ("text" in one) return { text: one.text };
  return "copy" in one
    ? { copy: one.copy }
    : { bytes: one.bytes, ...(one.name === undefined ? {} : { name: one.name }) };
}

function readingOf(report: Report, tool: Tool | null): LinkedReading {
  const { a, b } = report.captures;
  return {
    rules: report.rules,
    tool,
    digest: readingDigest(report),
    headlines: { ...(a ? { a: a.headline } : {}), ...(b ? { b: b.headline } : {}) },
  };
}

function sideOf(one: LinkedCapture, report: Report, side: "a" | "b"): LinkedSide {
  const parts = report.captures[side]?.parts ?? [];
  const listed = parts.reduce((sum, { units, excerpt }) => sum + (excerpt?.units ?? units), 0);
  const ofUnits = "copy" in one ? (one.copy.excerpt?.units ?? listed) : listed;
  const units = parts.reduce(
    (sum, { units, excerpt }) =>
      sum + (excerpt?.pieces.reduce((held, { span }) => held + span.end - span.start, 0) ?? units),
    0,
  );
  const carries = "copy" in one ? "copy" : "source";
  return { carries, copy: report.captures[side]?.copy ?? null, units, ofUnits };
}
