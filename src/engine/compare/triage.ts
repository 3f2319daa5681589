import type { Confusables } from "#engine/text/confusables.ts";
import { isInsidePair } from "#engine/text/points.ts";
import type { Change, ReportedChange, Span } from "#engine/types.ts";
import { classify, type Texts, type Verdict } from "./classify.ts";
import type { Grouped } from "./group.ts";
import { findTokens, LONGEST_TOKEN } from "./tokens.ts";

/** So much of each side a report keeps, in code units. */
const EXCERPT = 64;

/** Edits nearer than this on one line belong together: a word or two of a rewritten sentence left standing. */
const NEIGHBOURS = 12;

/** The date lines of the two parts that are compared. */
export interface DateSpans {
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}

/** Gives the changes between two parts their classes, and numbers the hunks they form, from `firstHunk`. */
export function triage(
  pair: number,
  a: string,
  b: string,
  changes: readonly Change[],
  dateLines: DateSpans,
  firstHunk: number,
  areConfusable: Confusables["areConfusable"],
): Grouped[] {
  const texts: Texts = {
    a,
    b,
    aTokens: findTokens(a, stretches(a, changes, "a")),
    bTokens: findTokens(b, stretches(b, changes, "b")),
    areConfusable,
  };
  const grouped: Grouped[] = [];
  let hunk = firstHunk;
  let last: { change: Change; verdict: Verdict } | null = null;
  for (const change of changes) {
    const verdict = classify(change, texts);
    if (last && !belongs(last.change, last.verdict, change, verdict, a)) hunk++;
    last = { change, verdict };
    grouped.push({
      change: reported(change, pair, verdict, a, b),
      inDateLine:
        dateLines.a.some((line) => meets(change.a, line)) || dateLines.b.some((line) => meets(change.b, line)),
      hunk,
      key: keyOf(change, a, b),
    });
  }
  return grouped;
}

/** A change as a report holds it. */
export function reported(
  change: Change,
  pair: number,
  verdict: Pick<Verdict, "class" | "why">,
  a: string,
  b: string,
): ReportedChange {
  return {
    kind: change.kind,
    a: change.a,
    b: change.b,
    pair,
    class: verdict.class,
    why: verdict.why,
    aText: excerpt(a, change.a),
    bText: excerpt(b, change.b),
  };
}

/** Both texts of a change in full, told apart by the length of the first. */
export function keyOf(change: Change, a: string, b: string): string {
  return `${change.a.end - change.a.start} ${a.slice(change.a.start, change.a.end)}${b.slice(change.b.start, change.b.end)}`;
}

function excerpt(text: string, span: Span): string {
  if (span.end - span.start <= EXCERPT) return text.slice(span.start, span.end);
  const end = span.start + EXCERPT;
  return text.slice(span.start, isInsidePair(text, end) ? end - 1 : end);
}

function meets(change: Span, line: Span): boolean {
  if (change.start === change.end) return line.start < change.start && change.start < line.end;
  return change.start < line.end && line.start < change.end;
}

function belongs(before: Change, verdict: Verdict, change: Change, next: Verdict, a: string): boolean {
  if (verdict.token !== null && verdict.token.start === next.token?.start) return true;
  if (change.a.start - before.a.end > NEIGHBOURS) return false;
  return !a.slice(before.a.end, change.a.start).includes("\n");
}

/** Where tokens are looked for: around the small changes, up to the ends of their lines. */
function stretches(text: string, changes: readonly Change[], side: "a" | "b"): Span[] {
  const found: { start: number; end: number }[] = [];
  for (const change of changes) {
    // A longer one lies in no token.
    if (change.a.end - change.a.start > LONGEST_TOKEN || change.b.end - change.b.start > LONGEST_TOKEN) continue;
    const span = change[side];
    const from = Math.max(0, span.start - LONGEST_TOKEN);
    const to = Math.min(text.length, span.end + LONGEST_TOKEN);
    const start = from + text.slice(from, span.start).lastIndexOf("\n") + 1;
    const feed = text.slice(span.end, to).indexOf("\n");
    const end = feed < 0 ? to : span.end + feed;
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}
