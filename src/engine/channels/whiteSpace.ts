import { CapacityError, type Channel, type Sighting } from "./channel.ts";
import { filledBits } from "./digits/bitsOfBytes.ts";
import { isScattered } from "./digits/choiceBits.ts";
import { choiceReadings } from "./digits/choiceReadings.ts";
import { type Cluster, clustersOf, type Gaps, gapsOf, isSetByHand } from "./whiteSpace/gaps.ts";
import { indentChoices } from "./whiteSpace/indentChoices.ts";

const TWO_IS_ONE = "two spaces are 1";
const TWO_IS_ZERO = "two spaces are 0";

/** The gaps of a cover. One or two spaces; others are none. */
const GAP = /(?<![\s]) {1,2}(?=\S)/g;

/**
 * One space or two between words as bits, from the beginning of a text or of the line that the first two stand on; and tabs among spaces
 * before lines of one depth, which are found only. Misses bits in the width of longer gaps, and messages among tables.
 */
export const whiteSpace: Channel = {
  id: "white-space",
  title: { id: "channels.white-space-title", params: {} },
  summary: { id: "channels.white-space-summary", params: {} },
  accuses: { id: "channels.white-space-accuses", params: {} },
  points: [],
  *read(survey) {
    const { text } = survey;
    const { close, first } = clustersOf(survey);
    // Where the text begins with the first part, both are the same.
    for (const cluster of first === null || close[0]?.start === 0 ? close : [first, ...close]) {
      const gaps = gapsOf(text, cluster);
      for (const variant of [TWO_IS_ONE, TWO_IS_ZERO]) {
        const bits = variant === TWO_IS_ONE ? gaps.bits : gaps.bits.map((bit) => 1 - bit);
        for (const { taken, ...reading } of choiceReadings(bits)) {
          yield { ...reading, spans: gaps.spans.slice(0, taken), variant };
        }
      }
    }
  },
  *find(survey) {
    const { text } = survey;
    for (const cluster of clustersOf(survey).close) {
      const gaps = gapsOf(text, cluster);
      const [all, ended] = [sightingOf(text, cluster, gaps, 0), sightingOf(text, cluster, gaps, 1)];
      if (all !== null) yield all;
      else if (ended !== null) yield ended;
    }
    const indents = indentChoices(survey);
    if (indents === null) return;
    yield {
      spans: indents.spans,
      strength: "unexplained",
      say: { id: "channels.indents-mixed", params: { tabs: indents.tabs, spaces: indents.bits.length - indents.tabs } },
      for: [forChoices(indents.bits)],
      against: [{ id: "channels.against-indents", params: {} }],
    };
  },
  hide: {
    cover:
      "The committee met on Tuesday in the small hall behind the library to talk about the garden and the fence and who should paint it " +
      "before the summer begins and the visitors come from the other side of the river to see the roses and to drink tea under the old tree",
    carries: "bytes",
    variants: [TWO_IS_ONE, TWO_IS_ZERO],
    // One gap more than the bits, so that both kinds occur.
    capacity: (cover) => Math.max(0, (cover.match(GAP) ?? []).length - 1) >> 3,
    into(cover, payload, options) {
      const count = (cover.match(GAP) ?? []).length;
      const capacity = Math.max(0, count - 1) >> 3;
      if (payload.length > capacity) throw new CapacityError(capacity, payload.length);
      const bits = filledBits(payload, count);
      const two = options?.variant === TWO_IS_ZERO ? 0 : 1;
      let gap = 0;
      return cover.replace(GAP, () => (bits[gap++] === two ? "  " : " "));
    },
  },
  examples: [
    {
      text: "we are  all here now  and will not be late  for  the show  so please do  bring",
      payload: Uint8Array.of(0x48, 0x69),
    },
  ],
};

/** Gaps that follow no pattern: inside sentences (0), or after them (1), where two are an old habit. */
function sightingOf(text: string, { doubles }: Cluster, { bits, ends, twos }: Gaps, after: 0 | 1): Sighting | null {
  const all = bits.filter((_, index) => ends[index] === after);
  // What follows the last two spaces was not chosen: an old habit for a few sentences, and then none.
  const chosen = all.subarray(0, all.lastIndexOf(1) + 1);
  if (!isScattered(chosen)) return null;
  const two = twos[after];
  const byHand = isSetByHand(text, doubles);
  if (byHand === "aligned") return null;
  if (byHand === "justified") {
    return {
      spans: two,
      strength: "benign",
      say: { id: "channels.gaps-justified", params: { count: two.length } },
      for: [],
      against: [],
    };
  }
  return {
    spans: two,
    strength: "unexplained",
    say: {
      id: "channels.gaps-mixed",
      params: { count: chosen.reduce((sum, bit) => sum + bit, 0), total: chosen.length },
    },
    for: [forChoices(chosen)],
    against: [{ id: "channels.against-gaps", params: {} }],
  };
}

function forChoices(bits: Uint8Array): Sighting["for"][number] {
  return { id: "channels.for-choices", params: { count: bits.length, bytes: bits.length >> 3 } };
}
