import { bidi } from "./bidi.ts";
import type { Channel } from "./channel.ts";
import { controls } from "./controls.ts";
import { dateLine } from "./dateLine.ts";
import { fillers } from "./fillers.ts";
import { formatControls } from "./formatControls.ts";
import { planeFourteen } from "./planeFourteen.ts";
import { spaces } from "./spaces.ts";
import { tags } from "./tags.ts";
import { variationSelectors } from "./variationSelectors.ts";
import { zeroWidth } from "./zeroWidth.ts";

/** All channels, the best known first. Ids never change: they live in people's reports. */
export const channels: readonly Channel[] = [
  dateLine,
  zeroWidth,
  formatControls,
  tags,
  variationSelectors,
  planeFourteen,
  fillers,
  bidi,
  spaces,
  controls,
];
