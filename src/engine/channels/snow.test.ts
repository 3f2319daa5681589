import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { Found } from "#engine/types.ts";
import { channels } from "./registry.ts";
import { candidatesOf } from "./scan/candidatesOf.ts";
import { findChannels } from "./scan/findChannels.ts";
import { rawSurvey } from "./scan/rawSurvey.ts";
import { huffmanCodes } from "./snow/huffmanCodes.ts";
import { snow } from "./snow.ts";

const STEGSNOW = "/usr/bin/stegsnow";
const VARIANTS = ["SNOW", "SNOW, compressed"];
const COVER = "Dear all,\nthe meeting is on Tuesday.\n\nUntil then,\nand with \u00E9tude\n";

const find = (text: string): Found[] => findChannels([{ path: "", role: "text", text, bytes: null }], channels);
const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const readIn = (text: string): string[] =>
  candidatesOf(snow, rawSurvey(text)).map(({ candidate }) => `${candidate.variant} ${hexOf(candidate.bytes)}`);
const hidden = (payload: Uint8Array, variant: string, cover = COVER): string =>
  String(snow.hide?.into(cover, payload, { variant }));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("white space as SNOW writes it", () => {
  it("is read plain and compressed", () => {
    for (const { text, payload } of snow.examples) {
      expect(readIn(text).map((reading) => reading.split(" ").at(-1))).toContain(hexOf(payload ?? bytesOf("")));
    }
  });

  it("whatever is hidden is read again, in any text", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 60 }),
        fc.constantFrom(...VARIANTS),
        fc.string({ unit: fc.constantFrom("a", "word", " ", "\t", "\n", "\r\n", "\u{1F600}"), maxLength: 60 }),
        (payload, variant, cover) => {
          expect(readIn(hidden(payload, variant, cover))).toContain(`${variant} ${hexOf(payload)}`);
        },
      ),
    );
  });

  it("a sentence is found as what it is, plain and compressed, ranked first, and nothing else is raised beside it", () => {
    const message = "Meet me at the old bridge, and do not be late.";
    for (const variant of VARIANTS) {
      const raised = find(hidden(bytesOf(message), variant)).filter(({ strength }) => strength !== "benign");
      expect(raised[0]).toMatchObject({ channel: "snow", strength: "decoded", variant, payload: { text: message } });
      expect(raised.filter(({ strength }) => strength === "unexplained")).toEqual([]);
    }
  });

  it("a short word is found, and letters that English does not have", () => {
    for (const message of ["Hi there", "\u043F\u0440\u0438\u0432\u0435\u0442"]) {
      for (const variant of VARIANTS.slice(0, message === "Hi there" ? 1 : 2)) {
        expect(find(hidden(bytesOf(message), variant))[0]).toMatchObject({ variant, payload: { text: message } });
      }
    }
  });

  it("is read where the text is a part of a larger one that has white space at line ends too", () => {
    const text = `A note.  \nAs follows:  \n\n${hidden(bytesOf("Meet me at noon."), "SNOW")}\nThe end  \nof the note.\t\n`;
    expect(find(text)[0]).toMatchObject({ channel: "snow", payload: { text: "Meet me at noon." } });
  });

  it("random bits are never read as a text, and it is said that they have this shape", () => {
    let seed = 7;
    const random = () => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed >>> 24;
    };
    for (let round = 0; round < 200; round++) {
      const found = find(hidden(Uint8Array.from({ length: 8 + (round % 50) }, random), "SNOW"));
      expect(found.filter(({ strength }) => strength === "decoded")).toEqual([]);
      if (round % 50 > 4) expect(found.map(({ say }) => say.id)).toContain("channels.snow-shape");
    }
  });

  it("its code is complete and has every byte", () => {
    expect(new Set(huffmanCodes.map(({ byte }) => byte)).size).toBe(256);
    expect(huffmanCodes.reduce((sum, { length }) => sum + 2 ** -length, 0)).toBe(1);
  });

  it("a megabyte of it takes well under a second", () => {
    for (const text of [
      "x\n\t   \t ".repeat(130_000),
      `x\t${"  \t".repeat(350_000)}`,
      "\t\n".repeat(500_000),
      "\t\n\n".repeat(350_000),
    ]) {
      const survey = rawSurvey(text);
      const start = performance.now();
      candidatesOf(snow, survey);
      Array.from(snow.find?.(survey) ?? []);
      expect(performance.now() - start).toBeLessThan(3000);
    }
  });
});

describe("ordinary white space at line ends", () => {
  const ORDINARY = {
    "hard breaks of Markdown": "Roses are red,  \nviolets are blue,  \nand so on.  \n".repeat(20),
    "blank lines that are indented": "func f() {\n\tif x {\n\t\ty()\n\t\t\n\t\tz()\n\t}\n\t\n\treturn\n}\n".repeat(20),
    "a diff": " \tfunc f() {\n+\t\ty()\n+\t\n-\t\tz()\n \t\n \n \t}\n".repeat(20),
    "a table with empty columns": "a\tb\t\t\nc\t\t\t\nd\te\tf\t\n".repeat(20),
    "columns filled up with spaces": ["name    ", "apple   ", "banana  ", "fig     ", "cherry  "].join("\n").repeat(9),
    "a screen of a terminal":
      "drwxr-xr-x  2 root root  4096 .          \n-rw-r--r--  1 root root  2013 README     \n".repeat(9),
  };

  it.each(Object.entries(ORDINARY))("%s is not raised", (_, text) => {
    expect(find(text).filter(({ strength }) => strength !== "benign")).toEqual([]);
    expect(find(text.replaceAll("\n", "\r\n")).filter(({ strength }) => strength !== "benign")).toEqual([]);
  });
});

describe.skipIf(!existsSync(STEGSNOW))("stegsnow", () => {
  const folder = mkdtempSync(join(tmpdir(), "stegsnow-"));
  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const options = (variant: string) => ["-Q", ...(variant === "SNOW" ? [] : ["-C"])];
  const payloads = fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 80 }),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).map(bytesOf),
  );
  const settings = { numRuns: 25, interruptAfterTimeLimit: 20_000, markInterruptedAsFailure: false };

  afterAll(() => rmSync(folder, { recursive: true }));

  it("what it writes is read here", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        payloads,
        fc.constantFrom(...VARIANTS),
        fc.constantFrom("", COVER, "x\n".repeat(20)),
        (payload, variant, cover) => {
          const out = join(folder, "out");
          execFileSync(STEGSNOW, [...options(variant), "-f", file("message", payload), file("cover", cover), out]);
          expect(readIn(readFileSync(out, "utf8"))).toContain(`${variant} ${hexOf(payload)}`);
        },
      ),
      settings,
    );
  });

  it("what is written here it reads", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        payloads,
        fc.constantFrom(...VARIANTS),
        fc.constantFrom("", COVER, COVER.replaceAll("\n", "\r\n")),
        (payload, variant, cover) => {
          const read = execFileSync(STEGSNOW, [...options(variant), file("hidden", hidden(payload, variant, cover))]);
          expect(hexOf(read)).toBe(hexOf(payload));
        },
      ),
      settings,
    );
  });

  it("what it encrypts has its shape, and is not read", () => {
    const out = join(folder, "out");
    execFileSync(STEGSNOW, ["-Q", "-p", "secret", "-m", "Meet me at the old bridge.", file("cover", COVER), out]);
    const found = find(readFileSync(out, "utf8"));
    expect(found).toMatchObject([{ channel: "snow", strength: "unexplained", say: { id: "channels.snow-shape" } }]);
  });
});
