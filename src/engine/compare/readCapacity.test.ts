import { describe, expect, it } from "vitest";
import { confusables, loadConfusables } from "#engine/text/confusables.ts";
import type { Part } from "#engine/types.ts";
import { say } from "#messages/index.ts";
import { compareRequests } from "./compareRequests.ts";
import { readCapacity } from "./readCapacity.ts";

const table = confusables(await loadConfusables());
const part = (text: string): Part => ({ path: "", role: "text", text, bytes: null });

function capacityOf(a: string, b: string) {
  return readCapacity(compareRequests([part(a)], [part(b)], { a: [], b: [] }, table), table);
}

const said = (a: string, b: string): string[] =>
  capacityOf(a, b).flatMap(({ say: first, supports, against }) => [
    say(first),
    ...supports.map((one) => say(one.say)),
    ...against.map((one) => say(one.say)),
  ]);

describe("the bits that differing places could carry", () => {
  it("one apostrophe is one of seventeen", () => {
    expect(said("It's a fine day", "It\u2019s a fine day")).toEqual([
      "One place differs without another word. It could carry at most 5 bits.",
      "Apostrophes: one place, at most 5 bits. Up to 17 different ones could stand at each.",
      "A place that one cause changed is one choice.",
    ]);
  });

  it("many that changed alike are one choice, if one cause changed them", () => {
    const [statement] = capacityOf("it's ".repeat(20), "it\u2019s ".repeat(20));
    expect(statement?.say).toEqual({ id: "compare.capacity", params: { sites: 20, bits: 82 } });
    expect(statement?.against.map((one) => say(one.say))).toEqual([
      "All changed in the same way: if one cause changed them all, that is one choice.",
    ]);
    expect(statement?.restsOn.length).toBe(40);
  });

  it("the two separators of a date are one choice", () => {
    const [statement] = capacityOf("on 2026-06-30.", "on 2026/06/30.");
    expect(statement?.say).toEqual({ id: "compare.capacity", params: { sites: 1, bits: 2 } });
  });

  it("letters count by how many look like them, invisible ones by how many there are", () => {
    const lines = said("the pier, Monday morning\u200B\u200C\u200C\u200B", "the p\u0456er, Monday morning");
    expect(lines[0]).toMatch(/^2 places differ/);
    expect(lines[1]).toMatch(/^Letters that look alike: one place, at most \d bits/);
    expect(lines[2]).toBe(
      "Invisible characters: one place, at most 4 bits. Up to 2 different ones could stand at each.",
    );
    expect(lines[3]).toBe("They changed in 2 ways: if each has one cause, that is 2 choices.");
  });

  it("other words are not counted", () => {
    expect(capacityOf("One sentence here.", "Another sentence there.")).toEqual([]);
    expect(capacityOf("at 10:15", "at 11:20")).toEqual([]);
    expect(capacityOf("same", "same")).toEqual([]);
  });

  it("ten thousand line ends have a bounded list of places", () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `line ${index}`);
    const [statement] = capacityOf(lines.join("\r\n"), lines.join("\n"));
    expect(statement?.say.params).toMatchObject({ sites: 9_999 });
    expect(statement?.restsOn.length).toBeLessThanOrEqual(100);
  });
});
