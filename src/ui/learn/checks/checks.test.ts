import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FamilyId, familyOf } from "#ui/learn/hollow/families.ts";
import { housesWith } from "#ui/learn/hollow/houses.ts";
import { notices, noticeToRead, wordInBits } from "#ui/learn/hollow/notices.ts";
import { differingPlaces, writeSlip } from "#ui/learn/hollow/slip.ts";
import { type Judgement, snippetIds, snippets } from "#ui/learn/hollow/snippets.ts";
import {
  type PublishId,
  publishable,
  publishIds,
  type StepId,
  shuffledSteps,
  stepIds,
} from "#ui/learn/hollow/steps.ts";
import { checkCapture } from "./checkCapture.ts";
import { checkHouses } from "./checkHouses.ts";
import { checkNotices } from "./checkNotices.ts";
import { checkPlaces } from "./checkPlaces.ts";
import { checkSlips } from "./checkSlips.ts";
import { checkSnippets } from "./checkSnippets.ts";
import { isPoint } from "./isPoint.ts";
import { plainAnswer } from "./plainAnswer.ts";

describe("an answer that names a code point", () => {
  const quote = "RIGHT SINGLE QUOTATION MARK";

  it("may be written in any usual way", () => {
    for (const form of [
      "U+2019",
      "u+2019",
      "2019",
      " 2019 ",
      "0x2019",
      "\\u2019",
      "\\u{2019}",
      "&#x2019;",
      "&#8217;",
      "\u2019",
      "right single quotation mark",
      "Right  Single Quotation Mark",
      "\uFF35\uFF0B\uFF12\uFF10\uFF11\uFF19",
      "\uFF12\uFF10\uFF11\uFF19",
    ]) {
      expect(isPoint(form, 0x2019, quote), form).toBe(true);
    }
  });

  it("is wrong for another point, a name that is none, or nothing", () => {
    for (const form of ["U+2018", "'", "8217", "quotation mark", "", "U+", "20190", "-2019"]) {
      expect(isPoint(form, 0x2019, quote), form).toBe(false);
    }
    // Until the names are there, an empty name is nobody's answer.
    expect(isPoint("", 0x2019, "")).toBe(false);
  });

  it("is the same after being made plain once more", () => {
    fc.assert(
      fc.property(fc.string(), (typed) => plainAnswer(plainAnswer(typed)) === plainAnswer(typed)),
      { numRuns: 50 },
    );
  });
});

describe("lesson 1", () => {
  const a = writeSlip({ list: 0, mill: 0, evening: 0 });
  const b = writeSlip({ list: 1, mill: 1, evening: 1 });
  const names = (point: number): string => (point === 0x2019 ? "RIGHT SINGLE QUOTATION MARK" : "APOSTROPHE");
  const right = new Set(differingPlaces(a, b));

  it("has three places", () => expect(right.size).toBe(3));

  it("is solved by the places and the point", () => {
    expect(checkPlaces(a, b, { marked: right, point: "2019" }, names)).toBe("solved");
  });

  it("says what is missing, what is too much, and which point was meant", () => {
    const hint = (marked: Iterable<number>, point: string) =>
      checkPlaces(a, b, { marked: new Set(marked), point }, names);
    expect(hint([], "2019")).toEqual({ hint: "tasks.seen-none" });
    expect(hint([...right].slice(1), "2019")).toEqual({ hint: "tasks.seen-missing", params: { count: 1 } });
    expect(hint([...right, 0], "2019")).toEqual({ hint: "tasks.seen-same", params: { place: 1 } });
    expect(hint(right, " ")).toEqual({ hint: "tasks.seen-which" });
    expect(hint(right, "'")).toEqual({ hint: "tasks.seen-plain" });
    expect(hint(right, "U+2032")).toEqual({ hint: "tasks.seen-other" });
  });
});

describe("lesson 2", () => {
  const slip = writeSlip({ list: 1, mill: 0, evening: 1 });
  const wanted = { list: 0, mill: 1, evening: 1 } as const;
  const written = writeSlip(wanted);

  it("is solved by the bits in any usual way of writing, and the line", () => {
    for (const read of ["101", " 1 0 1", "1, 0, 1", "\uFF11\uFF10\uFF11", "1\u30010\u30011"]) {
      expect(checkSlips(slip, wanted, { read, written }), read).toBe("solved");
    }
  });

  it("says which bit was misread", () => {
    const read = (read: string) => checkSlips(slip, wanted, { read, written });
    expect(read("")).toEqual({ hint: "tasks.bits-three" });
    expect(read("1011")).toEqual({ hint: "tasks.bits-three" });
    expect(read("001")).toEqual({ hint: "tasks.bits-list" });
    expect(read("111")).toEqual({ hint: "tasks.bits-mill" });
    expect(read("100")).toEqual({ hint: "tasks.bits-evening" });
  });

  it("says what is wrong with the line", () => {
    const write = (written: string) => checkSlips(slip, wanted, { read: "101", written });
    expect(write("")).toEqual({ hint: "tasks.bits-words" });
    expect(write(`${written} `)).toEqual({ hint: "tasks.bits-words" });
    expect(write(written.replace("'", "\u02BC"))).toEqual({ hint: "tasks.bits-form", params: { point: "U+02BC" } });
    expect(write(writeSlip({ ...wanted, list: 1 }))).toEqual({ hint: "tasks.bits-write-list" });
    expect(write(writeSlip({ ...wanted, mill: 0 }))).toEqual({ hint: "tasks.bits-write-mill" });
    expect(write(writeSlip({ ...wanted, evening: 0 }))).toEqual({ hint: "tasks.bits-write-evening" });
  });
});

describe("lesson 3", () => {
  const keys = Array.from({ length: 256 }, (_, key) => key).filter((key) => housesWith(key) !== null);
  const [key = 0] = keys;
  const houses = housesWith(key) ?? [];

  it("has one key that gives names", () => {
    expect(keys).toHaveLength(1);
    expect(houses).toContain("millcot");
    expect(houses).not.toContain("camillalodge");
    expect(houses).not.toContain("rosecottage");
  });

  it("is solved by the key, in decimal or hexadecimal, and the number of names", () => {
    const count = String(houses.length);
    for (const form of [String(key), `0x${key.toString(16)}`, ` ${key} `]) {
      expect(checkHouses({ key: form, count }), form).toBe("solved");
    }
    const fullWidth = (digits: string) => digits.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    expect(checkHouses({ key: fullWidth(String(key)), count: fullWidth(count) })).toBe("solved");
  });

  it("is not solved by any other key", () => {
    for (let other = 0; other < 256; other++) {
      if (other !== key) expect(checkHouses({ key: String(other), count: String(houses.length) })).not.toBe("solved");
    }
    expect(checkHouses({ key: String(key ^ 0x20), count: "9" })).toEqual({ hint: "tasks.list-near" });
    expect(checkHouses({ key: String(key ^ 0x21), count: "9" })).toEqual({ hint: "tasks.list-noise" });
    expect(checkHouses({ key: "256", count: "9" })).toEqual({ hint: "tasks.list-number" });
    expect(checkHouses({ key: "", count: "9" })).toEqual({ hint: "tasks.list-number" });
  });

  it("counts names, not commas", () => {
    expect(checkHouses({ key: String(key), count: "" })).toEqual({ hint: "tasks.list-how-many" });
    expect(checkHouses({ key: String(key), count: String(houses.length - 1) })).toEqual({ hint: "tasks.list-commas" });
  });
});

describe("lesson 4", () => {
  const families = notices.map(familyOf);
  const word = wordInBits(notices[noticeToRead] ?? "");

  it("is solved by the families and the word, in quotes or capitals too", () => {
    for (const form of [word, word.toUpperCase(), `\u201C${word}\u201D`, [...word].join(" ")]) {
      expect(checkNotices(notices, { families, word: form }), form).toBe("solved");
    }
  });

  it("says which notice is open or of another family, and which letter is another one", () => {
    const check = (families: readonly (FamilyId | null)[], word: string) => checkNotices(notices, { families, word });
    expect(check([null, null, null], word)).toEqual({ hint: "tasks.channels-choose", params: { number: 1 } });
    expect(check(["tags", "tags", "tags"], word)).toEqual({ hint: "tasks.channels-family", params: { number: 2 } });
    expect(check(families, "")).toEqual({ hint: "tasks.channels-no-word" });
    expect(check(families, `${word}s`)).toEqual({ hint: "tasks.channels-letters", params: { count: word.length } });
    expect(check(families, `x${word.slice(1)}`)).toEqual({ hint: "tasks.channels-letter", params: { place: 1 } });
  });
});

describe("lesson 5", () => {
  const right = Object.fromEntries(snippetIds.map((id) => [id, snippets[id].is]));

  it("is solved by all eight", () => expect(checkSnippets(right)).toBe("solved"));

  it("has no answer that holds for all", () => {
    for (const one of ["signal", "accident", "open"] as const) {
      expect(checkSnippets(Object.fromEntries(snippetIds.map((id) => [id, one])))).not.toBe("solved");
    }
  });

  it("says which has no answer, how many are right, and what to ask of the first that is not", () => {
    expect(checkSnippets({ newsletter: "open" })).toEqual({ hint: "tasks.accident-missing", params: { number: 2 } });
    const plain: Judgement = "accident";
    expect(checkSnippets({ ...right, plain })).toEqual({
      hint: "tasks.accident-right",
      params: { count: 7, all: 8, number: 8 },
      say: { hint: "tasks.plain-hint" },
    });
  });
});

describe("lesson 6", () => {
  const publish = new Set(publishIds.filter((id) => publishable[id]));
  const swapped: StepId[] = ["expect", "capture", "change", "hash", "compare", "tell"];

  it("is solved by every order in which each step has what it needs", () => {
    expect(checkCapture({ order: stepIds, publish })).toBe("solved");
    expect(checkCapture({ order: swapped, publish })).toBe("solved");
  });

  it("is solved by two orders of 720", () => {
    const orders = permutations(stepIds);
    expect(orders).toHaveLength(720);
    expect(orders.filter((order) => checkCapture({ order, publish }) === "solved")).toHaveLength(2);
  });

  it("says which step lacks what", () => {
    expect(checkCapture({ order: shuffledSteps, publish })).toEqual({ hint: "tasks.order-expect-capture" });
    expect(checkCapture({ order: [...stepIds].reverse(), publish })).not.toBe("solved");
  });

  it("says what does not belong into a report before what is missing", () => {
    const check = (ids: readonly PublishId[]) => checkCapture({ order: stepIds, publish: new Set(ids) });
    expect(check([])).toEqual({ hint: "tasks.publish-hint-excerpt" });
    expect(check(publishIds)).toEqual({ hint: "tasks.publish-hint-ids" });
    expect(check(["excerpt", "hash", "way"])).toEqual({ hint: "tasks.publish-hint-unknown" });
  });
});

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, at) => permutations(items.toSpliced(at, 1)).map((rest) => [item, ...rest]));
}
