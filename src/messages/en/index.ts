import { capture } from "./capture.ts";
import { channels } from "./channels.ts";
import { compare } from "./compare.ts";
import { fidelity } from "./fidelity.ts";
import { guide } from "./guide.ts";
import { marker } from "./marker.ts";
import { page } from "./page.ts";

/** Every sentence the product says, in English. */
export const en = { ...capture, ...channels, ...compare, ...fidelity, ...guide, ...marker, ...page };
