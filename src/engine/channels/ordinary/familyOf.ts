import { bidi } from "#engine/channels/bidi.ts";
import type { Channel } from "#engine/channels/channel.ts";
import { controls } from "#engine/channels/controls.ts";
import { fillers } from "#engine/channels/fillers.ts";
import { formatControls } from "#engine/channels/formatControls.ts";
import { planeFourteen } from "#engine/channels/planeFourteen.ts";
import { spaces } from "#engine/channels/spaces.ts";
import { tags } from "#engine/channels/tags.ts";
import { variationSelectors } from "#engine/channels/variationSelectors.ts";
import { zeroWidth } from "#engine/channels/zeroWidth.ts";
import { isIn } from "#engine/text/scripts.ts";

/** Each invisible code point belongs to one of them. */
const families: readonly Channel[] = [
  zeroWidth,
  variationSelectors,
  tags,
  bidi,
  spaces,
  fillers,
  controls,
  formatControls,
  planeFourteen,
];

/** The channel of an invisible code point. */
export function familyOf(point: number): string {
  return (families.find(({ points }) => isIn(point, points)) ?? zeroWidth).id;
}

/** The channel that most of these code points belong to; of equals the one that came first. */
export function mainFamily(points: Iterable<readonly [point: number, times: number]>): string {
  const counts = new Map<string, number>();
  for (const [point, times] of points) counts.set(familyOf(point), (counts.get(familyOf(point)) ?? 0) + times);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [zeroWidth.id, 0] as const)[0];
}
