import { apostrophes } from "./apostrophes.ts";
import { baseN } from "./baseN.ts";
import { bidi } from "./bidi.ts";
import type { Channel } from "./channel.ts";
import { compatibilityForms } from "./compatibilityForms.ts";
import { controls } from "./controls.ts";
import { dashes } from "./dashes.ts";
import { dateLine } from "./dateLine.ts";
import { digits } from "./digits.ts";
import { enEmBits } from "./enEmBits.ts";
import { escapes } from "./escapes.ts";
import { fillers } from "./fillers.ts";
import { formatControls } from "./formatControls.ts";
import { geniusMorse } from "./geniusMorse.ts";
import { homoglyphBits } from "./homoglyphBits.ts";
import { homoglyphs } from "./homoglyphs.ts";
import { innamark } from "./innamark.ts";
import { invisicode } from "./invisicode.ts";
import { lineEndings } from "./lineEndings.ts";
import { normalization } from "./normalization.ts";
import { oddCodePoints } from "./oddCodePoints.ts";
import { planeFourteen } from "./planeFourteen.ts";
import { sneakyBits } from "./sneakyBits.ts";
import { snow } from "./snow.ts";
import { spaces } from "./spaces.ts";
import { stegCloak } from "./stegCloak.ts";
import { stegZero } from "./stegZero.ts";
import { tags } from "./tags.ts";
import { tolgee } from "./tolgee.ts";
import { trailingBits } from "./trailingBits.ts";
import { variationSelectors } from "./variationSelectors.ts";
import { vercelStega } from "./vercelStega.ts";
import { whiteSpace } from "./whiteSpace.ts";
import { zeroWidth } from "./zeroWidth.ts";
import { zeroWidthBits } from "./zeroWidthBits.ts";
import { zeroWidthLib } from "./zeroWidthLib.ts";
import { zwus } from "./zwus.ts";

/** All channels, the best known first. Ids never change: they live in people's reports. */
export const channels: readonly Channel[] = [
  dateLine,
  zeroWidthBits,
  baseN,
  stegZero,
  stegCloak,
  zeroWidthLib,
  zwus,
  sneakyBits,
  tolgee,
  vercelStega,
  snow,
  trailingBits,
  lineEndings,
  whiteSpace,
  escapes,
  zeroWidth,
  formatControls,
  tags,
  variationSelectors,
  invisicode,
  planeFourteen,
  fillers,
  bidi,
  innamark,
  enEmBits,
  spaces,
  controls,
  oddCodePoints,
  homoglyphs,
  homoglyphBits,
  apostrophes,
  geniusMorse,
  dashes,
  digits,
  compatibilityForms,
  normalization,
];
