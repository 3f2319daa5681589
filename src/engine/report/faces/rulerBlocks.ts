import type { RulerCell, RulerColumn, Side } from "#engine/types.ts";
import { bounds } from "./bounds.ts";
import type { Block, Line } from "./outline.ts";
import { letter, position, type Teller } from "./teller.ts";
import { visible } from "./visible.ts";

/** The evidence aligned, and every boxed code point of it with number, name and position. None where there is no ruler. */
export function rulerBlocks(tell: Teller): readonly Block[] {
  const { ruler } = tell.report;
  if (ruler === null) return [];
  const { speaker } = tell;
  const sides = (["a", "b"] as const).filter((side) => ruler.columns.some((column) => column[side] !== null));
  const boxes = ruler.columns.filter((column) => column.kind !== "plain");
  const captions = { host: speaker.words("page.site-host"), zone: speaker.words("page.site-zone") };
  // In one text alone each boxed point is what the ruler is about, and needs no word for it.
  const labelled = ruler.shows === "date-line" || sides.length > 1;
  const label = ({ carries }: RulerColumn): string =>
    carries !== null && ruler.shows === "date-line" ? captions[carries] : speaker.words("faces.differs");
  const cell = (side: Side, column: RulerColumn): Line => {
    const at = column[side];
    return at === null ? tell.words("faces.nothing-there") : cellLine(at, tell);
  };
  return [
    {
      kind: "section",
      title: speaker.words(`faces.evidence-of-${ruler.shows}`),
      blocks: [
        { kind: "ruler", ruler, captions },
        {
          kind: "table",
          head: [...(labelled ? [speaker.words("faces.place")] : []), ...sides.map(letter)],
          rows: boxes
            .slice(0, bounds.boxes)
            .map((column) => [...(labelled ? [[label(column)]] : []), ...sides.map((side) => cell(side, column))]),
        },
        ...more(boxes.length - bounds.boxes, tell),
      ],
    },
  ];
}

function cellLine({ text, point, place, marked }: RulerCell, tell: Teller): Line {
  const shown = visible(text);
  return [marked ? { marked: shown } : { code: shown }, " ", ...tell.point(point), " ", { code: position(place.span) }];
}

/** How many of something are left out; nothing where none are. */
export function more(count: number, tell: Teller): readonly Block[] {
  return count > 0 ? [{ kind: "line", look: "small", line: tell.words("faces.more", { count }) }] : [];
}
