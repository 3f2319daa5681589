import type { SecretKind } from "#engine/types.ts";
import type { Hit } from "./detect/hit.ts";

/** So many code units of a value are looked up at each place. No value is shorter. */
const HEAD = 6;

/**
 * Finds every place where one of the values stands as it is, not as part of a longer word. Linear in the text but for values that
 * begin alike and differ in length. Values shorter than six code units are not looked for.
 */
export function everyOccurrence(values: ReadonlyMap<string, SecretKind>): (text: string) => Hit[] {
  const lengths = new Map<string, Set<number>>();
  const beginnings = new Set<number>();
  for (const value of values.keys()) {
    if (value.length < HEAD) continue;
    const head = value.slice(0, HEAD);
    beginnings.add(value.charCodeAt(0));
    const known = lengths.get(head);
    if (known === undefined) lengths.set(head, new Set([value.length]));
    else known.add(value.length);
  }
  const longestFirst = new Map([...lengths].map(([head, all]) => [head, [...all].sort((a, b) => b - a)]));

  return (text) => {
    const hits: Hit[] = [];
    if (beginnings.size === 0) return hits;
    for (let unit = 0; unit <= text.length - HEAD; unit++) {
      if (!beginnings.has(text.charCodeAt(unit)) || isInsideWord(text, unit)) continue;
      for (const length of longestFirst.get(text.slice(unit, unit + HEAD)) ?? []) {
        const kind = values.get(text.slice(unit, unit + length));
        if (kind === undefined || isInsideWord(text, unit + length)) continue;
        hits.push({ kind, start: unit, end: unit + length });
        unit += length - 1;
        break;
      }
    }
    return hits;
  };
}

/** Whether letters or digits of ASCII stand on both sides. */
function isInsideWord(text: string, unit: number): boolean {
  return unit > 0 && unit < text.length && isWord(text.charCodeAt(unit - 1)) && isWord(text.charCodeAt(unit));
}

function isWord(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);
}
