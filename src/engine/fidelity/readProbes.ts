import { formatPoint, pointsOf } from "#engine/text/points.ts";
import { type Probe, type ProbeGroup, type ProbeId, probesOf } from "./probes.ts";

/**
 * What became of a probe. Rewritten: something else arrived. Lost: nothing arrived, or a question mark, a box or a blank in
 * its place. Unknown: its label or what follows it is missing, so its end cannot be told.
 */
export type Fate = "kept" | "rewritten" | "lost" | "unknown";

export interface ProbeReading {
  readonly id: ProbeId;
  readonly group: ProbeGroup;
  readonly fate: Fate;
  /** Code points, `"U+2019"`. */
  readonly sent: readonly string[];
  /** The first code points that arrived in its place; none where nothing did, null where it cannot be told. */
  readonly came: readonly string[] | null;
  /** The same as text, for comparing. */
  readonly text: string | null;
}

/** A probe has at most ten code points; of what a path made of it this many are told. */
const mostPoints = 12;

/** The one label that the text for a file has and the other does not. */
const ofFile = probesOf("file")
  .filter(({ group }) => group === "surrogates")
  .map(({ label, before }) => `[${label}]${before}`);

/** Reads each probe by its label. `ends`: whether the end mark was found, without which the last one has no end. */
export function readProbes(body: string, ends: boolean): ProbeReading[] {
  const probes = probesOf(ofFile.some((label) => body.includes(label)) ? "file" : "text");
  let from = 0;
  const starts = probes.map(({ label }) => {
    const at = body.indexOf(`[${label}]`, from);
    if (at !== -1) from = at + label.length + 2;
    return at;
  });
  return probes.map((probe, index) => {
    const start = starts[index] ?? -1;
    const next = index === probes.length - 1 ? (ends ? body.length : -1) : (starts[index + 1] ?? -1);
    const content = start === -1 || next === -1 ? null : body.slice(start + probe.label.length + 2, next);
    return readingOf(probe, content === null ? null : specialIn(content, probe));
  });
}

/** What stands in the place of the special between its letters; null where that cannot be told. */
function specialIn(content: string, { before, after, edge }: Probe): string | null {
  if (edge === "line-end") {
    const [, rest = content] = content.startsWith(before) ? ["", content.slice(before.length)] : [];
    // Behind the line break a log or a quotation may put its own.
    return /^[\r\n\u2028\u2029\u0085]+/.exec(rest)?.[0] ?? rest;
  }
  const line = /^[^\r\n]*/.exec(content)?.[0] ?? "";
  if (edge === "trailing") {
    // Joined lines: whose the space is cannot be told.
    return line.length === content.length || !line.startsWith(before) ? null : line.slice(before.length);
  }
  const trimmed = line.replace(/(?: |<br ?\/?>)+$/, "");
  const framed =
    trimmed.startsWith(before) && trimmed.endsWith(after) && trimmed.length >= before.length + after.length;
  return framed ? trimmed.slice(before.length, trimmed.length - after.length) : trimmed;
}

function readingOf({ id, group, special }: Probe & { readonly id: ProbeId }, text: string | null): ProbeReading {
  const came = text === null ? null : pointsIn(text);
  return { id, group, fate: fateOf(group, special, text), sent: pointsIn(special), came, text };
}

function pointsIn(text: string): string[] {
  return [...pointsOf(text.slice(0, 2 * mostPoints))].slice(0, mostPoints).map(({ point }) => formatPoint(point));
}

function fateOf(group: ProbeGroup, special: string, text: string | null): Fate {
  if (text === null) return "unknown";
  if (text === special) return "kept";
  // A blank for a blank is a rewriting; for anything else it is what a code page without the character writes.
  const blank = group === "spaces" || group === "line-endings";
  const gone = blank ? /^[?\uFFFD\u001A]*$/ : /^[? \uFFFD\u001A\u25A1]*$/;
  return gone.test(text) ? "lost" : "rewritten";
}
