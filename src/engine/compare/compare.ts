import { isInsidePair } from "#engine/text/points.ts";
import type { Change } from "#engine/types.ts";
import { anchors, type Cut, lines, words } from "./anchors.ts";
import { commonPrefix, commonSuffix } from "./commonRun.ts";
import { Search } from "./search.ts";
import { slide } from "./slide.ts";

/** What {@link compareTexts} finds. */
export interface Comparison {
  /** In order; between two changes at least one code point agrees. Applying them to A gives B. */
  readonly changes: Change[];
  /** False where the texts were too far apart to look for the smallest changes everywhere. Still exact when applied. */
  readonly finest: boolean;
}

/** Up to so many units of both sides together the smallest changes are found: half a million cells at worst. */
const SMALL = 1024;

/** A first, cheap look around a difference: a few words, a few dozen edits. */
const NEAR = { units: 512, cells: 2_000 };

/** A second look, some 250 edits far, before the rest of the text is searched for anchors. */
const FAR = { units: 8_192, cells: 33_000 };

/** Some 2,000 edits, eight megabytes of rows: the deepest search for a stretch without anchors. */
const DEEPEST = 2_000;

/** The shallowest, once the budget is spent: unrelated prose then costs some 20 cells a unit. */
const SHALLOWEST = 64;

/** A stretch of this many units is first probed for one run of agreement that makes up half of it, as in a moved block. */
const LEAP = 4_096;

/** Long enough to stand but once in most texts, where it does not the leap is merely not taken. */
const PROBE = 64;

/** Cells for deep searches in one comparison: some two hundred milliseconds. */
const BUDGET = 16_000_000;

/** In a stretch where no way was found, agreement shorter than this is chance: it is left inside the change. */
const CHANCE = 8;

/**
 * So many points must agree for each edit, or the path through a window is chance: unrelated prose reaches 0.7, random
 * text of two letters 2.1. An edit in every third point is therefore taken for a rewriting, and said not to be the finest.
 */
const TRUSTED = 3;

/** What to hold on to, in turn, where a search finds no way. Twice each: what repeats in the whole may be unique between two anchors. */
const CUTS: readonly Cut[] = [lines, lines, words, words];

/**
 * Every difference between two texts, exact to the code point. A lone surrogate is a code point of its own; nothing is
 * normalised, trimmed or left out.
 */
export function compare(a: string, b: string): Change[] {
  return compareTexts(a, b).changes;
}

/**
 * As {@link compare}, and says whether the comparison was the finest.
 *
 * Time grows with the length and with the number of differences; for texts that have nothing in common it is bounded by
 * comparing more coarsely, which `finest` then says.
 */
export function compareTexts(a: string, b: string): Comparison {
  if (a === b) return { changes: [], finest: true };
  const walk = new Walk(a, b);
  walk.between(0, a.length, 0, b.length, 0);
  return { changes: slide(walk.changes(), a, b), finest: walk.finest };
}

/** Points of `[start, end)` into `points`; their number. */
function decode(text: string, start: number, end: number, points: Int32Array): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    let point = text.charCodeAt(at);
    if ((point & 0xfc00) === 0xd800 && at + 1 < end) {
      const next = text.charCodeAt(at + 1);
      if ((next & 0xfc00) === 0xdc00) {
        point = (point << 10) + next - 0x35fdc00;
        at++;
      }
    }
    points[count++] = point;
  }
  return count;
}

/** One comparison on its way through two texts, front to back. */
class Walk {
  finest = true;
  private readonly a: string;
  private readonly b: string;
  private readonly found: number[] = [];
  private readonly search = new Search();
  private aPoints = new Int32Array(FAR.units);
  private bPoints = new Int32Array(FAR.units);
  private budget = BUDGET;
  /** Where the last {@link look} got to. */
  private aNext = 0;
  private bNext = 0;

  constructor(a: string, b: string) {
    this.a = a;
    this.b = b;
  }

  changes(): Change[] {
    const changes: Change[] = [];
    for (let i = 0; i < this.found.length; i += 4) {
      const [aStart, aEnd, bStart, bEnd] = this.found.slice(i, i + 4) as [number, number, number, number];
      changes.push({
        kind: aStart === aEnd ? "insert" : bStart === bEnd ? "delete" : "replace",
        a: { start: aStart, end: aEnd },
        b: { start: bStart, end: bEnd },
      });
    }
    return changes;
  }

  /** Compares a stretch of both sides. `level` counts the {@link CUTS} already tried around it. */
  between(aStart: number, aEnd: number, bStart: number, bEnd: number, level: number): void {
    const { a, b } = this;
    let room = Math.min(aEnd - aStart, bEnd - bStart);
    const tail = commonSuffix(a, aEnd, b, bEnd, room);
    aEnd -= tail;
    bEnd -= tail;
    let mayLeap = level === 0;
    // Where a deep search found no way the next stretch is looked at deeply at once.
    let lost = false;
    for (;;) {
      room = Math.min(aEnd - aStart, bEnd - bStart);
      const head = commonPrefix(a, aStart, b, bStart, room);
      aStart += head;
      bStart += head;
      if (aStart === aEnd || bStart === bEnd) {
        this.note(aStart, aEnd, bStart, bEnd);
        return;
      }
      const size = aEnd - aStart + (bEnd - bStart);
      if (size <= SMALL) {
        this.look(aStart, aEnd, bStart, bEnd, size, SMALL * SMALL, false, true);
        return;
      }
      let way = !lost && this.look(aStart, aEnd, bStart, bEnd, NEAR.units, NEAR.cells, true, false);
      if (!way && mayLeap) {
        if (this.leap(aStart, aEnd, bStart, bEnd)) return;
        // A leap reads all the rest: once is enough.
        mayLeap = false;
      }
      way ||= !lost && this.look(aStart, aEnd, bStart, bEnd, FAR.units, FAR.cells, true, false);
      if (!way) {
        while (level < CUTS.length) {
          const cut = CUTS[level++] as Cut;
          if (this.betweenAnchors(aStart, aEnd, bStart, bEnd, cut, level)) return;
        }
        const depth = Math.min(DEEPEST, Math.max(SHALLOWEST, Math.floor((3 * this.budget) / size)));
        const cells = (depth * depth) / 2;
        const narrow = Math.min(aEnd - aStart, bEnd - bStart) * size <= cells;
        lost = !this.look(aStart, aEnd, bStart, bEnd, narrow ? size : 8 * depth, cells, true, true);
        this.budget -= Math.min(this.budget, this.search.cells);
      }
      aStart = this.aNext;
      bStart = this.bNext;
    }
  }

  /** Compares what lies before and behind a run of agreement that makes up half of the longer side, if there is one. */
  private leap(aStart: number, aEnd: number, bStart: number, bEnd: number): boolean {
    const { a, b } = this;
    const longer = Math.max(aEnd - aStart, bEnd - bStart);
    if (Math.min(aEnd - aStart, bEnd - bStart) * 2 < longer || longer < LEAP) return false;
    // A run over half of A covers a quarter or the middle of it; a shorter one is left to the anchors.
    for (const share of [0.5, 0.25, 0.75]) {
      const aAt = aStart + Math.floor((aEnd - aStart) * share);
      const bAt = bStart + b.slice(bStart, bEnd).indexOf(a.slice(aAt, aAt + PROBE));
      if (bAt < bStart || isInsidePair(a, aAt) || isInsidePair(b, bAt)) continue;
      const back = commonSuffix(a, aAt, b, bAt, Math.min(aAt - aStart, bAt - bStart));
      const on = commonPrefix(a, aAt, b, bAt, Math.min(aEnd - aAt, bEnd - bAt));
      if ((back + on) * 2 < longer) continue;
      this.between(aStart, aAt - back, bStart, bAt - back, 0);
      this.between(aAt + on, aEnd, bAt + on, bEnd, 0);
      return true;
    }
    return false;
  }

  /** Compares what lies between the anchors of a stretch; false where there are none. */
  private betweenAnchors(aStart: number, aEnd: number, bStart: number, bEnd: number, cut: Cut, level: number): boolean {
    const held = anchors(this.a, aStart, aEnd, this.b, bStart, bEnd, cut);
    if (held.length === 0) return false;
    for (const anchor of held) {
      this.between(aStart, anchor.a, bStart, anchor.b, level);
      aStart = anchor.a + anchor.length;
      bStart = anchor.b + anchor.length;
    }
    this.between(aStart, aEnd, bStart, bEnd, level);
    return true;
  }

  /**
   * Searches a window at the start of a stretch and notes the changes on the path found, as far as it can be trusted.
   *
   * @param commit whether to take the path even where it cannot be trusted, and to say that it is not the finest
   * @returns whether the path could be trusted
   */
  private look(
    aStart: number,
    aEnd: number,
    bStart: number,
    bEnd: number,
    units: number,
    cells: number,
    stopAtRun: boolean,
    commit: boolean,
  ): boolean {
    const { a, b, search } = this;
    const aStop = aEnd - aStart <= units ? aEnd : aStart + units - (isInsidePair(a, aStart + units) ? 1 : 0);
    const bStop = bEnd - bStart <= units ? bEnd : bStart + units - (isInsidePair(b, bStart + units) ? 1 : 0);
    if (this.aPoints.length < aStop - aStart) this.aPoints = new Int32Array(aStop - aStart);
    if (this.bPoints.length < bStop - bStart) this.bPoints = new Int32Array(bStop - bStart);
    const n = decode(a, aStart, aStop, this.aPoints);
    const m = decode(b, bStart, bStop, this.bPoints);
    const ending = search.run(this.aPoints, n, aStop < aEnd, this.bPoints, m, bStop < bEnd, stopAtRun, cells);
    const cut = ending === "edge" || ending === "limit";
    const trusted = !cut || search.x + search.y - search.edits >= 2 * TRUSTED * search.edits;
    if (!trusted && !commit) return false;
    if (!trusted) this.finest = false;
    // What comes behind the window may speak for another way through its last part.
    const keep = cut && trusted ? Math.ceil(search.edits * 0.75) : search.edits;
    const flat = n === aStop - aStart && m === bStop - bStart;
    this.notePath(aStart, bStart, keep, flat, trusted ? 0 : CHANCE);
    return trusted;
  }

  /**
   * Notes the first `keep` edits of the path found, and where the rest begins.
   *
   * @param flat whether points are units in this window
   * @param shortest agreement of fewer points between two edits becomes part of the change
   */
  private notePath(aStart: number, bStart: number, keep: number, flat: boolean, shortest: number): void {
    const { search } = this;
    const edits = new Int32Array(keep * 2);
    const isA = new Uint8Array(keep);
    let left = search.edits;
    let endX = search.x;
    let endY = search.y;
    search.walkBack((fromA, x, y) => {
      left--;
      if (left >= keep) {
        endX = x;
        endY = y;
      } else {
        edits[left * 2] = x;
        edits[left * 2 + 1] = y;
        isA[left] = fromA ? 1 : 0;
      }
    });
    let x = 0;
    let y = 0;
    let aAt = aStart;
    let bAt = bStart;
    const forward = (toX: number, toY: number) => {
      aAt = flat ? aStart + toX : aAt + unitsOf(this.aPoints, x, toX);
      bAt = flat ? bStart + toY : bAt + unitsOf(this.bPoints, y, toY);
      x = toX;
      y = toY;
    };
    for (let i = 0; i < keep; i++) {
      const toX = edits[i * 2] as number;
      let aFrom = aAt;
      let bFrom = bAt;
      const chance = toX - x < shortest;
      forward(toX, edits[i * 2 + 1] as number);
      if (!chance) {
        aFrom = aAt;
        bFrom = bAt;
      }
      if (isA[i]) forward(x + 1, y);
      else forward(x, y + 1);
      this.note(aFrom, aAt, bFrom, bAt);
    }
    forward(endX, endY);
    this.aNext = aAt;
    this.bNext = bAt;
  }

  /** Notes a change; one that touches the last on both sides continues it. */
  private note(aStart: number, aEnd: number, bStart: number, bEnd: number): void {
    if (aStart === aEnd && bStart === bEnd) return;
    const { found } = this;
    const last = found.length - 4;
    if (last >= 0 && found[last + 1] === aStart && found[last + 3] === bStart) {
      found[last + 1] = aEnd;
      found[last + 3] = bEnd;
    } else {
      found.push(aStart, aEnd, bStart, bEnd);
    }
  }
}

/** Units of the points `[from, to)`. */
function unitsOf(points: Int32Array, from: number, to: number): number {
  let units = to - from;
  for (let i = from; i < to; i++) if ((points[i] as number) > 0xffff) units++;
  return units;
}
