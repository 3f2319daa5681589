import type { Ranges } from "#engine/text/scripts.ts";
import type { Sentence } from "#engine/types.ts";
import type { Channel, Sighting } from "./channel.ts";
import { lookalikes } from "./letters/lookalikes.ts";
import { type MixedWord, readWord } from "./letters/readWord.ts";
import { Tally } from "./letters/Tally.ts";
import { wordAround } from "./letters/wordAround.ts";

const points: Ranges = [...lookalikes.keys()].sort((a, b) => a - b).map((point) => [point, point]);

/**
 * Letters of other scripts inside Latin words, where they look like Latin ones (UTS #39), and letters inside numbers that look like digits.
 * A word wholly in one script is never named, whatever it looks like.
 *
 * Misses words written wholly in look-alikes, look-alikes of the same script (Latin small capitals, IPA), and forms of the same
 * letter, which `compatibility-forms` names.
 */
export const homoglyphs: Channel = {
  id: "homoglyphs",
  title: { id: "channels.homoglyphs-title", params: {} },
  summary: { id: "channels.homoglyphs-summary", params: {} },
  accuses: { id: "channels.homoglyphs-accuses", params: {} },
  points,
  *find(survey) {
    const kinds = new Map<string, { readonly word: MixedWord; readonly tally: Tally }>();
    let after = 0;
    for (const site of survey.sitesOf(points)) {
      const unit = survey.units[site] ?? 0;
      if (unit < after) continue;
      const span = wordAround(survey.text, unit, after);
      after = span.end;
      const word = readWord(survey.text, span);
      if (word === null) continue;
      const key = `${word.why} ${word.script}`;
      const kind = kinds.get(key) ?? { word, tally: new Tally() };
      kinds.set(key, kind);
      for (const { point, start, end } of word.letters) kind.tally.add(point, start, end);
    }
    for (const { word, tally } of kinds.values()) yield sighting(word, tally);
  },
  examples: [{ text: "p\u0430yment", payload: null }],
};

function sighting({ why, script }: MixedWord, tally: Tally): Sighting {
  const like = (point: number): string => {
    const look = lookalikes.get(point)?.like;
    return look === undefined ? "" : ` (${look})`;
  };
  const params = { ...tally.params(like), script };
  const isOdd = why === "lookalike" || why === "number";
  return {
    spans: tally.spans,
    strength: isOdd ? "unexplained" : "benign",
    say: { id: `channels.letters-${why}`, params },
    for: isOdd ? [{ id: "channels.for-lookalike", params: {} }] : [],
    against: isOdd ? reasonsAgainst(script) : [],
  };
}

function reasonsAgainst(script: MixedWord["script"]): Sentence[] {
  const typed = script === "cyrillic" || script === "greek";
  return [
    ...(typed ? [{ id: "channels.against-keyboard-slip", params: {} } as const] : []),
    { id: "channels.against-stylised-name", params: {} },
    { id: "channels.against-recognised-text", params: {} },
  ];
}
