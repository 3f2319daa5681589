import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInsidePair } from "#engine/text/points.ts";
import type { Found } from "#engine/types.ts";
import { say } from "#messages/index.ts";
import { CapacityError, type Channel, type Hide, type HideOptions } from "./channel.ts";
import { channels } from "./registry.ts";
import { candidatesOf } from "./scan/candidatesOf.ts";
import { findChannels } from "./scan/findChannels.ts";
import { rawSurvey } from "./scan/rawSurvey.ts";
import { sampleOf, worstOf } from "./worst.fixture.ts";

const PASSPHRASE = "a lantern in the fog";

/** Payloads up to this many bytes: enough for every framing, few enough for a thousand runs. */
const LONGEST = 24;

/** In UTF-8. */
const MEGABYTE = 1_000_000;

/** Of processor time: a hang, on the slowest machine. What a channel is held to is told by the benchmark. */
const HANG_MS = 10_000;

/** By the clock, on a machine with much else to do. */
const PATIENCE_MS = 120_000;

const foundBy = (channel: Channel, text: string): Found[] =>
  findChannels([{ path: "", role: "text", text, bytes: null }], [channel]);

/** Everything a channel reads in a text: the bytes of all readings, and what a passphrase makes of them. */
async function readIn(channel: Channel, text: string, passphrase = ""): Promise<string[]> {
  const read: Uint8Array[] = [];
  for (const { candidate } of candidatesOf(channel, rawSurvey(text))) {
    read.push(candidate.bytes);
    // A format that has no mark for it may take a locked payload for an open one.
    const opened = passphrase === "" ? [] : await channel.unlock?.({ ...candidate, from: 0, to: 0 }, passphrase);
    read.push(...(opened ?? []).map(({ bytes }) => bytes));
  }
  return read.map(hex);
}

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What channels hide in besides their own covers. */
const covers = fc
  .array(
    fc
      .array(fc.constantFrom("The", "tide", "isn't", "caf\u00e9", "a-z", "(two)", "Potomac", "12", "\u{1F30A}"), {
        minLength: 1,
        maxLength: 12,
      })
      .map((words) => words.join(" ")),
    { minLength: 1, maxLength: 40 },
  )
  .map((lines) => lines.join("\n"));

/** Random payloads of a kind, at most so many bytes. Only a text is known again when a passphrase has opened it. */
function payloadsOf(carries: Hide["carries"], most: number, { passphrase }: HideOptions): fc.Arbitrary<Uint8Array> {
  if (carries === "bytes") return fc.uint8Array({ minLength: 1, maxLength: most });
  if (carries === "ascii") {
    const ascii = fc.constantFrom(9, 10, 13, ...Array.from({ length: 95 }, (_, index) => index + 32));
    return fc.array(ascii, { minLength: 1, maxLength: most }).map((bytes) => Uint8Array.from(bytes));
  }
  const written = fc.string({ unit: "grapheme", minLength: 1, maxLength: most });
  // Where nothing tells the length, a text that ends in U+0000 is not told from one that ends before.
  const any = fc
    .string({ unit: "binary", minLength: 1, maxLength: most })
    .map((text) => text.replace(/\0+$/, "") || "a");
  return (passphrase === undefined ? fc.oneof(written, any) : written)
    .map(utf8)
    .map((bytes) => (bytes.length <= most ? bytes : utf8("a".repeat(most))));
}

/** Every way in which a channel hides: its variants, each with and without a passphrase where it takes one. */
function waysOf({ hide, unlock }: Channel): HideOptions[] {
  const variants = (hide?.variants ?? [undefined]).map((variant) => (variant === undefined ? {} : { variant }));
  return [...variants, ...(unlock ? variants.map((way) => ({ ...way, passphrase: PASSPHRASE })) : [])];
}

/** Whether a way of hiding takes a payload at all. */
async function takes(hide: Hide, payload: Uint8Array, way: HideOptions): Promise<boolean> {
  try {
    await hide.into(hide.cover, payload, way);
    return true;
  } catch (error) {
    if (error instanceof CapacityError) throw error;
    return false;
  }
}

describe("the registry of channels", () => {
  it("ids are kebab-case and stand once", () => {
    const ids = channels.map(({ id }) => id);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("no two channels share a title", () => {
    const titles = channels.map(({ title }) => say(title));
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe.each(channels.map((channel) => [channel.id, channel] as const))("%s", (_, channel) => {
  const { hide, examples, points } = channel;

  it("says what it is, what it does and whom it might accuse", () => {
    expect(say(channel.title)).toMatch(/^[A-Z@]/);
    expect(say(channel.title)).not.toMatch(/\.$/);
    for (const sentence of [channel.summary, channel.accuses]) expect(say(sentence)).toMatch(/^[A-Z0-9@].*\.$/s);
  });

  it("looks at numbered code points, none of them ordinary ASCII", () => {
    for (const [from, to] of points) {
      expect(Number.isInteger(from) && Number.isInteger(to) && from <= to && to <= 0x10ffff).toBe(true);
      expect(from > 0x7e || (to < 0x20 && (from > 0x0a || to < 0x0a))).toBe(true);
    }
  });

  it("its examples have its code points, and what they carry is read", async () => {
    for (const { text, payload, passphrase } of examples) {
      if (points.length > 0) expect(rawSurvey(text).has(points)).toBe(true);
      if (payload !== null) expect(await readIn(channel, text, passphrase)).toContain(hex(payload));
      // What carries nothing is there all the same.
      else expect(foundBy(channel, text)).not.toEqual([]);
    }
  });

  it("reads what its rules allow of its own alphabet only", () => {
    if (channel.decode === undefined) return;
    const own = rawSurvey(sampleOf(channel).join(""));
    expect(own.sitesOf(points).length).toBe(own.points.length);
  });

  it("says nothing of plain ASCII", () => {
    const word = fc.string({
      unit: fc.constantFrom(..."etaoinshrdlu'-,.:ABC0129(){}\"$%&/"),
      minLength: 1,
      maxLength: 9,
    });
    const prose = fc
      .array(fc.array(word, { minLength: 1 }).map((words) => words.join(" ")))
      .map((all) => all.join("\n"));
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: "grapheme-ascii", maxLength: 400 })), (text) => {
        expect(foundBy(channel, text).filter(({ strength }) => strength !== "benign")).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("what it finds stands in order inside the text, cuts no pair, has doubts, and is the same again", () => {
    const own = sampleOf(channel);
    const unit = fc.constantFrom(
      ..."abeoIx01 .'\n\t",
      "\r\n",
      "\u{1F600}",
      "\ud83d",
      "\u0430",
      "\u05d0",
      ...own,
      ...own,
    );
    const rows = fc.array(fc.oneof(unit, fc.constantFrom("a", ...examples.map(({ text }) => text))), { maxLength: 80 });
    fc.assert(
      fc.property(rows, (pieces) => {
        const text = pieces.join("");
        const found = foundBy(channel, text);
        for (const { spans, strength, say: said, for: reasons, against } of found) {
          expect(spans.length).toBeGreaterThan(0);
          let end = 0;
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            expect(isInsidePair(text, span.start) || isInsidePair(text, span.end)).toBe(false);
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
          if (strength === "unexplained") expect(against).not.toEqual([]);
          for (const sentence of [said, ...reasons, ...against]) expect(say(sentence)).toMatch(/\S/);
        }
        expect(foundBy(channel, text)).toEqual(found);
      }),
      { numRuns: 40 },
    );
  });

  it(
    "comes to an end on a megabyte of its own",
    () => {
      const text = worstOf(channel, MEGABYTE / 8)
        .map((worst) => worst.text)
        .join("\n\n");
      const start = process.cpuUsage();
      const survey = rawSurvey(text);
      candidatesOf(channel, survey);
      for (const sighting of channel.find?.(survey) ?? []) expect(sighting.spans.length).toBeLessThanOrEqual(1000);
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(HANG_MS);
    },
    PATIENCE_MS,
  );

  if (hide !== undefined) {
    const ways = waysOf(channel).map((way) => {
      return [`${way.variant ?? "as it does"}${way.passphrase ? ", locked" : ""}`, way] as const;
    });
    it.each(ways)(
      "what it hides is read again: %s",
      async (_, way) => {
        expect(hide.capacity(hide.cover)).toBeGreaterThan(0);
        const refuses = !(await takes(hide, Uint8Array.of(0xff), way));
        // What the first way carries is promised; another may carry less.
        const carries =
          hide.carries === "bytes" && refuses && way.variant !== hide.variants?.[0] ? "text" : hide.carries;
        const both = fc.oneof(fc.constant(hide.cover), covers).chain((cover) => {
          const most = Math.max(1, Math.min(LONGEST, hide.capacity(cover)));
          return fc.record({ cover: fc.constant(cover), payload: payloadsOf(carries, most, way) });
        });
        await fc.assert(
          fc.asyncProperty(both, async ({ cover, payload }) => {
            if (payload.length > hide.capacity(cover)) return;
            const text = await hide.into(cover, payload, way);
            expect(await readIn(channel, text, way.passphrase)).toContain(hex(payload));
          }),
          { numRuns: way.passphrase === undefined ? 30 : 5 },
        );
      },
      PATIENCE_MS,
    );

    it("says that a cover is too small by one byte", async () => {
      // A format's own limit is the same for every cover.
      const own = hide.capacity(hide.cover) > 1000;
      await fc.assert(
        fc.asyncProperty(fc.oneof(fc.constant(hide.cover), covers), async (cover) => {
          const capacity = hide.capacity(cover);
          if (capacity === Number.POSITIVE_INFINITY) return;
          const full = utf8("a".repeat(capacity));
          if (capacity > 0) expect(await readIn(channel, await hide.into(cover, full))).toContain(hex(full));
          const refusal = await Promise.resolve()
            .then(() => hide.into(cover, utf8("a".repeat(capacity + 1))))
            .catch((error: unknown) => error);
          expect(refusal).toBeInstanceOf(CapacityError);
          expect(refusal).toMatchObject({ capacity, needed: capacity + 1 });
        }),
        { numRuns: own ? 1 : 30 },
      );
    });
  }
});
