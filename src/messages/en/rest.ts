import { capture } from "./capture.ts";
import { challenge } from "./challenge.ts";
import { channels } from "./channels.ts";
import { claims } from "./claims.ts";
import { clean } from "./clean.ts";
import { compare } from "./compare.ts";
import { faces } from "./faces.ts";
import { fidelity } from "./fidelity.ts";
import { found } from "./found.ts";
import { guide } from "./guide.ts";
import { handout } from "./handout.ts";
import { hiding } from "./hiding.ts";
import { learn } from "./learn.ts";
import { lessons } from "./lessons.ts";
import { link } from "./link.ts";
import { marker } from "./marker.ts";
import { points } from "./points.ts";
import { program } from "./program.ts";
import { report } from "./report.ts";
import { reporting } from "./reporting.ts";
import { share } from "./share.ts";
import { sharing } from "./sharing.ts";
import { simulate } from "./simulate.ts";
import { survival } from "./survival.ts";
import { tasks } from "./tasks.ts";
import { teaching } from "./teaching.ts";
import { transforms } from "./transforms.ts";

/** What is said of a text, in the guide and in the other views: an empty page needs none of it yet. */
export const rest = {
  ...capture,
  ...challenge,
  ...channels,
  ...claims,
  ...clean,
  ...compare,
  ...faces,
  ...fidelity,
  ...found,
  ...guide,
  ...handout,
  ...hiding,
  ...learn,
  ...lessons,
  ...link,
  ...marker,
  ...points,
  ...program,
  ...report,
  ...reporting,
  ...share,
  ...sharing,
  ...simulate,
  ...survival,
  ...transforms,
  ...tasks,
  ...teaching,
};
