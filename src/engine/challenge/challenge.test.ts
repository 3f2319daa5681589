import { pbkdf2Sync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { hide } from "#engine/channels/hide.ts";
import { bytesOfBase64url } from "#engine/link/base64url.ts";
import { inflated } from "#engine/link/pack.ts";
import { linkOf, PREFIX } from "#engine/link/payload.ts";
import type { Challenge, ChallengeDraft, MadeChallenge } from "#engine/types.ts";
import { verifierOf } from "./answerCheck.ts";
import { challengeLimits } from "./challengeBody.ts";
import { checkAnswer } from "./checkAnswer.ts";
import { pinnedChallenges } from "./fixtures/pinnedChallenges.ts";
import { makeChallenge, written } from "./makeChallenge.ts";
import { openChallenge } from "./openChallenge.ts";

const draft: ChallengeDraft = {
  text: "Nothing to see here.",
  question: "What is hidden in this sentence?",
  hints: ["Look between the letters."],
  comparison: "loose",
  answer: "the second key",
};

/** As many different bytes as asked for. */
const counting = (bytes: number): Uint8Array => Uint8Array.from({ length: bytes }, (_, at) => at);

/** Derived in earnest once: it takes its time on purpose. */
const earnest = made(draft);

async function made(of: ChallengeDraft): Promise<string> {
  return payloadOf(await makeChallenge(of, { random: counting }));
}

function payloadOf(link: MadeChallenge): string {
  if (!("payload" in link)) throw new Error(link.error);
  return link.payload;
}

/** A puzzle with an answer's check of one round. */
async function quick(of: Partial<ChallengeDraft> = {}): Promise<Challenge> {
  const { answer, ...puzzle } = { ...draft, ...of };
  const check = { salt: counting(16), iterations: 1 };
  return { ...puzzle, check: { ...check, verifier: await verifierOf(answer, puzzle.comparison, check) } };
}

function opened(payload: string): Challenge {
  const challenge = openChallenge(payload);
  if ("error" in challenge) throw new Error(challenge.error);
  return challenge;
}

/** All that a link holds, out of every wrapping: settings and packed text. */
function heldBy(payload: string): Uint8Array {
  const bytes = bytesOfBase64url(payload) ?? new Uint8Array();
  const body = inflated(bytes.subarray(1 + 5 + 32, -4), challengeLimits.bytes);
  if (body === null || body === "too-large") throw new Error("not packed");
  return Uint8Array.from([...bytes, ...body]);
}

describe("the link of a puzzle", () => {
  it("opens as it was made, and takes the right answer only", async () => {
    const challenge = opened(await earnest);
    const { answer: _, ...puzzle } = draft;
    expect(challenge).toEqual({ ...puzzle, check: { ...challenge.check, iterations: 600_000, salt: counting(16) } });
    expect(await checkAnswer(challenge, draft.answer)).toBe(true);
    expect(await checkAnswer(challenge, "the first key")).toBe(false);
  });

  it("holds what the README says: PBKDF2-HMAC-SHA-256 of the answer as it is compared, 128 bits of it", async () => {
    const { check } = await quick({ answer: "  The\u00a0 SECOND   key\n" });
    expect(check.verifier).toEqual(Uint8Array.from(pbkdf2Sync("the second key", counting(16), 1, 16, "sha256")));
    const expected = pbkdf2Sync(draft.answer, counting(16), 600_000, 16, "sha256");
    expect(opened(await earnest).check.verifier).toEqual(Uint8Array.from(expected));
  });

  it("keeps any text, question and hints, lone surrogates and line endings included", async () => {
    const line = fc.string({ unit: "binary", minLength: 1, maxLength: 30 });
    const { check } = opened(await earnest);
    fc.assert(
      fc.property(line, line, fc.array(line, { maxLength: 4 }), (text, question, hints) => {
        const puzzle = { text: `${text}\r\n\ud800`, question, hints, comparison: "exact", check } as const;
        expect(opened(payloadOf(written(puzzle)))).toEqual(puzzle);
      }),
      { numRuns: 50 },
    );
  });

  it("does not hold its answer in clear: not in UTF-8, UTF-16, base64 or hexadecimal", async () => {
    const answer = fc.stringMatching(/^[a-z]{4,9} [a-z]{4,9}$/);
    await fc.assert(
      fc.asyncProperty(answer, async (answer) => {
        const utf8 = Buffer.from(answer, "utf8");
        const text = await hide("tags", draft.text, utf8);
        const held = Buffer.from(heldBy(payloadOf(written(await quick({ answer, text })))));
        const base64 = utf8.toString("base64").replace(/=+$/, "");
        for (const form of [utf8, Buffer.from(answer, "utf16le"), Buffer.from(answer, "utf16le").swap16()]) {
          expect(held.includes(form)).toBe(false);
        }
        // Whole groups of base64, whatever stands before and after.
        const groups = base64.slice(0, base64.length - (base64.length % 4));
        for (const form of [groups, groups.replaceAll("+", "-").replaceAll("/", "_"), utf8.toString("hex")]) {
          expect(held.toString("latin1").toLowerCase()).not.toContain(form.toLowerCase());
        }
      }),
      { numRuns: 50 },
    );
  });

  it("differs each time it is made: the salt is new", async () => {
    const other = opened(payloadOf(await makeChallenge(draft)));
    expect(other.check.salt).not.toEqual(opened(await earnest).check.salt);
    expect(other.check.salt).toHaveLength(16);
  });

  it("is not made of nothing, nor of too much", async () => {
    for (const wrong of [
      { answer: " \n" },
      { question: "" },
      { text: "" },
      { hints: [""] },
      { question: "x".repeat(4001) },
    ]) {
      await expect(made({ ...draft, ...wrong })).rejects.toThrow(RangeError);
    }
    await expect(makeChallenge(draft, { iterations: 599_999 })).rejects.toThrow(RangeError);
    expect(written(await quick({ text: "x".repeat(3_000_000) }))).toMatchObject({ error: "too-long" });
  });

  it("cannot be made or answered without the browser's cryptography, and says so", async () => {
    const challenge = opened(await earnest);
    vi.stubGlobal("crypto", {});
    expect(await makeChallenge(draft)).toEqual({ error: "no-crypto" });
    expect(await checkAnswer(challenge, draft.answer)).toBe("no-crypto");
    vi.unstubAllGlobals();
  });
});

describe("an answer is compared", () => {
  it.each([
    ["loose", "Stra\u00dfe", "STRASSE"],
    ["loose", "caf\u00e9", "  CAFE\u0301 "],
    ["loose", "\u03bb\u03cc\u03b3\u03bf\u03c2", "\u039b\u038c\u0393\u039f\u03a3"],
    ["loose", "two words", "two\u3000\n words"],
    ["exact", " As It Is ", " As It Is "],
  ] as const)("%s: %j is %j", async (comparison, answer, given) => {
    expect(await checkAnswer(await quick({ comparison, answer }), given)).toBe(true);
  });

  it.each([
    ["loose", "it's", "it\u2019s"],
    ["loose", "two words", "twowords"],
    ["exact", "As it is", "as it is"],
    ["exact", "caf\u00e9", "cafe\u0301"],
  ] as const)("%s: %j is not %j", async (comparison, answer, given) => {
    expect(await checkAnswer(await quick({ comparison, answer }), given)).toBe(false);
  });
});

describe("a damaged or hostile link", () => {
  it("is refused for any one changed, missing or added character", async () => {
    const payload = await earnest;
    fc.assert(
      fc.property(fc.nat(payload.length - 1), fc.constantFrom(..."Az09-_=. "), (at, other) => {
        for (const changed of [
          payload.slice(0, at) + payload.slice(at + 1),
          payload.slice(0, at) + other + payload.slice(at),
          ...(payload[at] === other ? [] : [payload.slice(0, at) + other + payload.slice(at + 1)]),
        ]) {
          expect(openChallenge(changed)).toHaveProperty("error");
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ["another version", (bytes: Uint8Array) => linkOf(2, bytes), "link.newer"],
    ["no version", (bytes: Uint8Array) => linkOf(0, bytes), "link.malformed"],
    [
      "another comparison",
      (bytes: Uint8Array) =>
        linkOf(
          1,
          Uint8Array.from(bytes, (b, at) => (at === 0 ? 2 : b)),
        ),
      "link.malformed",
    ],
    [
      "too few iterations",
      (bytes: Uint8Array) =>
        linkOf(
          1,
          Uint8Array.from(bytes, (b, at) => (at === 3 ? 0 : b)),
        ),
      "link.malformed",
    ],
    [
      "too many iterations",
      (bytes: Uint8Array) =>
        linkOf(
          1,
          Uint8Array.from(bytes, (b, at) => (at === 4 ? 1 : b)),
        ),
      "link.malformed",
    ],
    ["nothing behind the settings", (bytes: Uint8Array) => linkOf(1, bytes.subarray(0, 37)), "link.malformed"],
    ["half of the settings", (bytes: Uint8Array) => linkOf(1, bytes.subarray(0, 20)), "link.malformed"],
  ])("with %s is refused", async (_, change, error) => {
    const contents = (bytesOfBase64url(await earnest) ?? new Uint8Array()).slice(1, -4);
    expect(openChallenge(change(contents).slice(PREFIX.length))).toEqual({ error });
  });

  it("never makes it throw", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 120 }), (bytes) => {
        expect(() => openChallenge(linkOf(1, bytes).slice(PREFIX.length))).not.toThrow();
      }),
      { numRuns: 200 },
    );
    expect(openChallenge("")).toEqual({ error: "link.damaged" });
    expect(openChallenge("A".repeat(challengeLimits.characters + 1))).toEqual({ error: "link.too-large" });
  });
});

describe("a puzzle of version 1 opens for ever", () => {
  it.each(pinnedChallenges)("$puzzle.question", async ({ payload, puzzle, answer }) => {
    const challenge = opened(payload);
    expect(challenge).toMatchObject(puzzle);
    expect(await checkAnswer(challenge, answer)).toBe(true);
  });
});
