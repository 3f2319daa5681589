import { unreadNote } from "#engine/report/unreadNote.ts";
import type { ChangeClass, ChangeGroup, FieldChange, Finding, Place, ReportedChange, Side } from "#engine/types.ts";
import { bounds } from "./bounds.ts";
import type { Block, Fact, Item, Line } from "./outline.ts";
import { sentences } from "./readingBlocks.ts";
import { more } from "./rulerBlocks.ts";
import { letter, type Teller } from "./teller.ts";
import { visible } from "./visible.ts";

/** Classes that make a difference *marked*: what a reader cannot see, or would take for something else. */
const markedClasses: ReadonlySet<ChangeClass> = new Set(["invisible", "look-alike", "separator", "encoding"]);

/** A quotation may have been cut from here on: the report keeps 160 units, or one less where that would split a pair. */
const cutFrom = 159;

/** Everything found, as the page lists it: strongest first. What always differs and what is of ordinary use is counted. */
export function findingBlocks(tell: Teller): readonly Block[] {
  const { report, speaker } = tell;
  const captures = Object.values(report.captures);
  if (captures.length === 0) return [];
  const strong = report.groups.filter((group) => markedClasses.has(group.class));
  const ordinary = report.groups.filter((group) => group.class === "ordinary");
  const fields = report.fields.filter((field) => !field.noise);
  const noise = report.groups.filter((group) => group.class === "noise").length + report.fields.length - fields.length;
  const found = (["a", "b"] as const).flatMap((side) =>
    (report.captures[side]?.findings ?? []).map((finding) => ({ side, finding })),
  );
  const telling = found.filter(({ finding }) => finding.strength !== "benign");
  const benign = found.length - telling.length;

  // Differences and findings share one bound, and neither crowds out the other.
  const half = bounds.telling / 2;
  const groupsShown = strong.slice(0, Math.max(half, bounds.telling - telling.length));
  const tellingShown = telling.slice(0, Math.max(half, bounds.telling - strong.length));
  const ordinaryShown = ordinary.slice(0, bounds.ordinary);
  const items = [
    ...groupsShown.map((group) => groupItem(group, tell)),
    ...tellingShown.map(({ side, finding }) => findingItem(side, finding, tell)),
    ...ordinaryShown.map((group) => groupItem(group, tell)),
  ].filter((item) => item !== null);
  const left =
    strong.length + telling.length + ordinary.length - groupsShown.length - tellingShown.length - ordinaryShown.length;

  const small = (line: Line): Block => ({ kind: "line", look: "small", line });
  return [
    {
      kind: "section",
      title: speaker.words("faces.findings"),
      blocks: [
        {
          kind: "line",
          look: "lead",
          line: summary({ marked: strong.length, findings: telling.length, ordinary: ordinary.length, noise }, tell),
        },
        ...(report.finest ? [] : [small(tell.words("page.coarse"))]),
        ...(report.truncated ? [small(tell.words("page.truncated", { count: report.changes.length }))] : []),
        ...(items.length === 0 ? [] : [{ kind: "items", items } as const]),
        ...more(left, tell),
        ...(noise > 0 ? [small(tell.words("faces.noise", { count: noise }))] : []),
        ...(benign > 0 ? [small(tell.words("faces.benign", { count: benign }))] : []),
        ...fieldBlocks(fields, tell),
      ],
    },
  ];
}

function summary(count: { marked: number; findings: number; ordinary: number; noise: number }, tell: Teller): Line {
  const { report } = tell;
  if (Object.values(report.captures).every((capture) => unreadNote(capture) !== null)) {
    return tell.words("page.findings-unread");
  }
  if (report.comparison?.identical) return tell.words("page.identical");
  return tell.words(report.comparison ? "faces.summary" : "faces.summary-one", count);
}

function groupItem(group: ChangeGroup, tell: Teller): Item | null {
  const { report, speaker } = tell;
  const changes = group.changes.flatMap((index) => report.changes[index] ?? []);
  const [first] = changes;
  if (first === undefined) return null;
  const exact = markedClasses.has(group.class);
  const label = [
    speaker.words(`page.class-${group.class}`),
    ...(group.inDateLine ? [speaker.words("page.in-date-line")] : []),
    ...(changes.length > 1 ? [speaker.words("page.places", { count: changes.length })] : []),
  ].join(" \u00B7 ");
  const facts: Fact[] = (["a", "b"] as const).flatMap((side): Fact[] => {
    const change = first[side === "a" ? "aText" : "bText"];
    const context = group[side === "a" ? "aText" : "bText"];
    const values = [
      context === ""
        ? tell.words("page.nothing")
        : [...tell.quote(context), ...(context.length >= cutFrom ? ["\u2026"] : [])],
      ...(exact ? tell.points(change) : []),
      ...tell.places(
        changes.flatMap((one) => placesOf(one, tell).filter((place) => place.side === side)),
        // An edited word is found again from where it begins.
        exact ? bounds.places : 1,
      ),
    ];
    return [{ name: letter(side), values }];
  });
  return { label, marked: exact, line: tell.say(group.why), facts };
}

function findingItem(side: Side, finding: Finding, tell: Teller): Item {
  const { speaker } = tell;
  const places = finding.spans.map((span): Place => ({ side, part: finding.part, span }));
  const channel = tell.report.channels.find(({ id }) => id === finding.channel);
  const facts: Fact[] = [
    { name: speaker.words("faces.channel"), values: [channel ? tell.say(channel.title) : tell.quote(finding.channel)] },
    { name: speaker.words("faces.variant"), values: finding.variant === null ? [] : [tell.quote(finding.variant)] },
    {
      name: speaker.words("faces.hypothesis"),
      values:
        finding.hypothesis === null
          ? []
          : [tell.words("faces.hypothesis-rank", { rank: finding.hypothesis.rank, of: finding.hypothesis.of })],
    },
    { name: speaker.words("faces.context"), values: finding.excerpt === null ? [] : [excerptLine(finding.excerpt)] },
    {
      name: speaker.words("faces.points"),
      values: finding.excerpt === null ? [] : tell.points(meant(finding.excerpt)),
    },
    { name: speaker.words("faces.where"), values: tell.places(places) },
    { name: speaker.words("faces.payload"), values: payloadLines(finding, tell) },
    { name: speaker.words("page.supports"), values: sentences(finding.for, tell) },
    { name: speaker.words("page.against"), values: sentences(finding.against, tell) },
    // What a channel says of itself holds for each of its findings.
    { name: speaker.words("faces.accuses"), values: channel?.accuses ? [tell.say(channel.accuses)] : [] },
    { name: speaker.words("page.next"), values: finding.locked ? [tell.words("faces.locked")] : [] },
  ];
  return {
    label: speaker.words(`page.strength-${finding.strength}`, { side: letter(side) }),
    marked: true,
    line: tell.say(finding.say),
    facts: facts.filter(({ values }) => values.length > 0),
  };
}

function payloadLines({ payload }: Finding, tell: Teller): readonly Line[] {
  if (payload === null) return [];
  return [
    ...(payload.text === null ? [] : [tell.quote(payload.text)]),
    tell.words("faces.payload-bytes", { bytes: payload.base64 }),
  ];
}

type Excerpt = NonNullable<Finding["excerpt"]>;

/** A report from elsewhere may have positions that do not fit its text. */
function meant({ text, span }: Excerpt): string {
  return text.slice(span.start, span.end);
}

function excerptLine(excerpt: Excerpt): Line {
  const { text, span } = excerpt;
  const pieces: Line = [
    { code: visible(text.slice(0, span.start)) },
    { marked: visible(meant(excerpt)) },
    { code: visible(text.slice(span.end)) },
  ];
  return pieces.filter((piece) => typeof piece === "string" || !("code" in piece) || piece.code !== "");
}

function placesOf(change: ReportedChange, { report }: Teller): readonly Place[] {
  const pair = report.comparison?.pairs[change.pair];
  return (["a", "b"] as const).flatMap((side) => {
    const part = pair?.[side];
    return part === undefined || part === null ? [] : [{ side, part, span: change[side] }];
  });
}

function fieldBlocks(fields: readonly FieldChange[], tell: Teller): readonly Block[] {
  if (fields.length === 0) return [];
  const { speaker } = tell;
  const value = (text: string | null): Line => (text === null ? tell.words("page.absent") : tell.quote(text));
  const shown = fields.slice(0, bounds.fields);
  return [
    {
      kind: "section",
      title: speaker.words("faces.fields"),
      blocks: [
        {
          kind: "items",
          items: shown.map(
            ({ path, a, b }): Item => ({
              label: null,
              marked: false,
              line: tell.quote(path),
              facts: [
                { name: "A", values: [value(a)] },
                { name: "B", values: [value(b)] },
              ],
            }),
          ),
        },
        ...more(fields.length - shown.length, tell),
      ],
    },
  ];
}
