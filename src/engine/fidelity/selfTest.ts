import { probes, probesOf } from "./probes.ts";

/** Raised when a probe is added or changed: an older text is then not read by newer rules. */
export const selfTestVersion = 1;

/**
 * The text to send through a path and bring back: begin and end marks with a version, between them each probe behind its
 * label. Under 600 code points. The same for everyone, so it tells nothing of who sends it.
 *
 * `file`: with a lone surrogate at its end, which UTF-8 has no bytes for; to be saved as WTF-8.
 */
export function selfTest(kind: "text" | "file" = "text"): string {
  let text = `[Telltale self-test ${selfTestVersion} begin]\n`;
  let group = probes[0]?.group;
  for (const { label, before, special, after, edge, ...probe } of probesOf(kind)) {
    // One line per group, as a person would want to read it; a line-end brings its own.
    if (probe.group !== group && !/[\n\u2028]$/.test(text)) text = `${text.trimEnd()}\n`;
    group = probe.group;
    text += `[${label}]${before}${special}${after}`;
    if (edge === "none") text += " ";
    if (edge === "trailing") text += "\n";
  }
  return `${text}[Telltale self-test ${selfTestVersion} end]`;
}

/** The marks in any case, with whatever a path makes of the spaces and the hyphen; up to six units for each. */
const mark = /telltale.{1,6}?self.{1,6}?test(?:%20|&#?\w{1,6};|\D{1,6}?)(\d{1,3}).{1,6}?(begin|end)/gi;

/** Labels followed by their letter, as they stand in the text. Ten of them in order are no accident. */
const enoughLabels = 10;

/** A self-test stands in a paste or a file of its own; beyond this many units nothing is looked for. */
const searched = 1_000_000;

/** Where the self-test stands in a text, and what of its frame is there. */
export interface Frame {
  /** From behind the begin mark, or from the first label, to before the end mark, or to where it can no longer be. */
  readonly body: string;
  readonly version: number | null;
  readonly begins: boolean;
  readonly ends: boolean;
}

/**
 * Every escape of every probe stays well below twelve units a point, and prefixes of a log come on few lines: what is
 * farther off is no longer part of it.
 */
const longest = 20_000;

/** Finds the self-test in a text, whole, cut or damaged; null where none is. */
export function findSelfTest(whole: string): Frame | null {
  const text = whole.slice(0, searched);
  const marks = [...text.matchAll(mark)];
  const begin = marks.find((one) => one[2]?.toLowerCase() === "begin");
  const start = begin === undefined ? firstLabel(text) : begin.index + begin[0].length;
  if (start === -1) return null;
  const next = marks.find((one) => one.index >= start);
  const ends = next?.[2]?.toLowerCase() === "end" && next.index - start <= longest;
  // The bracket before the mark belongs to the mark.
  const body = text
    .slice(start, Math.min(next?.index ?? text.length, start + longest))
    .replace(/(?:\[|%5B|&#91;)$/i, "");
  const named = begin ?? (ends ? next : undefined);
  if (named === undefined ? countLabels(body) < enoughLabels : countLabels(body) === 0) return null;
  return { body, version: named === undefined ? null : Number(named[1]), begins: begin !== undefined, ends };
}

/** Whether a text holds the self-test, whole, cut or damaged: by a mark and a label, or by ten labels in order. */
export function isSelfTest(text: string): boolean {
  return findSelfTest(text) !== null;
}

function firstLabel(text: string): number {
  const starts = probes.map(({ label, before }) => text.indexOf(`[${label}]${before}`)).filter((index) => index !== -1);
  return starts.length === 0 ? -1 : Math.min(...starts);
}

function countLabels(body: string): number {
  let from = 0;
  let count = 0;
  for (const { label, before } of probes) {
    const at = body.indexOf(`[${label}]${before}`, from);
    // Percent codes and entities for the brackets: rare, and then all are written so.
    const escaped = at === -1 ? body.search(new RegExp(`(?:%5B|&#91;|&lbrack;)${label}`, "i")) : at;
    if (escaped === -1) continue;
    count += 1;
    if (at !== -1) from = at;
  }
  return count;
}
