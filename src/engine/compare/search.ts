/** How a {@link Search} ended. */
export type Ending =
  /** Both sides matched to their ends by the smallest number of edits there is. */
  | "complete"
  /** A run of agreement long enough to be trusted was met; the edits before it are the fewest that lead to it. */
  | "run"
  /** One side of the window is used up. */
  | "edge"
  /** The limit was reached first. */
  | "limit";

/** Off the grid: small enough to stay negative however many steps are added to it. */
const OFF = -(1 << 29);

/** What a run of agreement must measure to be trusted: so many points, and so many more for each edit before it. */
const RUN = 32;
const RUN_PER_EDIT = 8;

/**
 * The greedy forward search of Myers ("An O(ND) Difference Algorithm and Its Variations", 1986, §3) over two windows of
 * points, keeping its rows, so that the path can be walked back without a second search.
 *
 * A row holds, for one number of edits, how far each diagonal got. Its cells lie between two cells that say "off the
 * grid", so that the inner loop tests no bounds.
 */
export class Search {
  /** Where the best path ends: points used of each side, and edits made. */
  x = 0;
  y = 0;
  edits = 0;
  /** Cells computed, the measure of work. */
  cells = 0;
  private rows = new Int32Array(1 << 12);
  private readonly base: number[] = [];
  private readonly low: number[] = [];
  private readonly width: number[] = [];
  private diagonal = 0;

  /**
   * @param n points of `a` in the window; `m` likewise of `b`
   * @param aOpen whether `a` goes on behind its window, so that its end is an edge and no end; `bOpen` likewise
   * @param stopAtRun whether to be content with a trusted run
   * @param limit cells at most
   */
  run(
    a: Int32Array,
    n: number,
    aOpen: boolean,
    b: Int32Array,
    m: number,
    bOpen: boolean,
    stopAtRun: boolean,
    limit: number,
  ): Ending {
    const { base, low } = this;
    let rows = this.rows;
    let x = 0;
    while (x < n && x < m && a[x] === b[x]) x++;
    rows[0] = OFF;
    rows[1] = x;
    rows[2] = OFF;
    base[0] = 1;
    low[0] = 0;
    this.width[0] = 1;
    let free = 3;
    this.cells = 1;
    if (x === n && x === m) return this.end(0, 0, x, aOpen || bOpen ? "edge" : "complete");
    if ((aOpen && x === n) || (bOpen && x === m)) return this.end(0, 0, x, "edge");
    for (let d = 1; ; d++) {
      const previous = base[d - 1] as number;
      const previousLow = low[d - 1] as number;
      // Diagonals beyond -m and n lie off the grid. Rows alternate between odd and even ones.
      const from = -d >= -m ? -d : -m + ((d - m) & 1);
      const to = d <= n ? d : n - ((d - n) & 1);
      const width = ((to - from) >> 1) + 1;
      if (this.cells + width > limit) return this.furthest(d - 1);
      if (free + width + 2 > rows.length) {
        const grown = new Int32Array(Math.max(rows.length * 2, free + width + 2));
        grown.set(rows);
        rows = grown;
        this.rows = grown;
      }
      rows[free] = OFF;
      const start = free + 1;
      base[d] = start;
      low[d] = from;
      this.width[d] = width;
      const run = stopAtRun ? RUN + RUN_PER_EDIT * d : 1 << 30;
      let left = previous + ((from - 1 - previousLow) >> 1);
      let cell = start;
      for (let k = from; k <= to; k += 2, left++, cell++) {
        const right = (rows[left] as number) + 1;
        const down = rows[left + 1] as number;
        let at = Math.max(right, down);
        let other = at - k;
        if (at < 0 || at > n || other > m) {
          rows[cell] = OFF;
          continue;
        }
        const met = at;
        while (at < n && other < m && a[at] === b[other]) {
          at++;
          other++;
        }
        rows[cell] = at;
        if (at - met >= run) {
          this.cells += width;
          return this.end(d, k, met, "run");
        }
        if (at === n || other === m) {
          if ((at === n && aOpen) || (other === m && bOpen)) {
            this.cells += width;
            return this.end(d, k, at, "edge");
          }
          if (at === n && other === m) {
            this.cells += width;
            return this.end(d, k, at, "complete");
          }
        }
      }
      rows[cell] = OFF;
      free = cell + 1;
      this.cells += width;
    }
  }

  /**
   * Calls `edit` for every single edit of the path, last first: `true` for a point of `a` left out, `false` for one of
   * `b` put in, with the position before it on both sides.
   */
  walkBack(edit: (fromA: boolean, x: number, y: number) => void): void {
    const { rows, base, low } = this;
    let k = this.diagonal;
    for (let d = this.edits; d > 0; d--) {
      const left = (base[d - 1] as number) + ((k - 1 - (low[d - 1] as number)) >> 1);
      const right = (rows[left] as number) + 1;
      const down = rows[left + 1] as number;
      if (right > down) {
        k--;
        edit(true, right - 1, right - 1 - k);
      } else {
        k++;
        edit(false, down, down - k);
      }
    }
  }

  private end(d: number, k: number, x: number, ending: Ending): Ending {
    this.edits = d;
    this.diagonal = k;
    this.x = x;
    this.y = x - k;
    return ending;
  }

  /** Settles on the path of row `d` that used up most points of both sides together. */
  private furthest(d: number): Ending {
    const start = this.base[d] as number;
    const from = this.low[d] as number;
    let best = OFF;
    let k = from;
    for (let i = 0, width = this.width[d] as number; i < width; i++) {
      const reach = 2 * (this.rows[start + i] as number) - (from + 2 * i);
      if (reach > best) {
        best = reach;
        k = from + 2 * i;
      }
    }
    return this.end(d, k, this.rows[start + ((k - from) >> 1)] as number, "limit");
  }
}
