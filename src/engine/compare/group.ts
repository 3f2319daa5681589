import type { ChangeClass, ChangeGroup, ReportedChange } from "#engine/types.ts";

/** Strongest first. */
export const CLASSES: readonly ChangeClass[] = [
  "invisible",
  "look-alike",
  "separator",
  "encoding",
  "ordinary",
  "noise",
];

/** A change as it is grouped. */
export interface Grouped {
  readonly change: ReportedChange;
  readonly inDateLine: boolean;
  /** What it has in common with its neighbours: changes of one hunk and one class share a number. */
  readonly hunk: number;
  /** What a reader would quote of both sides: the hunk of an edit with its words whole, a stronger change by itself. */
  readonly quote: { readonly a: string; readonly b: string };
  /** Both texts in full: two changes with equal keys do the same. */
  readonly key: string;
}

/**
 * Gathers changes to be shown as one line each: an edit or an expected difference with all that belongs to its hunk, and
 * what is done in the same way at many places. Strongest class first, then those in a date line, then by position.
 *
 * @param changes in the order of {@link Report.changes}, to whose indices the groups refer
 */
export function group(changes: readonly Grouped[]): ChangeGroup[] {
  const hunks = new Map<string, number[]>();
  changes.forEach(({ change, hunk }, index) => {
    // Only edits and noise come in hunks: every place of a stronger class stands for itself.
    const loose = change.class === "ordinary" || change.class === "noise";
    const id = loose ? `${hunk} ${change.why.id}` : `at ${index}`;
    const members = hunks.get(id);
    if (members) members.push(index);
    else hunks.set(id, [index]);
  });
  const alike = new Map<string, { members: number[]; inDateLine: boolean }>();
  for (const members of hunks.values()) {
    const all = members.map((index) => changes[index] as Grouped);
    const inDateLine = all.some((one) => one.inDateLine);
    const id = JSON.stringify([inDateLine, all[0]?.change.class, all.map((one) => one.key)]);
    const same = alike.get(id);
    if (same) for (const index of members) same.members.push(index);
    else alike.set(id, { members: [...members], inDateLine });
  }
  const groups: ChangeGroup[] = [];
  for (const { members, inDateLine } of alike.values()) {
    members.sort((x, y) => x - y);
    const { change, quote } = changes[members[0] as number] as Grouped;
    groups.push({
      changes: members,
      class: change.class,
      why: change.why,
      inDateLine,
      aText: quote.a,
      bText: quote.b,
    });
  }
  return groups.sort(
    (x, y) =>
      CLASSES.indexOf(x.class) - CLASSES.indexOf(y.class) ||
      Number(y.inDateLine) - Number(x.inDateLine) ||
      (x.changes[0] as number) - (y.changes[0] as number),
  );
}
