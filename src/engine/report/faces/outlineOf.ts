import type { Report } from "#engine/types.ts";
import type { Speaker } from "#messages/speak.ts";
import { bounds } from "./bounds.ts";
import { captureBlocks } from "./captureBlocks.ts";
import { findingBlocks } from "./findingBlocks.ts";
import { headlinesOf } from "./headlinesOf.ts";
import type { Block, Line } from "./outline.ts";
import { readingBlocks } from "./readingBlocks.ts";
import { repeatBlocks } from "./repeatBlocks.ts";
import { more, rulerBlocks } from "./rulerBlocks.ts";
import { letter, type Teller, teller } from "./teller.ts";

/** A report in the order in which it is read: what was read out of it, the evidence, the reasons, the sources, the way back to it. */
export function outlineOf(report: Report, speaker: Speaker): readonly Block[] {
  const tell = teller(report, speaker);
  return [
    { kind: "line", look: "small", line: madeBy(tell) },
    ...headlines(tell),
    ...rulerBlocks(tell),
    ...readingBlocks(tell),
    ...findingBlocks(tell),
    ...captureBlocks(tell),
    ...nameBlocks(tell),
    ...repeatBlocks(tell),
  ];
}

function madeBy(tell: Teller): Line {
  const { tool, rules, unicode } = tell.report;
  if (tool === null) return tell.words("faces.made-by-unknown", { rules, unicode });
  return tool.commit === null
    ? tell.words("faces.made-by-no-commit", { version: tool.version, rules, unicode })
    : tell.words("faces.made-by", { version: tool.version, commit: tool.commit, rules, unicode });
}

function headlines(tell: Teller): readonly Block[] {
  const { report, speaker } = tell;
  const found = headlinesOf(report, speaker);
  if (found.length === 0) return [{ kind: "line", look: "lead", line: tell.words("faces.empty") }];
  const warnings = found.flatMap(({ side, tag }): Block[] => {
    const origin = report.captures[side]?.origin;
    if (tag === null || origin === undefined) return [];
    const line =
      origin === "link"
        ? tell.words("faces.from-link", { side: letter(side) })
        : tell.words("faces.invented", { side: letter(side), origin });
    return [{ kind: "line", look: "warning", line }];
  });
  return [
    ...warnings,
    ...found.map(({ say, ...rest }): Block => ({ kind: "headline", ...rest, line: tell.say(say) })),
    ...(report.comparison?.identical
      ? [{ kind: "line", look: "plain", line: tell.words("page.identical") } as const]
      : []),
    { kind: "line", look: "plain", line: tell.say({ id: "marker.always", params: {} }) },
  ];
}

function nameBlocks(tell: Teller): readonly Block[] {
  const points = Object.keys(tell.report.names).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  if (points.length === 0) return [];
  return [
    {
      kind: "section",
      title: tell.speaker.words("faces.points"),
      blocks: [
        { kind: "list", ordered: false, items: points.slice(0, bounds.names).map((point) => tell.point(point)) },
        ...more(points.length - bounds.names, tell),
      ],
    },
  ];
}
