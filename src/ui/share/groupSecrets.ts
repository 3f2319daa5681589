import type { Kept, Secret, SecretKind, Side } from "#engine/index.ts";

/** One value that should not leave, wherever it stands in what is shared: one tick is for all of it. */
export interface SharedSecret {
  readonly kind: SecretKind;
  readonly value: string;
  /** Its id on each side that has it. */
  readonly ids: Readonly<Partial<Record<Side, string>>>;
  readonly where: readonly { readonly side: Side; readonly path: string }[];
  readonly places: number;
}

/** A value is told in at most so many units: two that are as long may go on differently. */
const longestTold = 80;

/** The secrets of both sides by kind, in order of appearance; the same value on both sides is one. */
export function groupSecrets(secrets: Readonly<Record<Side, readonly Secret[]>>): Map<SecretKind, SharedSecret[]> {
  const groups = new Map<SecretKind, SharedSecret[]>();
  for (const side of ["a", "b"] as const) {
    for (const secret of secrets[side]) {
      const group = groups.get(secret.kind) ?? [];
      groups.set(secret.kind, group);
      const where = secret.where.map((path) => ({ side, path }));
      const known = group.findIndex(
        ({ ids, value }) => ids[side] === undefined && value === secret.value && value.length < longestTold,
      );
      const { kind, value, places } = secret;
      const before = group[known];
      if (before === undefined) group.push({ kind, value, ids: { [side]: secret.id }, where, places });
      else
        group[known] = {
          ...before,
          ids: { ...before.ids, [side]: secret.id },
          where: [...before.where, ...where],
          places: before.places + places,
        };
    }
  }
  return groups;
}

/** Whether the sharer leaves it in. */
export function isKept({ ids }: SharedSecret, kept: Kept): boolean {
  return (["a", "b"] as const).every((side) => ids[side] === undefined || kept[side].includes(ids[side]));
}

/** The sharer's choice once these are left in, or blacked out. Sorted, so that the same choice is the same wish. */
export function keep(kept: Kept, secrets: readonly SharedSecret[], leaveIn: boolean): Kept {
  const of = (side: Side): readonly string[] => {
    const ids = secrets.flatMap((secret) => secret.ids[side] ?? []);
    const others = kept[side].filter((id) => !ids.includes(id));
    return leaveIn ? [...others, ...ids].sort() : others;
  };
  return { a: of("a"), b: of("b") };
}
