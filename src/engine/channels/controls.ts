import type { Ranges } from "#engine/text/scripts.ts";
import type { Sentence, Span } from "#engine/types.ts";
import type { Channel, Sighting } from "./channel.ts";
import { labelled } from "./order/labelled.ts";
import { concealsAfter, type TerminalLine, terminalLine } from "./order/terminalLine.ts";
import type { Survey } from "./scan/survey.ts";

/** BACKSPACE, CARRIAGE RETURN and ESCAPE. */
const MOVING: Ranges = [
  [0x08, 0x08],
  [0x0d, 0x0d],
  [0x1b, 0x1b],
];

/** Of a line, so many code units are played. */
const LONGEST_LINE = 2000;

/** Lines that are played; the controls of others are found as what they are. */
const MOST_LINES = 100;

/** Spans of one sighting, and sightings of codes that hide nothing. */
const MOST_SPANS = 1000;
const MOST_HARMLESS = 50;

/** A choice of style. */
const STYLE = /\x1b\[([0-9;:]*)m/y;

/**
 * Control characters by which a terminal shows something else than is stored: BACKSPACE, a CARRIAGE RETURN inside a line, commands that
 * erase or conceal. Codes that hide nothing are benign: colours, bold and underlined words struck twice, lines that show progress. Other
 * controls are found by `ordinary/invisible.ts`.
 *
 * Misses what moves between lines. Might accuse output of programs that rewrite a line with other words.
 */
export const controls: Channel = {
  id: "controls",
  title: { id: "channels.controls-title", params: {} },
  summary: { id: "channels.controls-summary", params: {} },
  accuses: { id: "channels.controls-accuses", params: {} },
  points: [
    [0x0000, 0x0008],
    [0x000b, 0x001f],
    [0x007f, 0x0084],
    [0x0086, 0x009f],
  ],
  find,
  examples: [
    { text: "a\u0008b", payload: null },
    { text: "rm -rf ~\recho hello\n", payload: null },
  ],
};

function* find(survey: Survey): Generator<Sighting> {
  const harmless: Span[] = [];
  let told = 0;
  let lines = 0;
  for (const { span, sites } of linesOf(survey)) {
    const { text } = survey;
    if (isStyled(text, sites)) harmless.push(...sites);
    else if (lines++ < MOST_LINES) {
      const line = text.slice(span.start, Math.min(span.end, span.start + LONGEST_LINE));
      const shown = terminalLine(line);
      if (shown !== null && isHarmless(line, shown)) harmless.push(...sites);
      else if (shown !== null && hides(line, shown)) yield sayHidden(line, sites, shown);
    }
    while (harmless.length >= MOST_SPANS) {
      const spans = harmless.splice(0, MOST_SPANS);
      if (told++ < MOST_HARMLESS) yield sayHarmless(spans);
    }
  }
  if (harmless.length > 0 && told < MOST_HARMLESS) yield sayHarmless(harmless);
}

/** Lines in which something moves, and where; what ends a line is not inside it. */
function* linesOf({ text, units, sitesOf }: Survey): Generator<{ span: Span; sites: readonly Span[] }> {
  const all = sitesOf(MOVING);
  if (all.length === 0) return;
  // Old Mac files end their lines with CR alone.
  const end = text.includes("\n") ? "\n" : "\r";
  const endsLine = endsOfLines(text);
  for (let at = 0; at < all.length; ) {
    const unit = units[all[at] ?? 0] ?? 0;
    if (text[unit] === "\r" && (end === "\r" || endsLine(unit))) {
      at++;
      continue;
    }
    const start = Math.max(text.lastIndexOf(end, unit - 1) + 1, 0);
    const found = text.indexOf(end, unit);
    const span = { start, end: found < 0 ? text.length : found };
    const sites: Span[] = [];
    for (; at < all.length; at++) {
      const site = units[all[at] ?? 0] ?? 0;
      if (site >= span.end) break;
      if (sites.length < MOST_SPANS && !(text[site] === "\r" && endsLine(site)))
        sites.push({ start: site, end: site + 1 });
    }
    yield { span, sites };
  }
}

/** Whether a CR has nothing but others between it and the end of its line. Asked from left to right, it looks at each run of them once. */
function endsOfLines(text: string): (unit: number) => boolean {
  let next = 0;
  return (unit) => {
    if (unit >= next) for (next = unit + 1; text[next] === "\r"; ) next++;
    return next >= text.length || text[next] === "\n";
  };
}

/** Whether all that is there are styles, none of which conceals: by far the most of what terminals leave in texts. */
function isStyled(text: string, sites: readonly Span[]): boolean {
  return sites.every(({ start }) => {
    STYLE.lastIndex = start;
    const style = STYLE.exec(text);
    return style !== null && !concealsAfter(style[1] ?? "", false);
  });
}

function hides(line: string, { erased, concealed }: TerminalLine): boolean {
  if (concealed.trim() !== "") return true;
  if (erased.trim() === "") return false;
  // Where CR alone moves, what it leaves uncovered is seen: such lines are old line ends more often than a cover.
  if (/[\b\x1b]/.test(line)) return true;
  const [last = "", ...before] = line.split("\r").reverse();
  return before.every((segment) => segment.length <= last.length);
}

/** Whether nothing is lost but what typewriters and progress lose. */
function isHarmless(line: string, { erased, concealed }: TerminalLine): boolean {
  if (concealed.trim() !== "") return false;
  if (!hasLetter(erased) && (!/[0-9]/.test(erased) || /[%\r]/.test(line))) return true;
  // Bold is a letter struck twice, underlined one with a low line below: manual pages have both.
  const typed = line.replace(/(.)(?:\x08\1)+/gsu, "$1").replace(/_\x08(?=.)|(?<=.)\x08_/gsu, "");
  if (typed !== line && terminalLine(typed)?.erased.trim() === "") return true;
  return isProgress(line);
}

/** Beyond ASCII and its punctuation nearly all are letters, but for what bars of progress are drawn with. */
function hasLetter(text: string): boolean {
  return /[a-zA-Z\u00c0-\u1fff\u2c00-\ud7ff\uf900-\uffef]/.test(text);
}

/** Whether all that overwrites each other says the same but for numbers and signs, or more of it. */
function isProgress(line: string): boolean {
  const segments = line.split(/\r/);
  if (segments.length < 2 || line.includes("\b")) return false;
  const words = segments.map((segment) =>
    segment.replace(/\x1b\[[0-?]*[@-~]/g, "").replace(/[^a-zA-Z\u00c0-\u1fff\u2c00-\ud7ff\uf900-\uffef]/g, ""),
  );
  return words.every((word, index) => {
    const before = words[index - 1] ?? word;
    return word === "" || before === "" || word.startsWith(before.slice(0, 4)) || before.startsWith(word);
  });
}

function sayHarmless(spans: readonly Span[]): Sighting {
  const say: Sentence = { id: "channels.controls-harmless", params: { count: spans.length } };
  return { spans, strength: "benign", say, for: [], against: [] };
}

function sayHidden(line: string, spans: readonly Span[], { shown }: TerminalLine): Sighting {
  const params = { stored: labelled(line), shown: labelled(shown.slice(0, LONGEST_LINE)) };
  return {
    spans,
    strength: "unexplained",
    say: { id: "channels.controls-hidden", params },
    for: [{ id: "channels.for-deletion", params: {} }],
    against: [
      { id: "channels.against-rewritten", params: {} },
      { id: "channels.against-display", params: {} },
    ],
  };
}
