import type { Place, Side, Span } from "#engine/types.ts";
import type { PairedTexts } from "./pairedTexts.ts";

/** Pieces nearer than this are one: the mark between them would be as long. In code units. */
const NEAR = 24;

/** What a piece costs beyond its text: its mark, its place. In code units. */
const PIECE = 16;

type Pieces = Readonly<Record<Side, ReadonlyMap<number, readonly Span[]>>>;

/**
 * What is taken of the texts of one or two copies. What is taken on one side is taken on the other too, so that an excerpt
 * differs where the whole differs. Never changed: taking more gives another.
 */
export class Selection {
  private readonly texts: PairedTexts;
  private readonly pieces: Pieces;

  constructor(texts: PairedTexts, pieces: Pieces = { a: new Map(), b: new Map() }) {
    this.texts = texts;
    this.pieces = pieces;
  }

  /** The pieces of a part: in order, neither overlapping nor touching. */
  of(side: Side, part: number): readonly Span[] {
    return this.pieces[side].get(part) ?? [];
  }

  parts(side: Side): readonly number[] {
    return [...this.pieces[side].keys()].sort((a, b) => a - b);
  }

  get cost(): number {
    let cost = 0;
    for (const side of SIDES) {
      for (const spans of this.pieces[side].values()) for (const { start, end } of spans) cost += end - start + PIECE;
    }
    return cost;
  }

  /** Whether places are in it whole. */
  holds(places: readonly Place[]): boolean {
    return places.every(({ side, part, span }) =>
      this.of(side, part).some(({ start, end }) => start <= span.start && span.end <= end),
    );
  }

  with(places: readonly Place[]): Selection {
    const pieces = { a: new Map(this.pieces.a), b: new Map(this.pieces.b) };
    const waiting = places.map(({ side, part, span }) => ({ side, part, span, mirrored: false }));
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { side, part, span, mirrored } = next;
      const before = pieces[side].get(part) ?? [];
      if (before.some(({ start, end }) => start <= span.start && span.end <= end)) continue;
      const { spans, bridges } = added(before, span);
      pieces[side].set(part, spans);
      // A bridge between two pieces has its counterpart too, else only one side would lose its mark.
      for (const one of mirrored ? bridges : [span, ...bridges]) {
        const partner = this.texts.partner(side, part, one);
        for (const there of partner?.spans ?? []) {
          waiting.push({ side: side === "a" ? "b" : "a", part: partner?.part ?? 0, span: there, mirrored: true });
        }
      }
    }
    return new Selection(this.texts, pieces);
  }

  /** Without the pieces that a place touches, nor what corresponds to them. */
  without({ side, part, span }: Place): Selection {
    const touched = this.of(side, part).filter(({ start, end }) => start <= span.end && span.start <= end);
    const pieces = { a: new Map(this.pieces.a), b: new Map(this.pieces.b) };
    const drop = (side: Side, part: number, spans: readonly Span[]): void => {
      const left = (pieces[side].get(part) ?? []).filter(
        (piece) => !spans.some(({ start, end }) => piece.start < end && start < piece.end),
      );
      if (left.length > 0) pieces[side].set(part, left);
      else pieces[side].delete(part);
    };
    drop(side, part, touched);
    for (const one of touched) {
      const partner = this.texts.partner(side, part, one);
      if (partner !== null) drop(side === "a" ? "b" : "a", partner.part, partner.spans);
    }
    return new Selection(this.texts, pieces);
  }
}

const SIDES = ["a", "b"] as const;

/** Adds a span to spans, joined with what is near, and tells what was bridged. */
function added(
  spans: readonly Span[],
  span: Span,
): { readonly spans: readonly Span[]; readonly bridges: readonly Span[] } {
  const out: Span[] = [];
  const bridges: Span[] = [];
  for (const one of [...spans, span].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (last === undefined || one.start - last.end > NEAR) {
      out.push(one);
      continue;
    }
    if (one.start > last.end) bridges.push({ start: last.end, end: one.start });
    out[out.length - 1] = { start: last.start, end: Math.max(last.end, one.end) };
  }
  return { spans: out, bridges };
}
