import type { CaptureReport, DateLine, IntegrityCheck, PartSummary, Sentence, Side } from "#engine/types.ts";
import { bounds } from "./bounds.ts";
import type { Block, Fact, Line } from "./outline.ts";
import { more } from "./rulerBlocks.ts";
import { joined, letter, position, type Teller } from "./teller.ts";

/** What was read: each source with its hash, what of it was copied and blacked out, its request, texts and date lines, its check. */
export function captureBlocks(tell: Teller): readonly Block[] {
  const { report, speaker } = tell;
  const blocks = (["a", "b"] as const).flatMap((side): Block[] => {
    const capture = report.captures[side];
    if (capture === undefined) return [];
    return [
      {
        kind: "section",
        title: speaker.words("page.capture", { side: letter(side) }),
        blocks: [
          { kind: "facts", facts: factsOf(capture, tell).filter(({ values }) => values.length > 0) },
          ...integrityBlocks(side, capture, tell),
          ...dateLineBlocks(side, capture, tell),
          ...partBlocks(capture, tell),
        ],
      },
    ];
  });
  return blocks.length === 0 ? [] : [{ kind: "section", title: speaker.words("faces.captures"), blocks }];
}

function factsOf(capture: CaptureReport, tell: Teller): readonly Fact[] {
  const { speaker } = tell;
  const { copy } = capture;
  const fact = (name: Parameters<typeof speaker.words>[0], values: readonly Line[]): Fact => ({
    name: speaker.words(name),
    values,
  });
  const request = capture.requests[capture.request];
  return [
    fact("faces.origin", [tell.words(`faces.origin-${capture.origin}`)]),
    fact("faces.source", capture.name === null ? [] : [tell.words("faces.file", { name: capture.name })]),
    fact("faces.hash-of-source", [hashOf(capture, tell)]),
    fact("faces.size", isWithheld(capture) ? [] : [sizeOf(capture, tell)]),
    fact("faces.copy", copy === null ? [] : [tell.words(copy.excerpt ? "faces.copy-excerpt" : "faces.copy-whole")]),
    fact("faces.hash-of-copy", copy === null ? [] : [tell.quote(copy.sha256)]),
    fact("faces.redacted", copy === null ? [] : redactedLines(copy.redacted, tell)),
    fact("faces.kept", copy === null || copy.kept.length === 0 ? [] : [idsLine(copy.kept, tell)]),
    fact("faces.format", [tell.words(`page.format-${capture.format}`)]),
    fact("faces.encoding", [
      [
        ...tell.quote(capture.encoding),
        ...(capture.bom ? [speaker.marks.comma, ...tell.words("faces.encoding-bom")] : []),
      ],
    ]),
    fact(
      "faces.request",
      request === undefined
        ? []
        : [
            [
              ...tell.quote(request.label),
              ...(capture.requests.length > 1
                ? [
                    speaker.marks.open,
                    ...tell.words("faces.request-of", { number: capture.request + 1, count: capture.requests.length }),
                    speaker.marks.close,
                  ]
                : []),
            ],
          ],
    ),
    fact("faces.stated", [
      ...(capture.version === null ? [] : [tell.words("faces.version", { version: capture.version })]),
      ...(request?.model ? [tell.words("faces.model", { model: request.model })] : []),
      ...(capture.host === null ? [] : [tell.words("faces.host", { host: capture.host })]),
      ...(capture.upstream === null ? [] : [tell.words("faces.upstream", { host: capture.upstream })]),
      ...(capture.time === null ? [] : [tell.words("faces.time", { time: capture.time })]),
    ]),
    fact("faces.steps", noteLines(capture.steps, tell)),
    fact("faces.notes", noteLines(capture.notes, tell)),
  ];
}

/** Whether the source's hash and size are kept back, because something in it was blacked out. */
export function isWithheld({ copy, sha256 }: CaptureReport): boolean {
  return copy !== null && sha256 === null;
}

function hashOf(capture: CaptureReport, tell: Teller): Line {
  if (capture.sha256 !== null) return tell.quote(capture.sha256);
  return tell.words(isWithheld(capture) ? "faces.hash-withheld" : "faces.hash-not-read");
}

function sizeOf({ bytes, points }: CaptureReport, tell: Teller): Line {
  const size = tell.words("page.bytes", { count: bytes });
  return points === null
    ? size
    : joined([size, tell.words("page.points", { count: points })], tell.speaker.marks.comma);
}

function redactedLines(redacted: readonly { kind: string; places: number; where: readonly string[] }[], tell: Teller) {
  if (redacted.length === 0) return [tell.words("faces.redacted-nothing")];
  return redacted.slice(0, bounds.redactions).map(({ kind, places, where }): Line => {
    // A kind that a later version may know is shown by its id.
    const said = tell.words(`faces.redacted-${kind}` as "faces.redacted-key", { places });
    return where.length === 0 ? said : [...said, tell.speaker.marks.colon, ...idsLine(where, tell)];
  });
}

function idsLine(ids: readonly string[], tell: Teller): Line {
  const lines = ids.slice(0, bounds.redactions).map((id) => tell.quote(id));
  const left = ids.length - lines.length;
  return joined(
    left > 0 ? [...lines, tell.words("faces.more-short", { count: left })] : lines,
    tell.speaker.marks.comma,
  );
}

function noteLines(said: readonly Sentence[], tell: Teller): readonly Line[] {
  const lines = said.slice(0, bounds.notes).map((sentence) => tell.say(sentence));
  const left = said.length - lines.length;
  return left > 0 ? [...lines, tell.words("faces.more-short", { count: left })] : lines;
}

function integrityBlocks(side: Side, { integrity }: CaptureReport, tell: Teller): readonly Block[] {
  const { speaker } = tell;
  const statement = tell.report.reading.find((one) => one.about === side && one.kind === "integrity");
  // The checks of the picked request stand in the statement, those of the whole file in the capture; often they are the same.
  const seen = new Set(integrity.checks.map(({ say }) => JSON.stringify(say)));
  const altered = integrity.verdict === "altered";
  const others = (statement ? [...statement.supports, ...statement.against] : []).filter(
    ({ say }) => !seen.has(JSON.stringify(say)),
  );
  const innocent = others.filter(({ say }) => say.id === "capture.altered-innocently");
  const from = (evidence: typeof others, result: IntegrityCheck["result"]): IntegrityCheck[] =>
    evidence.filter((one) => !innocent.includes(one)).map(({ say }) => ({ say, result }));
  const isSupport = (one: (typeof others)[number]): boolean => statement?.supports.includes(one) ?? false;
  const checks: readonly IntegrityCheck[] = [
    ...integrity.checks,
    ...from(others.filter(isSupport), altered ? "differs" : "fits"),
    ...from(
      others.filter((one) => !isSupport(one)),
      altered ? "fits" : "differs",
    ),
  ];
  const verdict = statement?.say ?? ({ id: "capture.integrity", params: { verdict: integrity.verdict } } as const);
  const of = (result: IntegrityCheck["result"]): Fact => ({
    name: speaker.words(`faces.check-${result}`),
    values: checks
      .filter((check) => check.result === result)
      .slice(0, bounds.checks)
      .map(({ say }) => tell.say(say)),
  });
  return [
    {
      kind: "section",
      title: speaker.words("faces.integrity"),
      blocks: [
        {
          kind: "line",
          look: "plain",
          line: joined(
            [
              tell.say(verdict),
              ...innocent.map(({ say }) => tell.say(say)),
              tell.say({ id: "capture.not-authenticated", params: {} }),
            ],
            speaker.marks.gap,
          ),
        },
        { kind: "facts", facts: [of("differs"), of("fits"), of("absent")].filter(({ values }) => values.length > 0) },
        ...more(checks.length - bounds.checks, tell),
      ],
    },
  ];
}

function dateLineBlocks(side: Side, { dateLines, dateLine }: CaptureReport, tell: Teller): readonly Block[] {
  if (dateLines.length === 0) return [];
  const { speaker } = tell;
  // The one that the reading is about comes first, so that it is never left out.
  const order = dateLines.map((line, index) => ({ line, isRead: index === dateLine }));
  order.sort((a, b) => Number(b.isRead) - Number(a.isRead));
  return [
    {
      kind: "section",
      title: speaker.words("faces.date-lines"),
      blocks: [
        {
          kind: "items",
          items: order.slice(0, bounds.dateLines).map(({ line, isRead }) => ({
            label: [
              speaker.words(`faces.line-${line.status}`),
              speaker.words(`faces.line-${line.place}`),
              ...(isRead && dateLines.length > 1 ? [speaker.words("faces.line-read")] : []),
            ].join(" \u00B7 "),
            marked: false,
            line: tell.quote(line.text),
            facts: dateLineFacts(side, line, tell),
          })),
        },
        ...more(dateLines.length - bounds.dateLines, tell),
      ],
    },
  ];
}

function dateLineFacts(side: Side, line: DateLine, tell: Teller): readonly Fact[] {
  const { speaker } = tell;
  const at = (span: DateLine["span"]): Line => tell.place({ side, part: line.part, span });
  const separators = line.separatorSpans.map((span) => ({ code: position(span) }));
  const facts: Fact[] = [
    { name: speaker.words("faces.where"), values: [at(line.span)] },
    {
      name: speaker.words("faces.line-apostrophe"),
      values:
        line.apostrophe === null
          ? []
          : [
              [
                ...tell.point(line.apostrophe),
                ...(line.apostropheSpan ? [" ", { code: position(line.apostropheSpan) }] : []),
              ],
            ],
    },
    {
      name: speaker.words("faces.line-separator"),
      values:
        line.separator === null
          ? []
          : [[...tell.point(line.separator), ...separators.flatMap((span): Line => [" ", span])]],
    },
    {
      name: speaker.words("faces.why"),
      values: [line.why, line.via].flatMap((said) => (said === null ? [] : [tell.say(said)])),
    },
  ];
  return facts.filter(({ values }) => values.length > 0);
}

function partBlocks({ parts }: CaptureReport, tell: Teller): readonly Block[] {
  if (parts.length === 0) return [];
  return [
    {
      kind: "section",
      title: tell.speaker.words("faces.parts"),
      blocks: [
        {
          kind: "list",
          ordered: false,
          items: parts.slice(0, bounds.parts).map((part, index) => partLine(part, index, tell)),
        },
        ...more(parts.length - bounds.parts, tell),
      ],
    },
  ];
}

function partLine({ path, role, points, sha256, bytes, excerpt }: PartSummary, index: number, tell: Teller): Line {
  const name =
    path !== ""
      ? tell.quote(path)
      : tell.words(index === 0 ? "faces.no-path" : "faces.part-number", index === 0 ? {} : { number: index + 1 });
  const about = [
    ...(path === "" ? [] : [tell.quote(role)]),
    tell.words("page.points", { count: points }),
    ...(excerpt ? [tell.words("faces.part-pieces", { units: excerpt.units })] : []),
    ...(bytes ? [tell.words("faces.part-bytes", { start: bytes.start, end: bytes.end })] : []),
    [`${tell.speaker.words("page.sha256")} `, ...tell.quote(sha256)],
  ];
  const { colon, comma } = tell.speaker.marks;
  return [...name, colon, ...joined(about, comma)];
}
