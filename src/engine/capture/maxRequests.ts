import type { Recorded } from "./format.ts";

/** A day's log has some thousand; more are not listed, for each is held whole. */
export const MAX_REQUESTS = 10_000;

/** Says on the last request that there are more. */
export function noteBound(requests: readonly Recorded[], more: boolean): readonly Recorded[] {
  const last = requests.at(-1);
  if (!more || last === undefined) return requests;
  const notes = [...(last.notes ?? []), { id: "capture.requests-bounded", params: { limit: MAX_REQUESTS } } as const];
  return [...requests.slice(0, -1), { ...last, notes }];
}
