import { hangulSyllable } from "./hangul.ts";
import { formatPoint, isLoneSurrogate } from "./points.ts";

interface Data {
  /** Code points whose name is the prefix and their own number. */
  readonly ranges: readonly { readonly from: number; readonly to: number; readonly prefix: string }[];
  /** Runs of named code points, split by a blank line: the number of the first, then one name a line. */
  readonly blocks: string;
}

let loaded: Promise<(point: number) => string> | null = null;

/**
 * The name of every code point in Unicode 17.0, as the Standard has it (§4.8): corrected names and the names of control
 * codes from NameAliases.txt, `HANGUL SYLLABLE …` and `… IDEOGRAPH-…` by rule, and a label in angle brackets where there
 * is no name: `<private-use-E200>`, `<reserved-2065>`. The table is a chunk of its own, fetched on the first call only.
 */
export function loadNames(): Promise<(point: number) => string> {
  loaded ??= import("./names.data.json", { with: { type: "json" } }).then((module) => readNames(module.default));
  return loaded;
}

function readNames(data: Data): (point: number) => string {
  const names = new Map<number, string>();
  for (const block of data.blocks.split("\n\n")) {
    const [first = "", ...run] = block.split("\n");
    const start = Number.parseInt(first, 16);
    run.forEach((name, index) => {
      names.set(start + index, name);
    });
  }
  return (point) => {
    const name = names.get(point) ?? hangulSyllable(point);
    if (name !== null) return name;
    const hex = formatPoint(point).slice(2);
    const range = data.ranges.find(({ from, to }) => point >= from && point <= to);
    return range === undefined ? `<${kindOfUnnamed(point)}-${hex}>` : `${range.prefix}${hex}`;
  };
}

/** What the Standard calls a code point without a name (table 4-9 of §4.8). */
function kindOfUnnamed(point: number): string {
  if (point < 0x20 || (point >= 0x7f && point < 0xa0)) return "control";
  if (isLoneSurrogate(point)) return "surrogate";
  // The last two of every plane, and a block of 32 in the Arabic presentation forms.
  if ((point & 0xfffe) === 0xfffe || (point >= 0xfdd0 && point <= 0xfdef)) return "noncharacter";
  if ((point >= 0xe000 && point <= 0xf8ff) || point >= 0xf0000) return "private-use";
  return "reserved";
}
