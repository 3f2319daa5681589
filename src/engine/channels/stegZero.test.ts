import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CapacityError } from "./channel.ts";
import { foundIn, points, readingsOf } from "./scan/reads.fixture.ts";
import { stegZero } from "./stegZero.ts";

const vector = points(
  "2063 200C 200D 2063 2063 200B 200B 200C 200B 2062 2062 2060 200D 200B 200B 200B 200B 200B 2062 2062 2064 2062 200D FEFF 200B 2060 2062 200B FEFF 2060 2062 2063 200D 2060 2064",
);
const { hide } = stegZero;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const random = (count: number) => new Uint8Array(count).fill(0x5c);

describe("StegZero", () => {
  it("what it writes is read in a sentence, with what vouches for it", () => {
    const [first] = foundIn(`Two${vector} words`);
    expect(first).toMatchObject({ channel: "steg-zero", strength: "decoded", locked: false, payload: { text: "Hi" } });
    const reasons = first?.for.map(({ id }) => id);
    expect(reasons).toEqual(expect.arrayContaining(["channels.for-magic", "channels.for-checksum"]));
  });

  it("strewn over a text it is read as well", () => {
    const words =
      "one two three four five six seven eight nine ten eleven twelve and as many words again until it is all said";
    const strewn = Array.from(words, (letter, index) => letter + (vector[index] ?? "")).join("");
    expect(foundIn(strewn)[0]).toMatchObject({ channel: "steg-zero", payload: { text: "Hi" } });
  });

  it("whatever text is hidden is read, and one wrong character is enough for none", () => {
    fc.assert(
      // Of fewer than four bytes a wrong nonce may unveil the same.
      fc.property(fc.string({ unit: "grapheme", minLength: 4, maxLength: 300 }), fc.nat(), (text, at) => {
        const made = String(hide?.into("", bytesOf(text), { random }));
        expect(readingsOf(stegZero, made)[0]?.bytes).toEqual(bytesOf(text));
        const place = at % (made.length - 1);
        const other = made[place] === "\u200b" ? "\u200c" : "\u200b";
        expect(readingsOf(stegZero, made.slice(0, place) + other + made.slice(place + 1))).toEqual([]);
      }),
    );
  });

  it("with a passphrase it is locked; the right one opens it, and none is told from another", async () => {
    const made = String(
      hide?.into(hide.cover, bytesOf("at the usual place"), { passphrase: "\u00e9t\u00e9 1931", random }),
    );
    expect(foundIn(made)[0]).toMatchObject({
      channel: "steg-zero",
      strength: "unexplained",
      locked: true,
      payload: null,
    });
    const [locked] = readingsOf(stegZero, made);
    if (locked === undefined) throw new Error("nothing was read");
    const reading = { ...locked, from: 0, to: 0 };
    const [opened] = (await stegZero.unlock?.(reading, "\u00e9t\u00e9 1931")) ?? [];
    expect(new TextDecoder().decode(opened?.bytes)).toBe("at the usual place");
    expect(opened?.against?.map(({ id }) => id)).toEqual(["channels.against-unchecked-passphrase"]);
    expect(await stegZero.unlock?.(reading, "")).toEqual([]);
    // A wrong one that happens to give a text gives it without a word of doubt from the checksum.
    const wrong = await stegZero.unlock?.({ ...reading, bytes: bytesOf("abc") }, "  ");
    expect(wrong?.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual(["ABC"]);
  });

  it("more than its two bytes can count is refused", () => {
    expect(() => hide?.into("", new Uint8Array(65_536), { random })).toThrow(CapacityError);
  });

  it("many headers that lead nowhere are soon given up", () => {
    const started = performance.now();
    readingsOf(stegZero, vector.slice(0, 16).concat(points("FEFF*4")).repeat(17_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
