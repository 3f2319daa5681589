import type { ChannelInfo } from "#engine/index.ts";
import type { Run } from "./runsOf.ts";

/** What was found of one channel: payloads first. */
export interface ChannelRuns {
  readonly id: string;
  /** Missing where a report does not explain its channel. */
  readonly info: ChannelInfo | undefined;
  readonly runs: readonly Run[];
}

/** Groups runs by the channel of their best reading: channels with a payload first, then in the order of `infos`. */
export function byChannel(runs: readonly Run[], infos: readonly ChannelInfo[]): readonly ChannelRuns[] {
  const groups = new Map<string, Run[]>();
  for (const run of runs) {
    const own = groups.get(run.best.channel);
    if (own === undefined) groups.set(run.best.channel, [run]);
    else own.push(run);
  }
  const order = infos.map(({ id }) => id);
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...groups]
    .map(([id, own]) => ({
      id,
      info: infos[place(id)],
      runs: own.sort((a, b) => Number(hasPayload(b)) - Number(hasPayload(a))),
    }))
    .sort((a, b) => Number(b.runs.some(hasPayload)) - Number(a.runs.some(hasPayload)) || place(a.id) - place(b.id));
}

function hasPayload({ best }: Run): boolean {
  return best.payload !== null || best.locked;
}
