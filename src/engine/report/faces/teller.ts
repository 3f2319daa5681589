import { formatPoint, isInsidePair, pointsOf } from "#engine/text/points.ts";
import type { Place, Report, Sentence, Side, Span } from "#engine/types.ts";
import type { MessageId } from "#messages/index.ts";
import type { Said, Speaker } from "#messages/speak.ts";
import { bounds } from "./bounds.ts";
import type { Inline, Line } from "./outline.ts";
import { visible } from "./visible.ts";

type Params = Readonly<Record<string, string | number>>;

/** As the Standard writes names and labels (§4.8): a report from elsewhere may have anything in this place. */
const unicodeName = /^(?:[A-Z0-9][A-Z0-9 ()-]{0,119}|<[a-z-]{1,20}-[0-9A-F]{4,6}>)$/;

/** Writes lines for the outline of one report. */
export interface Teller {
  readonly speaker: Speaker;
  readonly report: Report;
  say(sentence: Sentence): Line;
  words(id: MessageId, params?: Params): Line;
  /** Evidence, visible and bounded; where it was cut, its length. */
  quote(text: string): Line;
  /** Part and position; in an excerpt also the position in the whole. */
  place(place: Place): Line;
  /** The first of many places, those in one text together, and how many more there are. */
  places(places: readonly Place[], most?: number): readonly Line[];
  /** `U+02B9 MODIFIER LETTER PRIME`. */
  point(point: string): Line;
  /** The code points of a short text, each once, named. */
  points(text: string): readonly Line[];
}

export function teller(report: Report, speaker: Speaker): Teller {
  const words = (id: MessageId, params: Params = {}): Line => lineOf(speaker.tellWords(id, params));

  function quote(text: string): Line {
    if (text.length <= bounds.quoted) return [{ code: visible(text) }];
    const end = isInsidePair(text, bounds.quoted) ? bounds.quoted - 1 : bounds.quoted;
    return [
      { code: visible(text.slice(0, end)) },
      `\u2026${speaker.marks.gap}`,
      ...words("faces.cut", { units: text.length }),
    ];
  }

  /** A bit, or where none could be told `?`, is a word of ours; all else that fills a sentence comes from a file. */
  function lineOf(said: Said): Line {
    return said.flatMap((piece): Line => {
      if (typeof piece === "string") return [piece];
      return /^[01?AB]$/.test(piece.quoted) ? [piece.quoted] : quote(piece.quoted);
    });
  }

  /** Places in one text stand on one line. */
  function placesIn(places: readonly Place[]): Line {
    const [first] = places;
    if (first === undefined) return [];
    const { side, part } = first;
    const summary = report.captures[side]?.parts[part];
    const path = summary?.path ?? "";
    const named: Line =
      path !== ""
        ? quote(path)
        : words(part === 0 ? "faces.no-path" : "faces.part-number", part === 0 ? {} : { number: part + 1 });
    const pieces = summary?.excerpt?.pieces ?? [];
    const whole = places.flatMap(({ span }) => inWhole(span, pieces) ?? []);
    const codes = (spans: readonly Span[]): Line => spans.flatMap((span): Line => [" ", { code: position(span) }]);
    return [
      `${side.toUpperCase()}${speaker.marks.comma}`,
      ...named,
      ...codes(places.map(({ span }) => span)),
      ...(whole.length === 0 ? [] : [speaker.marks.semicolon, ...words("faces.in-whole"), ...codes(whole)]),
    ];
  }

  function places(all: readonly Place[], most: number = bounds.places): readonly Line[] {
    const shown = new Map<string, Place[]>();
    for (const place of all.slice(0, most)) {
      const key = `${place.side} ${place.part}`;
      shown.set(key, [...(shown.get(key) ?? []), place]);
    }
    const lines = [...shown.values()].map(placesIn);
    return all.length > most ? [...lines, words("faces.more-short", { count: all.length - most })] : lines;
  }

  function point(name: string): Line {
    const known = Object.hasOwn(report.names, name) ? report.names[name] : undefined;
    if (known === undefined) return [{ code: visible(name) }];
    return [{ code: visible(name) }, " ", ...(unicodeName.test(known) ? [known] : quote(known))];
  }

  return {
    speaker,
    report,
    words,
    quote,
    place: (place) => placesIn([place]),
    places,
    point,
    say: (sentence) => lineOf(speaker.tell(sentence)),
    points(text) {
      const all = [...new Set([...pointsOf(text)].map((at) => formatPoint(at.point)))];
      const lines = all.slice(0, bounds.points).map(point);
      return all.length > lines.length
        ? [...lines, words("faces.more-short", { count: all.length - lines.length })]
        : lines;
    },
  };
}

/** `[12,13)`: the end is outside. */
export function position({ start, end }: Span): string {
  return `[${start},${end})`;
}

/** A span of an excerpt's text, in the whole; null where it is not inside one piece. */
function inWhole(span: Span, pieces: readonly { readonly span: Span; readonly start: number }[]): Span | null {
  const piece = pieces.find((one) => one.span.start <= span.start && span.end <= one.span.end);
  if (piece === undefined) return null;
  const moved = piece.start - piece.span.start;
  return { start: span.start + moved, end: span.end + moved };
}

/** Lines as one, with something between. */
export function joined(lines: readonly Line[], between: Inline): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [between, ...line]));
}

/** `"A"` or `"B"`, as the page writes it. */
export function letter(side: Side): string {
  return side.toUpperCase();
}
