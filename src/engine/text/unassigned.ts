import type { Ranges } from "./scripts.ts";
import data from "./unassigned.data.json" with { type: "json" };

/** Code points without a character in Unicode 17.0, noncharacters left out. Sorted, without overlap. */
export const unassignedRanges: Ranges = read();

function read(): Ranges {
  let at = 0;
  return data.runs.split(" ").map((run) => {
    const [step = "0", more = "0"] = run.split("+");
    const from = at + Number.parseInt(step, 36);
    at = from + Number.parseInt(more, 36);
    return [from, at] as const;
  });
}
