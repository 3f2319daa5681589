import { createHash } from "node:crypto";
import { it } from "vitest";
import { claudeBody, claudeTapRecord } from "#engine/capture/fixtures/claudeTapRecord.ts";
import { readCapture } from "#engine/capture/readCapture.ts";
import { sha256Stream } from "#engine/text/hash.ts";

/** Set for the file of 200 MB besides the one of 50 MB. */
const { BENCH_LARGE } = process.env;

/** Set to see milliseconds too, which hold for one machine only. */
const { BENCH_MS } = process.env;

/** Runs of each; the median counts. */
const RUNS = 9;

const MB = 1_000_000;

/** As much as a browser's tab reads of a file at a time. */
const PIECE = 4 * 1024 * 1024;

/** Invented prose with what prompts have: quotes, line ends, a dash now and then, few astral points. */
function prose(seed: number, units: number): string {
  const words = [
    "the tide",
    "a lantern\u2019s",
    'says "west"',
    "turns\n",
    "- keep the light\n",
    "slowly",
    "\u2014",
    "and",
  ];
  let state = seed;
  let text = "";
  while (text.length < units) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += `${words[state >>> 29]} `;
  }
  return text.slice(0, units);
}

/** A trace as claude-tap writes it: records of some 100 kB, as versions of 2026 send them, each with its own words. */
function trace(bytes: number): { file: Blob; records: number } {
  const pieces: string[] = [];
  let length = 0;
  let records = 0;
  while (length < bytes) {
    const body = claudeBody({ text: prose(records, 30_000) });
    const system = [...body.system, { type: "text", text: prose(records + 1, 20_000) }];
    const tools = Array.from({ length: 20 }, (_, index) => ({
      name: `Tool${index}`,
      description: prose(index, 2_000),
      input_schema: {
        type: "object",
        properties: Object.fromEntries(
          Array.from({ length: 6 }, (_, key) => [`p${key}`, { type: "string", description: prose(key, 60) }]),
        ),
      },
    }));
    const line = `${claudeTapRecord({ turn: ++records }, { ...body, system, tools })}\n`;
    pieces.push(line);
    length += Buffer.byteLength(line);
  }
  return { file: new Blob(pieces), records };
}

/** What nobody who reads such a file can save: read it in pieces, decode it, parse every line. */
async function bare(file: Blob): Promise<number> {
  const decoder = new TextDecoder();
  let rest = "";
  let parsed = 0;
  for (let at = 0; at < file.size; at += PIECE) {
    const text = rest + decoder.decode(await file.slice(at, at + PIECE).arrayBuffer(), { stream: true });
    const lines = text.split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (JSON.parse(line) !== null) parsed++;
  }
  return parsed;
}

async function hashed(file: Blob): Promise<string> {
  const hash = sha256Stream();
  for (let at = 0; at < file.size; at += PIECE) {
    hash.update(new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer()));
  }
  return hash.hex();
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] as number;
}

/** The most memory in use while a file is read, in megabytes above what was in use before: the heap, and with buffers outside it. */
async function growth(file: Blob): Promise<{ heap: number; all: number }> {
  const used = () => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return { heap: heapUsed, all: heapUsed + arrayBuffers };
  };
  const before = used();
  const most = { ...before };
  await readCapture(
    { blob: file },
    {
      onProgress: () => {
        const now = used();
        most.heap = Math.max(most.heap, now.heap);
        most.all = Math.max(most.all, now.all);
      },
    },
  );
  return { heap: (most.heap - before.heap) / MB, all: (most.all - before.all) / MB };
}

it("prints how long a large trace takes beside decoding and parsing its lines", async () => {
  const rows = [
    ["file", "requests", "ours / bare", "hashing / bare", "heap at most, MB above", "with buffers", ""],
    ["---", "---", "---", "---", "---", "---", "---"],
  ];
  for (const size of BENCH_LARGE ? [50, 200] : [50]) {
    const { file, records } = trace(size * MB);
    const [ours, parsing, hashing]: [number[], number[], number[]] = [[], [], []];
    for (let run = 0; run < RUNS; run++) {
      parsing.push(await time(() => bare(file)));
      hashing.push(await time(() => hashed(file)));
      ours.push(await time(() => readCapture({ blob: file })));
    }
    // Run by run, so that a neighbour's load, which lasts longer than a run, weighs on both sides.
    const ratio = median(ours.map((total, run) => (total - (hashing[run] ?? 0)) / (parsing[run] ?? 1)));
    const [total, plain, hash] = [median(ours), median(parsing), median(hashing)];
    const { heap, all } = await growth(file);

    const capture = await readCapture({ blob: file });
    const last = await capture.load?.(records - 1);
    const sha256 = createHash("sha256")
      .update(new Uint8Array(await file.arrayBuffer()))
      .digest("hex");
    const isRight = capture.requests.length === records && capture.sha256 === sha256 && (last?.parts.length ?? 0) > 100;
    rows.push([
      `${size} MB`,
      `${capture.requests.length} of ${records}`,
      ratio.toFixed(2),
      (hash / plain).toFixed(2),
      heap.toFixed(0),
      all.toFixed(0),
      [
        isRight ? "" : "**wrong**",
        ratio > 2 ? "**slower**" : "",
        BENCH_MS ? [total, plain, hash].map(Math.round).join(" ") : "",
      ]
        .filter(Boolean)
        .join(" "),
    ]);
  }
  console.log(
    [
      "\nOne run on one machine, medians, ratios only. Ours is reading a file with hashing taken off, which is measured apart; bare is " +
        "decoding the same file and parsing its lines.\n",
      ...rows.map((row) => `| ${row.join(" | ")} |`),
    ].join("\n"),
  );
});
