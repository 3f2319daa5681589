/** The table of `confusables.data.json`. It says itself which file, date and Unicode version it was made from. */
export interface ConfusablesData {
  /** A line for each prototype: its code points, then the steps from each confusable to the next, all in base 36. */
  readonly prototypes: string;
}

/** Default_Ignorable_Code_Point of Unicode 17.0, unassigned ones included: UTS #39 drops them before it compares. */
export const IGNORABLE =
  /\u034F|[\u17B4-\u17B5]|[\u180B-\u180F]|[\uFE00-\uFE0F]|[\u00AD\u061C\u115F-\u1160\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFF8\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]/gu;

/** What looks like what (UTS #39). */
export interface Confusables {
  /**
   * The skeleton of UTS #39 §4: two texts with the same skeleton look alike to a hurried eye. For comparing only, never
   * for showing. Its bidi part (`bidiSkeleton`) is left out: texts are compared in the order in which they are stored.
   *
   * Misses what the Unicode list misses, and says `rn` is like `m` and `l` like `I`: alike is not the same as swapped.
   * NFD is the platform's, which for characters newer than the browser leaves them as they are.
   */
  skeleton(text: string): string;
  /** Whether two different code points have the same skeleton. A code point is not confusable with itself. */
  areConfusable(a: number, b: number): boolean;
  /** How many code points look like this one by itself, itself among them: at least 1. */
  alternatives(point: number): number;
}

/** The table, a chunk of its own: most visits compare nothing that needs it. */
export async function loadConfusables(): Promise<ConfusablesData> {
  return (await import("./confusables.data.json", { with: { type: "json" } })).default;
}

/** Confusables out of their table, which is parsed on first use. */
export function confusables(data: ConfusablesData): Confusables {
  let prototypes: ReadonlyMap<number, string> | null = null;
  let sizes: ReadonlyMap<string, number> | null = null;
  const skeleton = (text: string): string => {
    prototypes ??= readPrototypes(data);
    let mapped = "";
    for (const symbol of text.normalize("NFD").replace(IGNORABLE, "")) {
      mapped += prototypes.get(symbol.codePointAt(0) ?? 0) ?? symbol;
    }
    return mapped.normalize("NFD");
  };
  return {
    skeleton,
    alternatives(point) {
      prototypes ??= readPrototypes(data);
      sizes ??= sizesOf(prototypes);
      return sizes.get(skeleton(String.fromCodePoint(point))) ?? 1;
    },
    areConfusable: (a, b) => a !== b && skeleton(String.fromCodePoint(a)) === skeleton(String.fromCodePoint(b)),
  };
}

/** How many look like each prototype, itself among them. */
function sizesOf(prototypes: ReadonlyMap<number, string>): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const prototype of prototypes.values()) sizes.set(prototype, (sizes.get(prototype) ?? 1) + 1);
  return sizes;
}

function readPrototypes(data: ConfusablesData): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  for (const line of data.prototypes.split("\n")) {
    const [target = "", ...steps] = line.split(" ");
    const prototype = String.fromCodePoint(...target.split(".").map((digits) => Number.parseInt(digits, 36)));
    let point = 0;
    for (const step of steps) {
      point += Number.parseInt(step, 36);
      map.set(point, prototype);
    }
  }
  return map;
}
