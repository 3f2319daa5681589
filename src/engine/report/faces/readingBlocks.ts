import { lookOf } from "#engine/report/lookOf.ts";
import { unreadNote } from "#engine/report/unreadNote.ts";
import type { Evidence, Sentence, Side, Statement } from "#engine/types.ts";
import { bounds } from "./bounds.ts";
import type { Block, Fact, Item, Line } from "./outline.ts";
import { more } from "./rulerBlocks.ts";
import { letter, type Teller } from "./teller.ts";

/** Every statement with its evidence level, what it rests on, what speaks for and against it, and what it does not prove. */
export function readingBlocks(tell: Teller): readonly Block[] {
  const { report, speaker } = tell;
  const sides = (["a", "b"] as const).filter((side) => report.captures[side] !== undefined);
  const blocks = [
    ...sides.flatMap((side) => section(speaker.words("page.capture", { side: letter(side) }), side, tell)),
    ...section(speaker.words("faces.of-both"), "both", tell),
  ];
  return blocks.length === 0 ? [] : [{ kind: "section", title: speaker.words("faces.reading"), blocks }];
}

function section(title: string, about: Side | "both", tell: Teller): readonly Block[] {
  const capture = about === "both" ? undefined : tell.report.captures[about];
  // What a file's check against itself gives stands with the file.
  const statements = tell.report.reading.filter((one) => one.about === about && one.kind !== "integrity");
  const unread = capture === undefined ? null : unreadNote(capture);
  if (unread !== null) {
    return [{ kind: "section", title, blocks: [{ kind: "line", look: "lead", line: tell.say(unread) }] }];
  }
  if (statements.length === 0) return [];
  const shown = statements.slice(0, bounds.statements);
  return [
    {
      kind: "section",
      title,
      blocks: [
        ...(about === "both" ? [] : bitsBlock(about, tell)),
        { kind: "items", items: shown.map((statement) => itemOf(statement, tell)) },
        ...more(statements.length - shown.length, tell),
      ],
    },
  ];
}

function bitsBlock(side: Side, { report, speaker }: Teller): readonly Block[] {
  const capture = report.captures[side];
  const line = capture === undefined || capture.dateLine === null ? undefined : capture.dateLines[capture.dateLine];
  if (capture === undefined || !line?.bits) return [];
  const { knownDomain, labKeyword, listedTimeZone } = line.bits;
  const bit = (which: "domain" | "keyword" | "zone", value: 0 | 1 | null) => ({
    label: speaker.words(`page.bit-${which}`),
    means: speaker.words(`page.bit-${which}-means`),
    bit: value,
  });
  return [
    {
      kind: "bits",
      look: lookOf(capture),
      bits: [bit("domain", knownDomain), bit("keyword", labKeyword), bit("zone", listedTimeZone)],
    },
  ];
}

function itemOf(statement: Statement, tell: Teller): Item {
  const { speaker } = tell;
  const facts: Fact[] = [
    // That something is not there rests on no place, and is no matter of evidence.
    fact(
      speaker.words("page.level"),
      statement.kind === "state" && statement.restsOn.length === 0 ? [] : [tell.words(`page.level-${statement.level}`)],
    ),
    fact(speaker.words("faces.rests-on"), tell.places(statement.restsOn)),
    fact(speaker.words("page.supports"), evidenceLines(statement.supports, tell)),
    fact(speaker.words("page.against"), evidenceLines(statement.against, tell)),
    fact(speaker.words("page.not-proven"), sentences(statement.notProven, tell)),
    fact(speaker.words("page.next"), statement.next === null ? [] : [tell.say(statement.next)]),
  ];
  return {
    label: null,
    marked: false,
    line: tell.say(statement.say),
    facts: facts.filter((one) => one.values.length > 0),
  };
}

function fact(name: string, values: readonly Line[]): Fact {
  return { name, values };
}

/** Sentences, the first of too many. */
export function sentences(said: readonly Sentence[], tell: Teller): readonly Line[] {
  const lines = said.slice(0, bounds.reasons).map((sentence) => tell.say(sentence));
  const left = said.length - lines.length;
  return left > 0 ? [...lines, tell.words("faces.more-short", { count: left })] : lines;
}

/** What speaks for or against something, with where it stands. */
function evidenceLines(evidence: readonly Evidence[], tell: Teller): readonly Line[] {
  const { open, semicolon, close } = tell.speaker.marks;
  const lines = evidence.slice(0, bounds.reasons).map(({ say, at }): Line => {
    const places = tell.places(at);
    return [
      ...tell.say(say),
      ...places.flatMap((place, index): Line => [index === 0 ? open : semicolon, ...place]),
      ...(places.length > 0 ? [close] : []),
    ];
  });
  const left = evidence.length - lines.length;
  return left > 0 ? [...lines, tell.words("faces.more-short", { count: left })] : lines;
}
