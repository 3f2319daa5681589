import { capture } from "./capture.ts";
import { channels } from "./channels.ts";
import { compare } from "./compare.ts";
import { fidelity } from "./fidelity.ts";
import { guide } from "./guide.ts";
import { marker } from "./marker.ts";

/** What is said of a text or in the guide: an empty page needs none of it yet. */
export const rest = { ...capture, ...channels, ...compare, ...fidelity, ...guide, ...marker };
