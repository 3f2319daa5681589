import { formatPoint, isInsidePair, pointAt } from "#engine/index.ts";
import { breakChipOf, chipOf } from "./chip.ts";
import { DRAWN_CHIPS, LOOKED_AROUND, type Mark } from "./marks.ts";
import { type Laid, type Projection, toHeld } from "./projection.ts";

/**
 * Everything without ink as a mark with a chip of its own, ordinary or not: each invisible, each tab, the blanks before a line end, and
 * the line ends themselves where they are not all of one kind. Only about the shown offsets `[from, to)`, those in view first, and only so
 * many as can be drawn; the last says how many more there are.
 */
export function revealed(projection: Projection, from: number, to: number): readonly Mark[] {
  const around: readonly (readonly [number, number])[] = [
    [from, to],
    [to, to + LOOKED_AROUND],
    [Math.max(0, from - LOOKED_AROUND), from],
  ];
  const marks: Mark[] = [];
  for (const [first, last] of around) {
    const here = between(projection, first, last);
    const room = DRAWN_CHIPS - marks.length;
    marks.push(...here.slice(0, room));
    if (here.length <= room) continue;
    const end = marks.pop();
    if (end !== undefined) marks.push({ ...end, chip: `${end.chip} \u2026 +${here.length - room}` });
    break;
  }
  return marks;
}

function between(projection: Projection, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  for (const [part, laid] of projection.laid.entries()) {
    if (laid.end < from || laid.start > to) continue;
    const first = toHeld(projection, Math.max(laid.start, from))?.unit ?? 0;
    const last = to > laid.end ? laid.text.length : (toHeld(projection, to)?.unit ?? laid.text.length);
    for (const mark of inText(laid, beforePair(laid.text, first), beforePair(laid.text, last))) {
      marks.push({ ...mark, part });
    }
  }
  return marks;
}

const beforePair = (text: string, unit: number): number => (isInsidePair(text, unit) ? unit - 1 : unit);

function* inText(laid: Laid, first: number, last: number): Generator<Omit<Mark, "part">> {
  const { text } = laid;
  const endings = hasMixedEndings(laid);
  /** Until here it is known whether blanks end a line. */
  let blankEnd = first;
  let trails = false;
  for (let unit = first; unit < last; ) {
    const point = pointAt(text, unit);
    let end = unit + (point > 0xffff ? 2 : 1);
    let chip: string | null = null;
    if (point === 0x0a || point === 0x0d) {
      if (point === 0x0d && text[end] === "\n") end += 1;
      if (endings) chip = breakChipOf(text.slice(unit, end));
    } else if (point === 0x20 || point === 0x09) {
      if (unit >= blankEnd) [blankEnd, trails] = blanksFrom(text, unit);
      if (point === 0x09) chip = withNumber("TAB", point);
      else {
        while (text[end] === " ") end += 1;
        if (trails) chip = withNumber(end - unit === 1 ? "SP" : `${end - unit}\u00D7SP`, point);
      }
    } else {
      const label = chipOf(point);
      if (label !== null) chip = withNumber(label, point);
    }
    if (chip !== null) {
      yield { span: { start: unit, end }, kind: "revealed", label: formatPoint(point), why: "", chip };
    }
    unit = end;
  }
}

/** Where the spaces and tabs from here end, and whether a line does there. */
function blanksFrom(text: string, unit: number): [end: number, trails: boolean] {
  let end = unit;
  while (text[end] === " " || text[end] === "\t") end += 1;
  const next = text[end];
  return [end, next === undefined || next === "\n" || next === "\r"];
}

function withNumber(label: string, point: number): string {
  const number = formatPoint(point);
  return label === number ? number : `${label}\u00A0${number}`;
}

/** A text is looked through for its line ends once. */
const mixed = new WeakMap<Laid, boolean>();

function hasMixedEndings(laid: Laid): boolean {
  const known = mixed.get(laid);
  if (known !== undefined) return known;
  const { text } = laid;
  const kinds = text.includes("\r") ? [/\r\n/, /\r(?!\n)/, /(?<!\r)\n/].filter((kind) => kind.test(text)).length : 1;
  mixed.set(laid, kinds > 1);
  return kinds > 1;
}
