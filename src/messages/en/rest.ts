import { capture } from "./capture.ts";
import { channels } from "./channels.ts";
import { compare } from "./compare.ts";
import { fidelity } from "./fidelity.ts";
import { guide } from "./guide.ts";
import { link } from "./link.ts";
import { marker } from "./marker.ts";
import { report } from "./report.ts";
import { share } from "./share.ts";

/** What is said of a text or in the guide: an empty page needs none of it yet. */
export const rest = {
  ...capture,
  ...channels,
  ...compare,
  ...fidelity,
  ...guide,
  ...link,
  ...marker,
  ...report,
  ...share,
};
