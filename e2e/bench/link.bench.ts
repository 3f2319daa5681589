import { existsSync, readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { compressToEncodedURIComponent } from "lz-string";
import { it } from "vitest";
import { toLink } from "#engine/link/toLink.ts";
import type { LinkedCapture } from "#engine/types.ts";

/** How others put a text into an address: a JSON of both, packed. */
const peers: { name: string; length: (both: string) => number }[] = [
  { name: "lz-string", length: (both) => compressToEncodedURIComponent(both).length },
  { name: "deflate", length: (both) => deflateRawSync(both, { level: 9 }).toString("base64url").length },
];

/** Repeatable numbers in [0, 1) (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Invented prose: words as uneven in their frequency as real ones. Packs to a third, as real prompts do. */
function prose(length: number, roll: () => number): string {
  const syllables = ["ta", "ren", "o", "mi", "sel", "ka", "dur", "in", "pre", "lo", "ver", "shu", "ne", "gal", "is"];
  const syllable = () => syllables[Math.floor(roll() * syllables.length)];
  const vocabulary = Array.from({ length: 2000 }, () =>
    Array.from({ length: 1 + Math.floor(roll() * 4) }, syllable).join(""),
  );
  let text = "";
  while (text.length < length) {
    text += `${vocabulary[Math.floor(vocabulary.length * roll() ** 3)]}${roll() < 0.08 ? ".\n" : " "}`;
  }
  return text.slice(0, length);
}

/** What two captures of one program differ in: a look-alike, a separator, a number, a word. */
function edited(text: string, places: number, roll: () => number): string {
  let out = text;
  for (let i = 0; i < places; i++) {
    const at = Math.floor(((i + roll()) * out.length) / places);
    const put = ["\u02b9", "/", `${Math.floor(roll() * 1e6)}`, "another "][i % 4] ?? "";
    out = out.slice(0, at) + put + out.slice(at + (i % 4 === 3 ? 0 : put.length));
  }
  return out;
}

interface Pair {
  kind: string;
  a: string;
  b: string;
}

function* pairs(): Generator<Pair> {
  for (const [size, places] of [
    [5_000, 2],
    [5_000, 10],
    [60_000, 2],
    [60_000, 10],
  ] as const) {
    const roll = dice(size + places);
    const a = prose(size, roll);
    yield { kind: `prose of ${size / 1000} kB, ${places} changes`, a, b: edited(a, places, roll) };
  }
  const half = prose(60_000, dice(7));
  yield { kind: "60 kB, its halves swapped", a: half, b: half.slice(30_000) + half.slice(0, 30_000) };
  yield { kind: "60 kB, nothing in common", a: prose(60_000, dice(8)), b: prose(60_000, dice(9)) };
  const [a, b] = ["A-slash", "B-dash"].map(
    (name) => new URL(`../../../shared/captures/2.1.144-${name}.trace.jsonl`, import.meta.url),
  ) as [URL, URL];
  if (existsSync(a)) {
    const [aText, bText] = [a, b].map((file) => readFileSync(file, "utf8")) as [string, string];
    yield { kind: "a real pair, whole files", a: aText, b: bText };
    yield { kind: "a real pair, its prompts", a: prompt(aText), b: prompt(bText) };
  }
}

/** All texts of the longest request of a trace, one after the other. */
function prompt(trace: string): string {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === "string") texts.push(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(collect);
  };
  const longest = trace.split("\n").sort((x, y) => y.length - x.length)[0] as string;
  const { request } = JSON.parse(longest) as { request: { body: Record<string, unknown> } };
  for (const key of ["system", "messages", "tools"]) collect(request.body[key]);
  return texts.join("\n");
}

it("prints how long links are beside those of peers", async () => {
  const header = ["pair", "A alone", "the pair", "B costs", ...peers.map(({ name }) => `${name} / ours`)];
  const rows = [header, header.map(() => "---")];
  for (const { kind, a, b } of pairs()) {
    const capture = (text: string): LinkedCapture => ({ text });
    const alone = (await toLink({ a: capture(a) })).length;
    const pair = (await toLink({ a: capture(a), b: capture(b) })).length;
    const both = JSON.stringify({ a, b });
    rows.push([
      kind,
      `${alone}`,
      `${pair}`,
      `${(100 * (pair / alone - 1)).toFixed(1)} %`,
      ...peers.map(({ length }) => (length(both) / pair).toFixed(2)),
    ]);
  }
  console.log(
    [
      "\nLengths in characters, the same on every machine. Peers carry a JSON of both texts, without names or checksum.",
      "lz-string: compressToEncodedURIComponent. deflate: zlib's, at its best, as base64url.\n",
      ...rows.map((row) => `| ${row.join(" | ")} |`),
    ].join("\n"),
  );
});
