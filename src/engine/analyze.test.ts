import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze, readCapture } from "./index.ts";
import type { Capture, Report } from "./types.ts";

const read = (text: string): Promise<Capture> => readCapture({ text });

async function report(a: string | null, b?: string): Promise<Report> {
  const [captureA, captureB] = [a === null ? undefined : await read(a), b === undefined ? undefined : await read(b)];
  return analyze(captureA && { capture: captureA }, captureB && { capture: captureB });
}

/** A line where the marker's rules put it. */
const placed = (sentence: string): string =>
  `<system-reminder>\n# currentDate\n${sentence}\n\nDon't worry.\n</system-reminder>`;

const rowOf = ({ ruler }: Report, side: "a" | "b"): string =>
  (ruler?.columns ?? []).map((column) => column[side]?.text ?? "\u00B7").join("");

describe("a report", () => {
  it("is plain data: what goes through JSON comes back the same", async () => {
    const made = await report(placed("Today\u02B9s date is 2026/06/30."), placed("Today's date is 2026-06-30."));
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });

  it("is the same for the same captures", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), async (a, b) => {
        expect(await report(a, b)).toEqual(await report(a, b));
      }),
      { numRuns: 25 },
    );
  });

  it("names the side that was brought, even when it is B alone", async () => {
    const { captures, reading } = await report(null, placed("Today's date is 2026-06-30."));
    expect(captures.a).toBeUndefined();
    expect(captures.b?.dateLines).toHaveLength(1);
    expect(reading.every((statement) => statement.about === "b")).toBe(true);
  });

  it("holds excerpts, never a whole text", async () => {
    const long = "An ordinary sentence of an ordinary prompt. ".repeat(2_000);
    expect(JSON.stringify(await report(`${long}x`, `y${long}`)).length).toBeLessThan(20_000);
  });

  it("says that two texts are identical, byte for byte, only when they are", async () => {
    expect((await report("same", "same")).comparison?.identical).toBe(true);
    expect((await report("same\n", "same\r\n")).comparison?.identical).toBe(false);
  });

  it("does not call two files identical that were not read", async () => {
    const unreadable = { size: 3, arrayBuffer: () => Promise.reject(new Error("gone")) } as unknown as Blob;
    const [a, b] = [await readCapture({ blob: unreadable }), await readCapture({ blob: unreadable })];
    const made = await analyze({ capture: a }, { capture: b });
    expect([made.captures.a?.sha256, made.comparison?.identical]).toEqual([null, false]);
  });

  it("says where a request was sent on to, where the file says so", async () => {
    const record = {
      turn: 1,
      request_id: "req_1",
      request: {
        method: "POST",
        path: "/v1/messages",
        headers: {},
        body: { messages: [{ role: "user", content: "hi" }] },
      },
      upstream_base_url: "https://relay.example",
    };
    expect((await report(JSON.stringify(record))).captures.a?.upstream).toBe("https://relay.example");
    expect((await report("hi")).captures.a?.upstream).toBeNull();
  });

  it("keeps to its bounds on two unrelated megabytes", async () => {
    const noise = (seed: number): string =>
      Array.from({ length: 200_000 }, (_, index) => String.fromCharCode(97 + (((index * seed) % 9973) % 26))).join(" ");
    const made = await report(noise(31), noise(57));
    expect(JSON.stringify(made).length).toBeLessThan(20_000_000);
  }, 30_000);
});

describe("the date line as a finding", () => {
  const findings = async (text: string) =>
    (await report(text)).captures.a?.findings.filter(({ channel }) => channel === "date-line");

  it("is one where all its bits were decoded", async () => {
    expect(await findings(placed("Today\u02B9s date is 2026/06/30."))).toMatchObject([
      { strength: "decoded", payload: { base64: btoa("\u0007") } },
    ]);
  });

  it("is none where the apostrophe was lost or is inconclusive", async () => {
    expect(await findings(placed("Today?s date is 2026/06/30."))).toEqual([]);
    expect(await findings(placed("Today\u2019s date is 2026/06/30.").replace("Don't", "Don\u2019t"))).toEqual([]);
  });
});

describe("the ruler", () => {
  it("aligns both date sentences and boxes the places that carry bits, whether they differ or not", async () => {
    const made = await report(placed("Today's date is 2026-06-30."), placed("Today\u02B9s date is 2026/06/30."));
    expect(rowOf(made, "a")).toBe("Today's date is 2026-06-30.");
    expect(rowOf(made, "b")).toBe("Today\u02B9s date is 2026/06/30.");
    const sites = made.ruler?.columns.filter((column) => column.kind === "site") ?? [];
    expect(sites.map(({ a, b }) => [a?.point, b?.point])).toEqual([
      ["U+0027", "U+02B9"],
      ["U+002D", "U+002F"],
      ["U+002D", "U+002F"],
    ]);
  });

  it("shows an escape as the code point it reads as, over the place where the escape stands", async () => {
    const made = await report(placed("Today\\u02b9s date is 2026/06/30."));
    const site = made.ruler?.columns.find((column) => column.kind === "site")?.a;
    expect(site).toMatchObject({ text: "\u02B9", point: "U+02B9" });
    expect((site?.place.span.end ?? 0) - (site?.place.span.start ?? 0)).toBe("\\u02b9".length);
  });

  it("captions nothing that is not interpreted: a near miss, a version without the marker", async () => {
    const nearMiss = await report(placed("Today\u2018s date is 2026-06-30."));
    const outside = `x-anthropic-billing-header: cc_version=2.1.198.1; cc_entrypoint=cli;`;
    const body = { system: outside, messages: [{ role: "user", content: placed("Today\u02B9s date is 2026/06/30.") }] };
    for (const made of [nearMiss, await report(JSON.stringify(body))]) {
      expect(made.ruler?.shows).toBe("date-line");
      expect(made.ruler?.columns.filter(({ kind }) => kind === "differs")).toHaveLength(3);
      expect(made.ruler?.columns.every(({ kind, carries }) => kind !== "site" && carries === null)).toBe(true);
    }
  });

  it("says which bits a place carries", async () => {
    const made = await report(placed("Today\u02B9s date is 2026/06/30."), placed("Today\u2018s date is 2026-06-30."));
    expect(made.ruler?.columns.flatMap(({ carries }) => carries ?? [])).toEqual(["host", "zone", "zone"]);
  });

  it.each([
    "Today'\u200Bs date is 2026-06-30.",
    "Today's date is 2026-\u200B06-\u200B30.",
    "Today??s date is 2026-06-30.",
  ])("gives every point of %j a cell of its own", async (sentence) => {
    const made = await report(placed(sentence));
    expect(rowOf(made, "a")).toBe(sentence);
    expect(made.ruler?.columns).toHaveLength(sentence.length);
  });

  it("shows the strongest difference where no date sentence stands, and never splits a pair", async () => {
    const made = await report(`${"\u{1F600}".repeat(40)}p\u0430y`, `${"\u{1F600}".repeat(40)}pay`);
    expect(made.ruler?.shows).toBe("change");
    const differing = made.ruler?.columns.filter((column) => column.kind === "differs") ?? [];
    expect(differing.map(({ a, b }) => [a?.point, b?.point])).toEqual([["U+0430", "U+0061"]]);
    expect(rowOf(made, "a")).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });

  it("gives every cell a place that holds exactly its text", async () => {
    const a = "one \u200Btwo three";
    const made = await report(a, "one two three!");
    for (const { a: cell } of made.ruler?.columns ?? []) {
      if (cell) expect(a.slice(cell.place.span.start, cell.place.span.end)).toBe(cell.text);
    }
  });
});

const captures = fileURLToPath(new URL("../../../shared/captures/", import.meta.url));

describe.skipIf(!existsSync(captures))("public captures", () => {
  const load = async (name: string): Promise<Capture> =>
    readCapture({ bytes: readFileSync(`${captures}${name}.trace.jsonl`), name });

  it.each(["2.1.144", "2.1.145"])("the slash and dash captures of %s read as they were published", async (version) => {
    const [a, b] = [await load(`${version}-A-slash`), await load(`${version}-B-dash`)];
    const made = await analyze({ capture: a }, { capture: b });
    const lineOf = (side: "a" | "b") => made.captures[side]?.dateLines[made.captures[side]?.dateLine ?? -1];
    expect(lineOf("a")).toMatchObject({
      apostrophe: "U+0027",
      bits: { listedTimeZone: 1, knownDomain: 0, labKeyword: 0 },
    });
    expect(lineOf("b")).toMatchObject({
      apostrophe: "U+0027",
      bits: { listedTimeZone: 0, knownDomain: 0, labKeyword: 0 },
    });
    expect(made.captures.a?.integrity.verdict).toBe("altered");
    expect(made.captures.b?.integrity.verdict).toBe("consistent");
    expect(made.groups[0]).toMatchObject({ class: "separator", inDateLine: true });
    expect(made.groups[0]?.changes).toHaveLength(2);
    expect(made.groups.filter((group) => ["invisible", "look-alike"].includes(group.class))).toEqual([]);
    expect(made.reading.some((one) => one.about === "a" && one.say.id === "marker.host-loopback")).toBe(true);
  });

  it.each(["1.0.22", "2.1.42", "2.1.91", "2.1.112", "2.1.185", "2.1.198"])(
    "version %s shows no mark",
    async (version) => {
      const made = await analyze({ capture: await load(`claude-code-${version}`) });
      expect(made.captures.a?.findings.filter((finding) => finding.strength !== "benign")).toEqual([]);
      expect(made.captures.a?.requests.some((request) => request.badge === "marked")).toBe(false);
    },
  );
});
