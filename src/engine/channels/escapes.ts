import type { Channel, Sighting } from "./channel.ts";
import { isScattered } from "./digits/choiceBits.ts";
import { type Escapes, escapesOf } from "./escapes/escapesOf.ts";

/** One needless escape is a slip or an example; so many could be a letter of a message. */
const LEAST = 8;

/**
 * The encoding layer of a text that is still encoded: letters and digits written as escapes beside such that are not, hexadecimal digits in
 * both cases, and one character escaped in several ways. Decoding removes it. Found, with what it could hold; not read.
 */
export const escapes: Channel = {
  id: "escapes",
  title: { id: "channels.escapes-title", params: {} },
  summary: { id: "channels.escapes-summary", params: {} },
  accuses: { id: "channels.escapes-accuses", params: {} },
  points: [],
  *find({ text }) {
    const found = escapesOf(text);
    if (found === null) return;
    yield* lettersIn(found);
    yield* casesIn(found);
    yield* formsIn(found);
  },
  examples: [
    { text: "Pl\\u0061in l\\u0065tt\\u0065rs \\u0061nd s\\u0070\\u0061c\\u0065s, wr\\u0069tten.", payload: null },
  ],
};

const against: Sighting["against"] = [{ id: "channels.against-escapes", params: {} }];

function forChoices(count: number): Sighting["for"][number] {
  return { id: "channels.for-choices", params: { count, bytes: count >> 3 } };
}

function* lettersIn({ needless, choices }: Escapes): Generator<Sighting> {
  if (needless.length < LEAST) return;
  yield {
    spans: needless,
    strength: "unexplained",
    say: { id: "channels.escapes-letters", params: { count: needless.length } },
    for: [forChoices(choices)],
    against,
  };
}

function* casesIn({ cases }: Escapes): Generator<Sighting> {
  for (const [kind, { bits, upper: spans }] of Object.entries(cases)) {
    if (!isScattered(Uint8Array.from(bits))) continue;
    const upper = bits.reduce((sum, bit) => sum + bit, 0);
    yield {
      spans,
      strength: "unexplained",
      say: { id: "channels.escapes-case", params: { kind, lower: bits.length - upper, upper } },
      for: [forChoices(bits.length)],
      against,
    };
  }
}

function* formsIn({ forms }: Escapes): Generator<Sighting> {
  for (const { spellings, spans } of forms.values()) {
    const kinds = [...new Set(spellings)];
    if (kinds.length < 2) continue;
    // The commonest against all others.
    const count = (kind: string) => spellings.reduce((sum, one) => sum + (one === kind ? 1 : 0), 0);
    const main = kinds.slice(0, 8).reduce((most, kind) => (count(kind) > count(most) ? kind : most));
    if (!isScattered(Uint8Array.from(spellings, (one) => (one === main ? 0 : 1)))) continue;
    yield {
      spans,
      strength: "unexplained",
      say: { id: "channels.escapes-forms", params: { count: spellings.length, kinds: kinds.length } },
      for: [forChoices(spellings.length)],
      against,
    };
  }
}
