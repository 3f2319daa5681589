import { existsSync, readFileSync } from "node:fs";
import { diffChars } from "diff";
import DiffMatchPatch from "diff-match-patch";
import fastDiff from "fast-diff";
import { diff as fastMyersDiff } from "fast-myers-diff";
import { it } from "vitest";
import { compare } from "#engine/compare/compare.ts";

/** A peer slower than this in one cell is not run again on a larger text of the same kind. */
const CAP_MS = 4_000;

/** Below this a difference is that of the clock. */
const FLOOR_MS = 1;

/** Enough runs of a fast comparison for its median to stand still. */
const RUNS = 15;
const RUN_FOR_MS = 250;

/** Set to see milliseconds too, which hold for one machine only. */
const { BENCH_MS } = process.env;

const dmp = new DiffMatchPatch();
// By default it gives up after a second and returns something coarser.
dmp.Diff_Timeout = 0;

type Compare = (a: string, b: string) => unknown;

/** `units`: cuts surrogate pairs in two, which makes its work easier and its result wrong for code points. */
const peers: { name: string; exact: "points" | "units"; run: Compare }[] = [
  { name: "fast-myers-diff", exact: "units", run: (a, b) => [...fastMyersDiff(a, b)] },
  { name: "fast-diff", exact: "points", run: (a, b) => fastDiff(a, b) },
  { name: "diff-match-patch", exact: "units", run: (a, b) => dmp.diff_main(a, b) },
  { name: "jsdiff", exact: "points", run: (a, b) => diffChars(a, b, { timeout: CAP_MS }) },
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

/** `points` points of invented prose in lines of 40 to 100 points, words as uneven in their frequency as real ones. */
function prose(points: number, roll: () => number, astral = false): string {
  const syllables = ["ta", "ren", "o", "mi", "sel", "ka", "dur", "in", "pre", "lo", "ver", "shu", "ne", "gal", "is"];
  const vocabulary = Array.from({ length: 3000 }, (_, rank) => {
    const length = 1 + Math.floor(roll() * (rank < 50 ? 2 : 4));
    const word = Array.from({ length }, () => syllables[Math.floor(roll() * syllables.length)]).join("");
    return astral && roll() < 0.3 ? `${word}${String.fromCodePoint(0x1f600 + Math.floor(roll() * 64))}` : word;
  });
  const pieces: string[] = [];
  let column = 0;
  for (let have = 0; have < points; ) {
    const word = vocabulary[Math.floor(vocabulary.length * roll() ** 3)] as string;
    const end = column > 40 + roll() * 60;
    column = end ? 0 : column + word.length + 1;
    pieces.push(word, end ? "\n" : " ");
    have += [...word].length + 1;
  }
  return flat([...pieces.join("")].slice(0, points).join(""));
}

/** The same text as one piece of memory, so that no comparison pays for the joining. */
function flat(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}

function edited(text: string, changes: number, roll: () => number): string {
  const points = [...text];
  for (let i = 0; i < changes; i++) {
    const at = Math.floor(roll() * points.length);
    const kind = roll();
    if (kind < 0.4) points[at] = `${points[at] === "x" ? "y" : "x"}`;
    else if (kind < 0.7) points[at] = `${points[at]}q`;
    else points[at] = "";
  }
  return flat(points.join(""));
}

function moved(text: string): string {
  const [from, size, to] = [0.2, 0.02, 0.7].map((share) => Math.floor(text.length * share)) as [number, number, number];
  const block = text.slice(from, from + size);
  return flat(text.slice(0, from) + text.slice(from + size, to) + block + text.slice(to));
}

function rewritten(text: string, roll: () => number): string {
  const at = Math.floor(text.length / 3);
  const half = Math.floor(text.length / 2);
  const fresh = prose(1500, roll);
  return flat(`${text.slice(0, at)}${fresh}${text.slice(at + 1500, half)}!${text.slice(half)}`);
}

interface Cell {
  kind: string;
  size: string;
  a: string;
  b: string;
}

function* cells(): Generator<Cell> {
  const sizes: [string, number][] = [
    ["10k", 10_000],
    ["100k", 100_000],
    ["1M", 1_000_000],
  ];
  for (const changes of [2, 100, 1000]) {
    for (const [size, points] of sizes) {
      const roll = dice(points + changes);
      const a = prose(points, roll);
      yield { kind: `${changes} scattered changes`, size, a, b: edited(a, changes, roll) };
    }
  }
  for (const [size, points] of sizes) {
    const a = prose(points, dice(points));
    yield { kind: "a moved block", size, a, b: moved(a) };
  }
  for (const [size, points] of sizes) {
    const roll = dice(points + 1);
    const a = prose(points, roll);
    yield { kind: "a rewritten paragraph", size, a, b: rewritten(a, roll) };
  }
  for (const [size, points] of sizes) {
    const a = prose(points, dice(points + 2));
    yield { kind: "CRLF against LF", size, a: flat(a.replaceAll("\n", "\r\n")), b: a };
  }
  for (const [size, points] of sizes) {
    const roll = dice(points + 3);
    const a = prose(points, roll, true);
    yield { kind: "astral text, 100 changes", size, a, b: edited(a, 100, roll) };
  }
  const [a, b] = ["A-slash", "B-dash"].map(
    (name) => new URL(`../../../shared/captures/2.1.144-${name}.trace.jsonl`, import.meta.url),
  ) as [URL, URL];
  if (existsSync(a)) {
    const [aText, bText] = [a, b].map((file) => flat(readFileSync(file, "utf8"))) as [string, string];
    yield { kind: "a real pair, whole files", size: "230k", a: aText, b: bText };
    const [aPrompt, bPrompt] = [aText, bText].map((text) => flat(prompt(text))) as [string, string];
    yield { kind: "a real pair, its texts", size: "90k", a: aPrompt, b: bPrompt };
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

/** Median of a few runs, in milliseconds. */
function time(run: Compare, a: string, b: string): number {
  const times: number[] = [];
  const begin = performance.now();
  while (times.length < RUNS) {
    const start = performance.now();
    run(a, b);
    times.push(performance.now() - start);
    if (times.length >= 3 && performance.now() - begin > RUN_FOR_MS) break;
    if ((times[0] as number) > CAP_MS / 4) break;
  }
  times.sort((x, y) => x - y);
  return times[times.length >> 1] as number;
}

function judge(ours: number, best: number): string {
  if (ours <= best) return "";
  return ours - best <= FLOOR_MS ? "within the floor" : "**slower**";
}

it("prints how long comparing takes beside its peers", () => {
  const all = [...cells()];
  // Every engine meets every kind of text once before the clock counts.
  for (const { a, b, size } of all)
    if (size === "10k") for (const run of [compare, ...peers.map((p) => p.run)]) run(a, b);
  const ratio = (n: number) => (n < 10 ? n.toFixed(2) : n.toFixed(0));
  const header = [
    "texts",
    "points",
    "ours / best peer",
    "best peer",
    ...peers.map((peer) => `${peer.name} / ours`),
    "",
  ];
  const rows = [header, header.map(() => "---")];
  const tooSlow = new Set<string>();
  for (const { kind, size, a, b } of all) {
    const ours = time(compare, a, b);
    const theirs = peers.map((peer) => {
      const key = `${peer.name} ${kind}`;
      if (tooSlow.has(key)) return Number.POSITIVE_INFINITY;
      const taken = time(peer.run, a, b);
      if (taken >= CAP_MS) tooSlow.add(key);
      return taken >= CAP_MS ? Number.POSITIVE_INFINITY : taken;
    });
    const best = Math.min(...theirs);
    const name = peers[theirs.indexOf(best)]?.name ?? "none within the cap";
    const cap = `over ${CAP_MS / 1000} s`;
    rows.push([
      kind,
      size,
      best === Number.POSITIVE_INFINITY ? "0" : ratio(ours / best),
      best === Number.POSITIVE_INFINITY ? "none within the cap" : name,
      ...theirs.map((ms) => (ms === Number.POSITIVE_INFINITY ? cap : ratio(ms / ours))),
      BENCH_MS ? `${judge(ours, best)} ${ours.toFixed(2)} ${best.toFixed(2)}` : judge(ours, best),
    ]);
  }
  const units = peers.filter((peer) => peer.exact === "units").map((peer) => peer.name);
  console.log(
    [
      "\nOne run on one machine, medians, ratios only. A cell is judged slower when it is so by more than " +
        `${FLOOR_MS} ms. A peer over ${CAP_MS / 1000} s is not run on larger texts of the kind.`,
      `Not exact to the code point (units, not points): ${units.join(", ")}. diff-match-patch runs with Diff_Timeout = 0.\n`,
      ...rows.map((row) => `| ${row.join(" | ")} |`),
    ].join("\n"),
  );
});
