/** Agreement is looked for by so many bytes, and is worth no step where it has fewer. */
const SEED = 8;

/** So many places are remembered at most, spread evenly: 8 MB of numbers, whatever the length. */
const REMEMBERED = 1 << 20;

/** So many places with the same seed are tried, the last first: what repeats often is worth little, and would cost much time. */
const TRIED = 8;

/** A step to another place than the next takes some bytes more, and deflate has its own way with short repetitions. */
const GOING = 12;

/** Agreement: `length` bytes at `a` in A and at `b` in B. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** What stands where in A, to find again in B. Time and memory are bounded, whatever the bytes. */
export class Seeds {
  private readonly a: Uint8Array;
  private readonly stride: number;
  private readonly shift: number;
  /** By hash: the last place with it, counted in strides from 1; 0 for none. */
  private readonly last: Int32Array;
  /** By place: the one before it with the same hash. */
  private readonly before: Int32Array;

  constructor(a: Uint8Array) {
    this.a = a;
    this.stride = Math.max(1, Math.ceil(a.length / REMEMBERED));
    const places = a.length < SEED ? 0 : Math.floor((a.length - SEED) / this.stride) + 1;
    const bits = Math.max(8, Math.ceil(Math.log2(places + 1)));
    this.shift = 32 - bits;
    this.last = new Int32Array(1 << bits);
    this.before = new Int32Array(places + 1);
    for (let place = 1; place <= places; place++) {
      const hash = hashAt(a, (place - 1) * this.stride) >>> this.shift;
      this.before[place] = this.last[hash] ?? 0;
      this.last[hash] = place;
    }
  }

  /**
   * The run most worth a step that holds B's bytes at `at` and reaches no further back than `from`; null where none is.
   *
   * @param straight the place in A that lies as far from where the last run ended as `at` does from `from`
   */
  find(b: Uint8Array, at: number, from: number, straight: number): Run | null {
    let best = this.runAt(straight, b, at, from);
    let most = best === null ? 0 : best.length;
    if (at + SEED <= b.length) {
      let place = this.last[hashAt(b, at) >>> this.shift] ?? 0;
      for (let tries = 0; place > 0 && tries < TRIED; tries++) {
        const run = this.runAt((place - 1) * this.stride, b, at, from);
        const worth = run === null ? 0 : run.length - GOING;
        if (worth > most) [best, most] = [run, worth];
        place = this.before[place] ?? 0;
      }
    }
    return most >= SEED ? best : null;
  }

  private runAt(place: number, b: Uint8Array, at: number, from: number): Run | null {
    const { a } = this;
    if (place < 0) return null;
    const most = Math.min(a.length - place, b.length - at);
    let on = 0;
    while (on < most && a[place + on] === b[at + on]) on++;
    if (on <= 0) return null;
    let back = 0;
    while (back < place && at - back > from && a[place - back - 1] === b[at - back - 1]) back++;
    return { a: place - back, b: at - back, length: back + on };
  }
}

/** Of the {@link SEED} bytes at a place: two multiplications by odd numbers of many bits, stirred so that the top bits depend on all. */
function hashAt(bytes: Uint8Array, at: number): number {
  const low = wordAt(bytes, at);
  const high = wordAt(bytes, at + 4);
  const mixed = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
}

function wordAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
}
