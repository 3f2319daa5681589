import type { Ranges } from "#engine/text/scripts.ts";
import type { Channel } from "./channel.ts";
import { scriptOf } from "./letters/scriptOf.ts";
import { Tally } from "./letters/Tally.ts";

/** Hyphens and dashes other than `-`, and other than the en and the em dash, which stand between words of every edited text. */
const points: Ranges = [
  [0x02d7, 0x02d7], // MODIFIER LETTER MINUS SIGN
  [0x2010, 0x2012], // HYPHEN, NON-BREAKING HYPHEN, FIGURE DASH
  [0x2015, 0x2015], // HORIZONTAL BAR
  [0x2043, 0x2043], // HYPHEN BULLET
  [0x2212, 0x2212], // MINUS SIGN
  [0xfe58, 0xfe58], // SMALL EM DASH
  [0xfe63, 0xfe63], // SMALL HYPHEN-MINUS
  [0xff0d, 0xff0d], // FULLWIDTH HYPHEN-MINUS
];

/** A byte's worth of choices: with fewer there is no letter to hide. */
const LEAST = 8;

/** Of a choice both sides are used: the rarer kinds make a fourth at least. */
const RARER = 1 / 4;

/**
 * Which character stands for the hyphen inside words. One other kind beside `-` is what word processors, converters and language models write;
 * several that change from word to word are a choice.
 *
 * Misses dashes between words and between numbers, and the choice between `-` and one other kind, which it names as ordinary.
 */
export const dashes: Channel = {
  id: "dashes",
  title: { id: "channels.dashes-title", params: {} },
  summary: { id: "channels.dashes-summary", params: {} },
  accuses: { id: "channels.dashes-accuses", params: {} },
  points,
  *find(survey) {
    const tally = new Tally();
    for (const site of survey.sitesOf(points)) {
      const unit = survey.units[site] ?? 0;
      if (isLetter(survey.text, unit - 1) && isLetter(survey.text, unit + 1)) {
        tally.add(survey.points[site] ?? 0, unit, unit + 1);
      }
    }
    if (tally.count === 0) return;
    const rarer = tally.count - Math.max(...tally.kinds.values());
    const isChosen = tally.count >= LEAST && rarer >= tally.count * RARER;
    yield {
      spans: tally.spans,
      strength: isChosen ? "unexplained" : "benign",
      say: { id: isChosen ? "channels.hyphens-mixed" : "channels.hyphens-other", params: tally.params() },
      for: tally.count >= LEAST ? [{ id: "channels.for-choice", params: {} }] : [],
      against: isChosen ? [{ id: "channels.against-pasted-together", params: {} }] : [],
    };
  },
  examples: [{ text: "a well\u2010known and long\u2011lived habit", payload: null }],
};

/** Of an alphabet: kana and Han have dashes of their own. */
function isLetter(text: string, unit: number): boolean {
  const script = unit < 0 || unit >= text.length ? null : scriptOf(text.charCodeAt(unit));
  return script !== null && script !== "other";
}
