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
  const grouped: Omit<Grouped, "quote">[] = [];
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
  return quoted(grouped, a, b);
}

/** A quotation is for reading, not for counting: so much of each side. */
export const QUOTE = 160;

/** Words are made whole within this distance: longer than any word, shorter than a path of a whole line. */
const WORD = 48;

/** Quotes the whole hunk for an edit, whose single letters read as confetti; a stronger change speaks for itself. */
function quoted(grouped: readonly Omit<Grouped, "quote">[], a: string, b: string): Grouped[] {
  const hunks = new Map<string, { a: Span; b: Span }>();
  const idOf = ({ hunk, change }: Omit<Grouped, "quote">): string => `${hunk} ${change.why.id}`;
  for (const one of grouped) {
    const { change } = one;
    const hunk = hunks.get(idOf(one));
    const join = (span: Span | undefined, next: Span): Span => ({ start: span?.start ?? next.start, end: next.end });
    hunks.set(idOf(one), { a: join(hunk?.a, change.a), b: join(hunk?.b, change.b) });
  }
  return grouped.map((one) => {
    const { change } = one;
    const hunk = hunks.get(idOf(one));
    const loose = change.class === "ordinary" || change.class === "noise";
    const quote =
      loose && hunk ? { a: quotation(a, hunk.a), b: quotation(b, hunk.b) } : { a: change.aText, b: change.bText };
    return { ...one, quote };
  });
}

/** A span with the words at its ends whole, within its lines. */
function quotation(text: string, { start, end }: Span): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - WORD), start))?.[0] ?? "";
  const after = /^\S*/.exec(text.slice(end, end + WORD))?.[0] ?? "";
  const from = start - before.length;
  return excerpt(text, { start: isInsidePair(text, from) ? from + 1 : from, end: end + after.length }, QUOTE);
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

/** The beginning of a span, at most so many units; never half a pair. */
export function excerpt(text: string, span: Span, most = EXCERPT): string {
  if (span.end - span.start <= most) return text.slice(span.start, span.end);
  const end = span.start + most;
  return text.slice(span.start, isInsidePair(text, end) ? end - 1 : end);
}

/** Whether a change lies in a date line. One that is longer than the line is about more than the line. */
function meets(change: Span, line: Span): boolean {
  if (change.start === change.end) return line.start < change.start && change.start < line.end;
  return change.start < line.end && line.start < change.end && change.end - change.start <= line.end - line.start;
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
