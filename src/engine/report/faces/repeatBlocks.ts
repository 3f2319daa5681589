import type { Side } from "#engine/types.ts";
import { bounds } from "./bounds.ts";
import { isWithheld } from "./captureBlocks.ts";
import type { Block, Line } from "./outline.ts";
import { letter, type Teller } from "./teller.ts";

/** The steps by which somebody who trusts nobody gets the same report, and how to read this one. */
export function repeatBlocks(tell: Teller): readonly Block[] {
  const { report, speaker } = tell;
  const { tool, rules } = report;
  const get =
    tool === null
      ? tell.words("faces.repeat-unknown", { rules })
      : tool.commit === null
        ? tell.words("faces.repeat-version", { version: tool.version })
        : tell.words("faces.repeat-tool", { version: tool.version, commit: tool.commit });
  const sides = (["a", "b"] as const).filter((side) => report.captures[side] !== undefined);
  return [
    {
      kind: "section",
      title: speaker.words("faces.repeat"),
      blocks: [
        {
          kind: "list",
          ordered: true,
          items: [get, ...sides.flatMap((side) => bringLines(side, tell)), tell.words("faces.repeat-compare")],
        },
      ],
    },
    {
      kind: "section",
      title: speaker.words("faces.how"),
      blocks: [
        {
          kind: "list",
          ordered: false,
          items: [
            tell.words("faces.how-positions", { example: "[12,13)" }),
            tell.words("faces.how-escapes", { example: "\u200B" }),
            tell.words("faces.how-levels"),
            tell.words("faces.how-json"),
          ],
        },
      ],
    },
  ];
}

function bringLines(side: Side, tell: Teller): readonly Line[] {
  const capture = tell.report.captures[side];
  if (capture === undefined) return [];
  const { copy, sha256, bytes, name } = capture;
  const at = letter(side);
  const bring =
    copy !== null && (isWithheld(capture) || copy.excerpt)
      ? tell.words("faces.repeat-copy", { side: at, sha256: copy.sha256 })
      : sha256 === null
        ? tell.words("faces.repeat-unread", { side: at })
        : name === null
          ? tell.words("faces.repeat-text", { side: at, bytes, sha256 })
          : tell.words("faces.repeat-file", { side: at, name, bytes, sha256 });
  const kept = copy !== null && copy.kept.length > 0 ? copy.kept.slice(0, bounds.redactions) : [];
  const { request, requests } = capture;
  return [
    bring,
    ...(kept.length > 0 ? [tell.words("faces.repeat-kept", { side: at, ids: tell.speaker.listed(kept) })] : []),
    ...(requests.length > 1
      ? [
          tell.words("faces.repeat-request", {
            side: at,
            number: request + 1,
            count: requests.length,
            label: requests[request]?.label ?? "",
          }),
        ]
      : []),
  ];
}
