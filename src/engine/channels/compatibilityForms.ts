import { EAST_ASIAN, isIn, type Ranges } from "#engine/text/scripts.ts";
import type { Sentence } from "#engine/types.ts";
import type { Channel, Sighting } from "./channel.ts";
import { Tally } from "./letters/Tally.ts";
import { wordAround } from "./letters/wordAround.ts";
import type { Survey } from "./scan/survey.ts";

const ELLIPSIS: Ranges = [[0x2026, 0x2026]];
const LIGATURES: Ranges = [[0xfb00, 0xfb06]];
const ROMAN: Ranges = [[0x2160, 0x217f]];
const FULLWIDTH: Ranges = [
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
];
/** Letters of mathematics: bold, italic, script, fraktur, double-struck, sans-serif, monospaced. */
const MATHEMATICAL: Ranges = [
  [0x2102, 0x2102],
  [0x210a, 0x2113],
  [0x2115, 0x2115],
  [0x2119, 0x211d],
  [0x2124, 0x2124],
  [0x2128, 0x2128],
  [0x212a, 0x212a],
  [0x212c, 0x212d],
  [0x212f, 0x2131],
  [0x2133, 0x2134],
  [0x2145, 0x2149],
  [0x1d400, 0x1d6a5],
];
const ENCLOSED: Ranges = [
  [0x249c, 0x24e9],
  [0x1f130, 0x1f149],
  [0x1f150, 0x1f169],
  [0x1f170, 0x1f189],
];

const LETTERS: Ranges = [...ROMAN, ...FULLWIDTH, ...MATHEMATICAL];
const points: Ranges = [...ELLIPSIS, ...LIGATURES, ...LETTERS, ...ENCLOSED];

/** A word; below it stands a formula (`d` and an italic `x`). */
const WORD = 4;

/** Decorated letters that make a word. */
const DECORATED = 3;

/** A byte's worth of choices. */
const LEAST = 8;

/**
 * Other forms of plain letters and signs, which NFKC takes back: letters of mathematics and full-width ones, enclosed letters, ligatures, the
 * ellipsis. Worth a line where such a letter stands among plain ones in a word; words wholly in such letters are decoration.
 *
 * Misses superscripts, fractions and units, which are ordinary everywhere.
 */
export const compatibilityForms: Channel = {
  id: "compatibility-forms",
  title: { id: "channels.compatibility-forms-title", params: {} },
  summary: { id: "channels.compatibility-forms-summary", params: {} },
  accuses: { id: "channels.compatibility-forms-accuses", params: {} },
  points,
  *find(survey) {
    if (!survey.has(points)) return;
    yield* letters(survey);
    yield* runsOf(survey, ENCLOSED);
    const ligatures = tallyOf(survey, LIGATURES);
    if (ligatures.count > 0) yield ordinary(ligatures, "channels.forms-ligature", ligatures.count >= LEAST);
    const ellipses = tallyOf(survey, ELLIPSIS);
    // One kind throughout is the usual case, and three dots are looked for only where it may matter.
    if (ellipses.count >= LEAST && survey.text.includes("..."))
      yield ordinary(ellipses, "channels.forms-ellipsis", true);
  },
  examples: [{ text: "pa\uFF59ment", payload: null }],
};

function* letters(survey: Survey): Generator<Sighting> {
  const { text } = survey;
  const amid = new Tally();
  const decorated = new Tally();
  const formula = new Tally();
  const wide = new Tally();
  let after = 0;
  for (const site of survey.sitesOf(LETTERS)) {
    const unit = survey.units[site] ?? 0;
    if (unit < after) continue;
    const { start, end } = wordAround(text, unit, after);
    after = end;
    const forms: { point: number; at: number; next: number }[] = [];
    let plain = 0;
    for (let at = start; at < end; ) {
      const point = text.codePointAt(at) ?? 0;
      const next = at + (point > 0xffff ? 2 : 1);
      if (isIn(point, LETTERS)) forms.push({ point, at, next });
      else if (isIn(point, ASCII_LETTERS)) plain++;
      at = next;
    }
    const isWide = forms.every(({ point }) => isIn(point, FULLWIDTH));
    const beside = plain > 0 && plain + forms.length >= WORD;
    const tally = beside ? amid : isWide ? wide : forms.length >= DECORATED ? decorated : formula;
    for (const { point, at, next } of forms) tally.add(point, at, next);
  }
  if (amid.count > 0) yield amidPlain(amid);
  if (decorated.count > 0) yield ordinary(decorated, "channels.forms-decorated", false, UNSEARCHABLE);
  if (formula.count > 0) yield ordinary(formula, "channels.forms-formula", false);
  // Beside Han and kana they are the ordinary letters of a keyboard.
  if (wide.count > 0 && !EAST_ASIAN_TEXT.test(text))
    yield ordinary(wide, "channels.forms-decorated", false, UNSEARCHABLE);
}

const ASCII_LETTERS: Ranges = [
  [0x41, 0x5a],
  [0x61, 0x7a],
];

const EAST_ASIAN_TEXT = new RegExp(
  `[${EAST_ASIAN.filter(([from]) => from < 0xff00)
    .map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`)
    .join("")}]`,
  "u",
);

const UNSEARCHABLE: Sentence = { id: "channels.for-unsearchable", params: {} };

/** Enclosed letters in a row; a single one is an item of a list. */
function* runsOf(survey: Survey, ranges: Ranges): Generator<Sighting> {
  const tally = new Tally();
  let run: { point: number; start: number; end: number }[] = [];
  const close = () => {
    if (run.length >= DECORATED) for (const { point, start, end } of run) tally.add(point, start, end);
    run = [];
  };
  for (const site of survey.sitesOf(ranges)) {
    const point = survey.points[site] ?? 0;
    const start = survey.units[site] ?? 0;
    if (run.at(-1)?.end !== start) close();
    run.push({ point, start, end: start + (point > 0xffff ? 2 : 1) });
  }
  close();
  if (tally.count > 0) yield ordinary(tally, "channels.forms-decorated", false, UNSEARCHABLE);
}

function tallyOf(survey: Survey, ranges: Ranges): Tally {
  const tally = new Tally();
  for (const site of survey.sitesOf(ranges)) {
    const unit = survey.units[site] ?? 0;
    tally.add(survey.points[site] ?? 0, unit, unit + 1);
  }
  return tally;
}

function amidPlain(tally: Tally): Sighting {
  return {
    spans: tally.spans,
    strength: "unexplained",
    say: { id: "channels.forms-amid-plain", params: tally.params(plainOf) },
    for: [{ id: "channels.for-lookalike", params: {} }, UNSEARCHABLE],
    against: [
      { id: "channels.against-input-method", params: {} },
      { id: "channels.against-stylised-name", params: {} },
    ],
  };
}

function ordinary(
  tally: Tally,
  id: "channels.forms-decorated" | "channels.forms-formula" | "channels.forms-ligature" | "channels.forms-ellipsis",
  isChoice: boolean,
  reason?: Sentence,
): Sighting {
  const choice: Sentence[] = isChoice ? [{ id: "channels.for-choice", params: {} }] : [];
  return {
    spans: tally.spans,
    strength: "benign",
    say: { id, params: tally.params(plainOf) },
    for: reason === undefined ? choice : [reason, ...choice],
    against: [],
  };
}

/** What NFKC makes of it, where that is plain. */
function plainOf(point: number): string {
  const plain = String.fromCodePoint(point).normalize("NFKC");
  return /^[\x21-\x7e]{1,3}$/.test(plain) ? ` (${plain})` : "";
}
