import { stateSentence } from "#ui/decode/examples.ts";
import { notices } from "./notices.ts";
import { writeSlip } from "./slip.ts";

/** What can be said of a snippet: it speaks for a mark, it has an ordinary origin, or the bytes do not decide it. */
export type Judgement = "signal" | "accident" | "open";

export const judgements: readonly Judgement[] = ["signal", "accident", "open"];

export const snippetIds = ["newsletter", "printer", "family", "persian", "dates", "run", "lone", "plain"] as const;

export type SnippetId = (typeof snippetIds)[number];

interface Snippet {
  readonly text: string;
  readonly is: Judgement;
}

const marked = writeSlip({ list: 1, mill: 0, evening: 0 });
/** What is printed at the foot of every slip. */
export const slipFoot = "Don't lend it on. It's the library's.";

/** The snippets of lesson 5. What each is, is a judgement, given with its reason in the words; a test has the engine look too. */
export const snippets: Readonly<Record<SnippetId, Snippet>> = {
  newsletter: { text: `${marked} ${slipFoot.replaceAll("'", "\u2019")}`, is: "open" },
  printer: { text: `${marked} ${slipFoot}`, is: "signal" },
  family: { text: "We all came! \u{1F468}\u200D\u{1F469}\u200D\u{1F467}", is: "accident" },
  persian: {
    text: "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 \u0628\u062E\u0648\u0627\u0646\u0645.",
    is: "accident",
  },
  dates: { text: "Fair: 2026/07/14. Reading night: 2026/07/21. Closed from 2026/08/01.", is: "accident" },
  run: {
    text: "Tea is at four.\u200B\u200C\u200C\u200B\u200B\u200B\u200C\u200B\u200B\u200C\u200C\u200C\u200B\u200C\u200B\u200C\u200B\u200C\u200C\u200B\u200C\u200C\u200C\u200B",
    is: "signal",
  },
  lone: { text: "bookbinders\u200Bworkshopannouncements", is: "open" },
  plain: { text: stateSentence({ knownDomain: 0, labKeyword: 0, listedTimeZone: 0 }), is: "open" },
};

/** A page of Thimble Hollow to be cleaned: a slip with all its marks, two notices, and what is spelled as it must be. */
export const pageToClean = [
  writeSlip({ list: 1, mill: 1, evening: 1 }),
  ...notices.slice(0, 2),
  snippets.persian.text,
  snippets.family.text,
].join("\n");
