import type { Removal } from "#engine/types.ts";

/** Removals that touch and are of one kind are one, up to so many units of the original: a longer one cannot be looked at. */
const LONGEST = 10_000;

/** The copy that a list of removals makes of a text. */
export function applyRemovals(text: string, removals: readonly Removal[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { span, insert } of removals) {
    pieces.push(text.slice(at, span.start), insert);
    at = span.end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

/**
 * Two lists of removals, the second of what the first leaves, as one list of the first text.
 *
 * @param length of the first text, in code units
 */
export function composed(first: readonly Removal[], second: readonly Removal[], length: number): readonly Removal[] {
  if (first.length === 0) return second;
  const pieces = new Pieces(first, length);
  for (const { span, insert, kind, channel } of second) {
    pieces.keepUntil(span.start);
    const at = pieces.dropUntil(span.end, { kind, channel });
    if (insert !== "") pieces.put({ span: { start: at, end: at }, insert, kind, channel });
  }
  pieces.keepUntil(Number.POSITIVE_INFINITY);
  return joined(pieces.made);
}

type Label = Pick<Removal, "kind" | "channel">;

/** A text that is gone through by the units of what the first list leaves of it. */
class Pieces {
  readonly made: Removal[] = [];
  readonly #removals: readonly Removal[];
  readonly #length: number;
  /** Where we are: in the first text, in the text that the first list leaves, and in the list. */
  #original = 0;
  #left = 0;
  #index = 0;
  /** How much of the current removal's insertion is behind us; its stretch is told with the first piece of it. */
  #inserted = 0;

  constructor(removals: readonly Removal[], length: number) {
    this.#removals = removals;
    this.#length = length;
  }

  put(removal: Removal): void {
    this.made.push(removal);
  }

  keepUntil(end: number): void {
    this.#go(end, null);
  }

  /** Gives where in the first text this ends. */
  dropUntil(end: number, label: Label): number {
    this.#go(end, label);
    return this.#original;
  }

  #go(end: number, dropped: Label | null): void {
    for (;;) {
      const removal = this.#removals[this.#index];
      const next = removal?.span.start ?? this.#length;
      if (this.#original < next && this.#inserted === 0) {
        const step = Math.min(next - this.#original, end - this.#left);
        if (step <= 0) return;
        const span = { start: this.#original, end: this.#original + step };
        if (dropped !== null) this.made.push({ span, insert: "", ...dropped });
        this.#original += step;
        this.#left += step;
        continue;
      }
      if (removal === undefined) return;
      const rest = removal.insert.slice(this.#inserted);
      const taken = rest.slice(0, Math.max(0, Math.min(rest.length, end - this.#left)));
      // A removal that leaves nothing lies between two units: it goes with what stands before it.
      if (taken === "" && (rest !== "" || this.#left > end)) return;
      const start = this.#inserted === 0 ? removal.span.start : removal.span.end;
      const insert = dropped === null ? taken : "";
      this.made.push({ ...removal, span: { start, end: removal.span.end }, insert });
      this.#left += taken.length;
      this.#original = removal.span.end;
      if (taken.length === rest.length) {
        this.#index += 1;
        this.#inserted = 0;
      } else this.#inserted += taken.length;
    }
  }
}

/** Neighbours of one kind made one; what changes nothing left out. */
export function joined(removals: readonly Removal[]): readonly Removal[] {
  const all: Removal[] = [];
  for (const removal of removals) {
    const { span, insert, kind, channel } = removal;
    if (span.start === span.end && insert === "") continue;
    const last = all.at(-1);
    const joins =
      last !== undefined &&
      last.span.end === span.start &&
      last.kind === kind &&
      last.channel === channel &&
      span.end - last.span.start <= LONGEST;
    if (joins)
      all[all.length - 1] = { ...last, span: { start: last.span.start, end: span.end }, insert: last.insert + insert };
    else all.push(removal);
  }
  return all;
}
