/** Characters that follow each other without a break, all of one alphabet. */
export interface Run {
  /** One byte a character, whatever the width they are written in. */
  readonly units: Uint8Array;
  /** Where the run begins, in bytes from the beginning of all that was scanned. */
  readonly start: number;
}

/** Longer runs are embedded files, not lists: they are counted and not looked into. */
export const LONGEST_RUN = 262_144;

/**
 * Finds runs of at least `shortest` characters in bytes that come in pieces: the same runs, however they are cut. A character takes
 * one byte, or with `width` 2 one byte and a zero behind it, at odd offsets too.
 *
 * It looks at every `shortest`-th character first: where that is not of the alphabet no run lies over it, so most of a file is
 * not looked at. What is kept between two pieces is a run without its end, {@link LONGEST_RUN} at most.
 */
export class RunScanner {
  /** Runs that were too long. */
  tooLong = 0;
  /** Absolute offset from which the next bytes are to be given; what lies before it is not needed again. */
  next = 0;
  private skipping = false;
  private readonly isIn: Uint8Array;
  private readonly width: 1 | 2;
  private readonly shortest: number;
  private readonly take: (run: Run) => void;

  /** @param isIn 1 for each byte of the alphabet; zero is never of it */
  constructor(isIn: Uint8Array, width: 1 | 2, shortest: number, take: (run: Run) => void) {
    this.isIn = isIn;
    this.width = width;
    this.shortest = shortest;
    this.take = take;
  }

  /** @param bytes from offset `base` on, which is not after {@link next}; `last`: nothing follows */
  scan(bytes: Uint8Array, base: number, last: boolean): void {
    const { width } = this;
    const need = this.shortest * width;
    let at = this.next - base;
    if (this.skipping) at = this.leaveLong(bytes, at);
    while (!this.skipping) {
      const probe = at + need - 1;
      if (probe + (last ? 1 : width) > bytes.length) break;
      const inside = this.unitOver(bytes, probe);
      if (inside < 0) {
        at = probe + 1;
        continue;
      }
      const start = this.startOf(bytes, inside, at);
      at = this.endOf(bytes, inside);
      if (!last && this.mayGoOn(bytes, at)) {
        this.keep(start, at, base);
        return;
      }
      this.close(bytes, start, at, base);
    }
    if (this.skipping) this.next = base + at;
    else this.keepEnd(bytes, Math.min(at, bytes.length), base, last);
  }

  private isUnit(bytes: Uint8Array, at: number): boolean {
    return this.isIn[bytes[at] ?? 0] === 1 && (this.width === 1 || bytes[at + 1] === 0);
  }

  /** Where the character that this byte belongs to begins; -1 for none. */
  private unitOver(bytes: Uint8Array, at: number): number {
    if (this.isUnit(bytes, at)) return at;
    return this.width === 2 && this.isUnit(bytes, at - 1) ? at - 1 : -1;
  }

  private startOf(bytes: Uint8Array, inside: number, from: number): number {
    let start = inside;
    while (start - this.width >= from && this.isUnit(bytes, start - this.width)) start -= this.width;
    return start;
  }

  private endOf(bytes: Uint8Array, inside: number): number {
    let end = inside;
    while (end < bytes.length && this.isUnit(bytes, end)) end += this.width;
    return end;
  }

  /** Whether the run that ends here would go on with more bytes. */
  private mayGoOn(bytes: Uint8Array, end: number): boolean {
    return end >= bytes.length || (this.width === 2 && end === bytes.length - 1 && this.isIn[bytes[end] ?? 0] === 1);
  }

  /** What is left is shorter than a run, and its end may be the beginning of one. */
  private keepEnd(bytes: Uint8Array, from: number, base: number, last: boolean): void {
    let start = bytes.length;
    if (!last) {
      if (this.width === 2 && start > from && this.isIn[bytes[start - 1] ?? 0] === 1) start -= 1;
      start = this.startOf(bytes, start, from);
    }
    this.keep(start, bytes.length, base);
  }

  private keep(start: number, end: number, base: number): void {
    this.skipping = end - start > LONGEST_RUN * this.width;
    if (this.skipping) this.tooLong++;
    this.next = base + (this.skipping ? end : start);
  }

  /** Goes on over a run that is too long; its end is where the search begins again. */
  private leaveLong(bytes: Uint8Array, from: number): number {
    const end = this.endOf(bytes, from);
    this.skipping = this.mayGoOn(bytes, end);
    return end;
  }

  private close(bytes: Uint8Array, start: number, end: number, base: number): void {
    const length = (end - start) / this.width;
    if (length < this.shortest) return;
    if (length > LONGEST_RUN) {
      this.tooLong++;
      return;
    }
    let units = bytes.subarray(start, end);
    if (this.width === 2) {
      units = new Uint8Array(length);
      for (let unit = 0; unit < length; unit++) units[unit] = bytes[start + 2 * unit] ?? 0;
    }
    this.take({ units, start: base + start });
  }
}
