// Writes ../confusables.data.json from the confusables.txt of UTS #39. See README.md beside this file.
import { readFileSync, writeFileSync } from "node:fs";

const source = process.argv[2];
if (source === undefined) throw new Error("usage: node confusables.mjs <path of confusables.txt>");
const text = readFileSync(source, "utf8");
const field = (pattern) => {
  const found = pattern.exec(text);
  if (found === null) throw new Error(`no ${pattern} in ${source}`);
  return found[1].trim();
};

/** Target (code points in base 36, split by `.`) → its sources. */
const bySkeleton = new Map();
for (const line of text.replace(/^\uFEFF/, "").split("\n")) {
  const [from, to, kind] = line
    .split("#")[0]
    .split(";")
    .map((column) => column.trim());
  if (kind === undefined) continue;
  // MA is the only kind left since Unicode 8; another would mean that the format has changed.
  if (kind !== "MA") throw new Error(`unknown kind ${kind}`);
  const target = to
    .split(" ")
    .map((hex) => Number.parseInt(hex, 16).toString(36))
    .join(".");
  bySkeleton.set(target, [...(bySkeleton.get(target) ?? []), Number.parseInt(from, 16)]);
}

// One entry per target: the target, then its sources in rising order, each as the distance to the one before.
const entries = [...bySkeleton].map(([target, sources]) => {
  let before = 0;
  const steps = sources
    .sort((a, b) => a - b)
    .map((point) => {
      const step = (point - before).toString(36);
      before = point;
      return step;
    });
  return [target, ...steps].join(" ");
});

const data = {
  file: "confusables.txt",
  date: field(/^# Date: (.+)$/m),
  unicode: field(/^# Version: (.+)$/m),
  notice:
    "\u00a9 2025 Unicode\u00ae, Inc. Unicode and the Unicode Logo are registered trademarks of Unicode, Inc. in the U.S. and other countries. Unicode License V3: https://www.unicode.org/license.txt",
  prototypes: entries.join("\n"),
};
writeFileSync(new URL("../confusables.data.json", import.meta.url), `${JSON.stringify(data, null, 1)}\n`);
