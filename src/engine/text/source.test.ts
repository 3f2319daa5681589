import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { isInvisible } from "./invisible.ts";
import { formatPoint, pointsOf } from "./points.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

function filesUnder(folder: string): string[] {
  if (!existsSync(`${ROOT}${folder}`)) return [];
  return readdirSync(`${ROOT}${folder}`, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(ROOT.length).replace(/^\/+/, ""));
}

const sources = [
  ...filesUnder("src").filter((path) => /\.(ts|tsx|css)$/.test(path)),
  ...filesUnder("e2e").filter((path) => path.endsWith(".ts") && !path.includes("node_modules")),
  ...["index.html", "README.md"].filter((path) => existsSync(`${ROOT}${path}`)),
];

/** `file:line U+200B` for every code point of the files that is asked about. */
function places(paths: readonly string[], isMeant: (point: number) => boolean): string[] {
  return paths.flatMap((path) =>
    readFileSync(`${ROOT}${path}`, "utf8")
      .split("\n")
      .flatMap((line, index) =>
        [...pointsOf(line)]
          .filter(({ point }) => isMeant(point))
          .map(({ point }) => `${path}:${index + 1} ${formatPoint(point)}`),
      ),
  );
}

describe("our own source, read by our own engine", () => {
  it("is found", () => {
    expect(sources).toContain("src/engine/text/source.test.ts");
  });

  it("has no invisible characters: they are written as escapes", () => {
    expect(places(sources, (point) => point !== 0x0d && isInvisible(point))).toEqual([]);
  });

  it("has no raw look-alikes of the apostrophe outside the messages", () => {
    const code = sources.filter((path) => /\.tsx?$/.test(path) && !path.startsWith("src/messages/"));
    expect(places(code, (point) => [0x2019, 0x02bc, 0x02b9].includes(point))).toEqual([]);
  });
});
