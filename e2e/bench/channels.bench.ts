import { hasConfusables } from "anti-trojan-source";
import { detect } from "out-of-character";
import { it } from "vitest";
import { channels } from "#engine/channels/registry.ts";
import { candidatesOf } from "#engine/channels/scan/candidatesOf.ts";
import { findChannels } from "#engine/channels/scan/findChannels.ts";
import { rawSurvey } from "#engine/channels/scan/rawSurvey.ts";
import { worstOf } from "#engine/channels/worst.fixture.ts";
import { findDateLines } from "#engine/marker/findDateLines.ts";

/** Set to see milliseconds too, which hold for one machine only. */
const { BENCH_MS } = process.env;

/** Rounds, in each of which everyone has a turn: more for a small text, which is over before the engine knows the code. */
const ROUNDS = 15;
const ROUNDS_OF_SMALL = 60;

/** A peer slower than this is asked once. */
const SLOW_MS = 4_000;

const MB = 1_000_000;

/** All there is outside ASCII, passed over once: what nobody who looks for anything can save. */
const NOT_ASCII = /[^\x00-\x7f]+/g;

const bare = (text: string): number => {
  let found = 0;
  for (let match = NOT_ASCII.exec(text); match !== null; match = NOT_ASCII.exec(text)) found++;
  return found;
};

const ours = (text: string) => {
  const parts = [{ path: "", role: "text", text, bytes: null }] as const;
  return { findings: findChannels(parts, channels), dateLines: findDateLines(parts, undefined) };
};

/** How many findings and date lines, and what of it is read. */
function countOf(text: string): string {
  const { findings, dateLines } = ours(text);
  const raised = findings.filter(({ strength }) => strength !== "benign").length;
  const read = findings.filter(({ payload }) => payload !== null).length;
  return `${raised} raised, ${read} read, ${findings.length - raised} benign, ${dateLines.length} date lines`;
}

const peers: { readonly name: string; readonly run: (text: string) => unknown }[] = [
  { name: "out-of-character", run: (text) => detect(text) },
  { name: "anti-trojan-source", run: (text) => hasConfusables({ sourceText: text }) },
  { name: "anti-trojan-source, detailed", run: (text) => hasConfusables({ sourceText: text, detailed: true }) },
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

/** What is not ASCII in prompts, each about once in so many words. */
const EXTRAS: readonly (readonly [string, number])[] = [
  ["don't", 120],
  ["\u2014", 250],
  ["caf\u00e9", 1500],
  ["https://example.org/a%20b", 1500],
  ["it\u2019s", 3000],
  ["\u201cyes\u201d", 3000],
  ["\u2192", 2000],
  ["\u2705", 3000],
  ["\u26a0\ufe0f", 5000],
  ["\u{1F469}\u200D\u{1F4BB}", 20000],
];

/** Ordinary prompt text: lines, bullets, code, contractions, dates, a few signs outside ASCII. */
function prompt(length: number, seed: number): string {
  const roll = dice(seed);
  const words =
    "the a of to and in that you is for it with as be on not this are or by at from your if can will an use must when " +
    "file tool user code test request return answer value string number list path error message system result " +
    "data before every other them set read-only 2026-06-30 `npm test` (optional) **Note** {name} x = 1; /tmp/file_1.txt 10:15";
  const list = words.split(" ");
  const pieces: string[] = [];
  for (let have = 0; have < length; ) {
    const extra = EXTRAS.find(([, often]) => roll() < 1 / often);
    const word = extra?.[0] ?? list[Math.floor(list.length * roll() ** 1.5)] ?? "";
    const end = roll();
    const between = end < 0.05 ? ".\n" : end < 0.06 ? ".\n\n- " : end < 0.07 ? ":\n\n    " : end < 0.16 ? ", " : " ";
    pieces.push(word, between);
    have += word.length + between.length;
  }
  return flat(pieces.join("").slice(0, length));
}

/** As one piece of memory, in two bytes to a unit, as files of such texts are once they are read. */
function flat(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}

/** The same with something to find every so many code units. */
function withFindings(text: string, every: number): string {
  const hidden = [
    "\u200B\u200C\u200B\u200B\u200C\u200B\u200B\u200B\u200B\u200C\u200C\u200B\u200C\u200B\u200B\u200C",
    "\u{E0048}\u{E0069}",
    "p\u0430yment",
    "a\u202Eb\u202C",
    "\u{E0138}\u{E0159}",
    "\u200b",
    "Today\u2019s date is 2026/06/30.",
  ];
  const pieces: string[] = [];
  for (let at = 0, index = 0; at < text.length; at += every, index++)
    pieces.push(text.slice(at, at + every), hidden[index % hidden.length] ?? "");
  return flat(pieces.join(""));
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Of the processor, which a neighbour on the machine does not change. */
function processorTime(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

it("prints how long a look for every channel takes beside others, and beside one bare pass", () => {
  const texts = [
    ["320 kB", prompt(320_000, 1)],
    ["10 MB", prompt(10 * MB, 2)],
    ["320 kB, 160 findings", withFindings(prompt(320_000, 3), 2_000)],
    ["10 MB, 1,000 findings", withFindings(prompt(10 * MB, 4), 10_000)],
  ] as const;
  const rows = [
    ["text", "ours / bare pass", ...peers.map(({ name }) => `ours / ${name}`), "found: ours", "theirs, characters"],
  ];
  rows.push(rows[0]?.map(() => "---") ?? []);
  for (const [name, text] of texts) {
    const runs = [{ name: "ours", run: ours }, { name: "bare", run: bare }, ...peers];
    const times = runs.map((): number[] => []);
    for (let round = 0; round < (text.length < MB ? ROUNDS_OF_SMALL : ROUNDS); round++) {
      for (const [index, { run }] of runs.entries()) {
        const own = times[index] ?? [];
        if (own.length > 0 && Math.min(...own) > SLOW_MS) continue;
        own.push(time(() => run(text)));
      }
    }
    // The best of all rounds: a neighbour's load only ever adds.
    const best = times.map((own) => Math.min(...own));
    const [mine = 0, pass = 0, ...theirs] = best;
    const detailed = hasConfusables({ sourceText: text, detailed: true });
    rows.push([
      name,
      (mine / pass).toFixed(2),
      ...theirs.map((peer) => (mine / peer).toFixed(3)),
      countOf(text),
      `${(detect(text) ?? []).length}, ${detailed.length}`,
      ...(BENCH_MS
        ? [
            best.map((ms) => ms.toFixed(1)).join(", "),
            times
              .map(median)
              .map((ms) => ms.toFixed(1))
              .join(", "),
          ]
        : []),
    ]);
  }
  console.log(
    [
      `\nBest of ${ROUNDS} or more rounds in which everyone has a turn; ratios, below 1 we are faster. All channels and the date line.\n`,
      ...rows.map((row) => `| ${row.join(" | ")} |`),
    ].join("\n"),
  );
});

it("prints how long a channel takes for a megabyte of its own code points", () => {
  const rows = channels.map((channel) => {
    const times = worstOf(channel, MB).map(({ name, text }) => {
      const whole = flat(text);
      const look = () => {
        const survey = rawSurvey(whole);
        candidatesOf(channel, survey);
        for (const _ of channel.find?.(survey) ?? []);
      };
      return [Math.min(processorTime(look), processorTime(look)), name] as const;
    });
    const [slowest, name] = times.reduce((most, one) => (one[0] > most[0] ? one : most), [0, "none"]);
    return `| ${channel.id} | ${slowest.toFixed(0)} | ${name} |`;
  });
  console.log(
    [
      "\n| channel | 1 MB of its own, at its slowest, ms of this processor | which |",
      "| --- | --- | --- |",
      ...rows,
    ].join("\n"),
  );
});
