import { HAN, isIn } from "./scripts.ts";
import data from "./variants.data.json" with { type: "json" };

let selectors: ReadonlyMap<number, ReadonlySet<number>> | null = null;

/** Parsed on first use, as most texts have no variation selector. */
function readSelectors(): ReadonlyMap<number, ReadonlySet<number>> {
  return new Map(
    data.selectors.split("\n").map((line) => {
      const [selector = 0, ...steps] = line.split(" ").map((digits) => Number.parseInt(digits, 36));
      let base = 0;
      const bases = new Set<number>();
      for (const step of steps) {
        base += step;
        bases.add(base);
      }
      return [selector, bases];
    }),
  );
}

/**
 * Whether a base and a variation selector are a standardized sequence of Unicode 17.0 (emoji styles are not among them),
 * or may be an ideographic one. The Ideographic Variation Database is not carried: a Han ideograph with one of the
 * first 32 of its selectors is taken for one, since no ideograph has more; a hidden message of five bits a character
 * would fit in there.
 */
export function isVariation(base: number, selector: number): boolean {
  if (selector >= 0xe0100 && selector <= 0xe011f) return isIn(base, HAN);
  selectors ??= readSelectors();
  return selectors.get(selector)?.has(base) ?? false;
}
