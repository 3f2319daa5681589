import type { Channel } from "./channel.ts";

/** A channel's own code points: the ends of their ranges, and some from within. */
export function sampleOf({ points }: Channel): string[] {
  const step = Math.max(1, Math.floor(points.length / 32));
  const some = points.filter((_, index) => index % step === 0);
  return [...new Set(some.flatMap(([from, to]) => [from, (from + to) >> 1, to]))].map((point) =>
    String.fromCodePoint(point),
  );
}

/**
 * What a channel can be given that is worst for it, each of so many bytes in UTF-8: its code points, each many times, in turn, in any order, and
 * with a letter after each; and its first two examples on end, with and without what stands between their characters.
 */
export function worstOf(channel: Channel, bytes: number): { readonly name: string; readonly text: string }[] {
  const own = sampleOf(channel);
  let state = 1;
  const shuffled = Array.from({ length: own.length === 0 ? 0 : 50_000 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return own[Math.floor((state / 2 ** 32) * own.length)] ?? "";
  });
  const isOwn = (symbol: string): boolean => {
    const point = symbol.codePointAt(0) ?? 0;
    return channel.points.some(([from, to]) => point >= from && point <= to);
  };
  const examples = channel.examples.slice(0, 2).map(({ text }) => text);
  const bare = examples.map((text) => Array.from(text).filter(isOwn).join(""));
  return [
    ...own.slice(0, 1).map((point) => ({ name: `U+${point.codePointAt(0)?.toString(16)}`, pieces: [point] })),
    { name: "in turn", pieces: own.length > 1 ? own : [] },
    { name: "in any order", pieces: own.length > 1 ? shuffled : [] },
    { name: "each in a word", pieces: shuffled.map((point) => `${point}a`) },
    ...examples.map((text, index) => ({ name: `example ${index + 1}`, pieces: [text] })),
    ...bare.map((text, index) => ({ name: `example ${index + 1}, bare`, pieces: [text] })),
  ].flatMap(({ name, pieces }) => {
    const row = pieces.join("");
    return row === "" ? [] : [{ name, text: row.repeat(Math.ceil(bytes / new TextEncoder().encode(row).length)) }];
  });
}
