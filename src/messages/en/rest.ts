import { capture } from "./capture.ts";
import { channels } from "./channels.ts";
import { compare } from "./compare.ts";
import { faces } from "./faces.ts";
import { fidelity } from "./fidelity.ts";
import { found } from "./found.ts";
import { guide } from "./guide.ts";
import { link } from "./link.ts";
import { marker } from "./marker.ts";
import { report } from "./report.ts";
import { reporting } from "./reporting.ts";
import { share } from "./share.ts";
import { sharing } from "./sharing.ts";

/** What is said of a text or in the guide: an empty page needs none of it yet. */
export const rest = {
  ...capture,
  ...channels,
  ...compare,
  ...faces,
  ...fidelity,
  ...found,
  ...guide,
  ...link,
  ...marker,
  ...report,
  ...reporting,
  ...share,
  ...sharing,
};
