import type { Evidence, Found, Part, Place, Sentence, Side, Statement } from "#engine/types.ts";

/** One side of a pair: its parts, and what was found in them. */
export interface FoundSide {
  readonly parts: readonly Part[];
  readonly findings: readonly Found[];
  /** Whether parts were left out when it was copied. */
  readonly partial: boolean;
}

/** Places and reasons of one statement; the findings have all. */
const MOST_PLACES = 100;
const MOST_REASONS = 6;

/** Statements about payloads. Beyond it the findings of each side say the rest. */
const MOST_STATEMENTS = 12;

/** The most credible reading of one stretch. */
interface Payload {
  readonly side: Side;
  readonly finding: Found;
  /** The tool's name, or the channel's. */
  readonly form: string;
  readonly bytes: number;
  /** Equal for equal payloads: what it says, or, where that is locked, the characters that carry it. */
  readonly key: string;
}

/**
 * What of the payloads two captures do not share: one that only one of them has, or different ones in the same form. A payload counts as
 * often as it is there. Not the date line's, which is compared bit by bit, and not other programs' bookkeeping.
 */
export function readPayloads(a: FoundSide, b: FoundSide): Statement[] {
  const inA = payloadsOf("a", a);
  const inB = payloadsOf("b", b);
  const onlyA = without(inA, inB);
  const onlyB = without(inB, inA);
  const statements: Statement[] = [];
  for (const one of onlyA) {
    const at = onlyB.findIndex(({ form }) => form === one.form);
    const [other] = at < 0 ? [] : onlyB.splice(at, 1);
    statements.push(other === undefined ? sayOnly(one, b.partial) : sayDiffering(one, other));
  }
  for (const one of onlyB) statements.push(sayOnly(one, a.partial));
  return merged(statements).slice(0, MOST_STATEMENTS);
}

function payloadsOf(side: Side, { parts, findings }: FoundSide): Payload[] {
  return findings
    .filter(({ channel, strength, payload, locked, hypothesis }) => {
      if (channel === "date-line" || strength === "benign") return false;
      return (payload !== null || locked) && (hypothesis === null || hypothesis.rank === 0);
    })
    .map((finding) => {
      const { say, payload, spans, part } = finding;
      const text = parts[part]?.text ?? "";
      return {
        side,
        finding,
        form: finding.variant ?? finding.channel,
        bytes: "bytes" in say.params ? say.params.bytes : 0,
        key: payload?.base64 ?? spans.map(({ start, end }) => text.slice(start, end)).join(""),
      };
    });
}

/** Those that the others do not have, each of which makes up for one. */
function without(all: readonly Payload[], others: readonly Payload[]): Payload[] {
  const left = new Map<string, number>();
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1);
  return all.filter(({ key }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

function sayOnly(one: Payload, otherIsPartial: boolean): Statement {
  const { side, form, bytes, finding } = one;
  const params = { side: side.toUpperCase(), form, bytes, locked: finding.locked ? "yes" : "no", count: 1 };
  const cut: Evidence[] = otherIsPartial ? [{ say: { id: "channels.against-left-out", params: {} }, at: [] }] : [];
  return {
    ...statementOf([one], { id: "channels.pair-payload-only", params }, cut),
    notProven: [
      { id: "channels.pair-not-who", params: {} },
      { id: "channels.pair-not-absent", params: { side: side === "a" ? "B" : "A" } },
    ],
  };
}

function sayDiffering(a: Payload, b: Payload): Statement {
  const params = { form: a.form, a: a.bytes, b: b.bytes, count: 1 };
  return {
    ...statementOf([a, b], { id: "channels.pair-payload-differs", params }, []),
    notProven: [{ id: "channels.pair-not-who", params: {} }],
  };
}

function statementOf(payloads: readonly Payload[], say: Sentence, against: readonly Evidence[]): Statement {
  const reasons = (of: (finding: Found) => readonly Sentence[]): Evidence[] => {
    return payloads.flatMap((one) => of(one.finding).map((said) => ({ say: said, at: [] }))).slice(0, MOST_REASONS);
  };
  return {
    about: "both",
    kind: "payload",
    say,
    level: "read",
    restsOn: payloads.flatMap(placesOf).slice(0, MOST_PLACES),
    supports: distinct(reasons((finding) => finding.for)),
    against: distinct([...against, ...reasons((finding) => finding.against)]),
    notProven: [],
    next: null,
  };
}

function placesOf({ side, finding: { part, spans } }: Payload): Place[] {
  return spans.slice(0, MOST_PLACES / 2).map((span) => ({ side, part, span }));
}

/** Statements that say the same in the same words, as one that counts. */
function merged(statements: readonly Statement[]): Statement[] {
  const all = new Map<string, Statement>();
  const counts = new Map<string, number>();
  for (const statement of statements) {
    const key = JSON.stringify(statement.say);
    const same = all.get(key);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    const restsOn = [...(same?.restsOn ?? []), ...statement.restsOn].slice(0, MOST_PLACES);
    all.set(key, { ...(same ?? statement), restsOn });
  }
  return [...all].map(([key, statement]) => {
    const { say } = statement;
    const count = counts.get(key) ?? 1;
    if (say.id === "channels.pair-payload-only")
      return { ...statement, say: { ...say, params: { ...say.params, count } } };
    if (say.id === "channels.pair-payload-differs")
      return { ...statement, say: { ...say, params: { ...say.params, count } } };
    return statement;
  });
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  return [...new Map(evidence.map((one) => [JSON.stringify(one.say), one])).values()];
}
