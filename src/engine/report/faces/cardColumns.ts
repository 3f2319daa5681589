import type { Ruler, RulerCell, RulerColumn, Side } from "#engine/types.ts";
import { type Drawing, drawText, frame, isWide, type Piece } from "./drawing.ts";
import { glyph } from "./glyph.ts";
import { visible } from "./visible.ts";
import { wordsOf } from "./wordsOf.ts";

/** A letter of the monospace at its size, a square one, and a box with room for `U+10FFFF`. */
const widths = { letter: 25, square: 44, box: 80 } as const;
const glyphSize = 36;
const rowHeight = 82;
const captionHeight = 24;
const lineGap = 14;
const left = frame.margin + 28 + 44;
const room = frame.inner - 56 - 44;

/** More lines of columns would be a page, not a picture. */
const mostLines = 6;

/** The columns of a ruler, A above B, broken into lines together. `left`: how many columns are not drawn. */
export function cardColumns(ruler: Ruler, drawing: Drawing): Piece & { readonly left: number } {
  const sides = (["a", "b"] as const).filter((side) => ruler.columns.some((column) => column[side] !== null));
  const all = linesOf(ruler.columns);
  const lines = all.slice(0, mostLines);
  const captioned = ruler.shows === "date-line";
  const heightOf = (line: readonly RulerColumn[]): number =>
    (captioned && line.some(({ kind }) => kind === "site") ? captionHeight : 0) + sides.length * rowHeight + lineGap;
  return {
    height: lines.reduce((sum, line) => sum + heightOf(line), -lineGap),
    left: all.slice(mostLines).reduce((sum, line) => sum + line.length, 0),
    draw(y) {
      const drawn: string[] = [];
      let top = y;
      for (const line of lines) {
        drawn.push(drawLine(line, sides, top, captioned, drawing));
        top += heightOf(line);
      }
      return drawn.join("\n");
    },
  };
}

function linesOf(columns: readonly RulerColumn[]): readonly (readonly RulerColumn[])[] {
  const lines: RulerColumn[][] = [[]];
  let used = 0;
  const open = (): void => {
    lines.push([]);
    used = 0;
  };
  for (const word of wordsOf(columns)) {
    const width = word.reduce((sum, column) => sum + columnWidth(column), 0);
    if (used > 0 && used + width > room) open();
    for (const column of word) {
      // A word longer than a line is broken.
      if (used + columnWidth(column) > room) open();
      lines.at(-1)?.push(column);
      used += columnWidth(column);
    }
  }
  return lines;
}

function columnWidth({ a, b, kind }: RulerColumn): number {
  if (kind !== "plain") return widths.box;
  const glyphs = [a, b].flatMap((cell) => (cell === null ? [] : [glyph(cell.point)]));
  if (glyphs.some(({ isLabel }) => isLabel)) return widths.box;
  return glyphs.some(({ text }) => isWide(text)) ? widths.square : widths.letter;
}

function drawLine(
  line: readonly RulerColumn[],
  sides: readonly Side[],
  y: number,
  captioned: boolean,
  { palette, speaker }: Drawing,
): string {
  const drawn: string[] = [];
  const rows = captioned && line.some(({ kind }) => kind === "site") ? y + captionHeight : y;
  sides.forEach((side, row) => {
    drawn.push(
      drawText(frame.margin + 28, rows + row * rowHeight + 37, side.toUpperCase(), {
        size: 26,
        weight: 600,
        color: palette.ink,
      }),
    );
  });
  let x = left;
  for (const column of line) {
    const width = columnWidth(column);
    if (captioned && column.kind === "site" && column.carries !== null) {
      const caption = speaker.words(column.carries === "zone" ? "page.site-zone" : "page.site-host");
      drawn.push(
        drawText(x + width / 2, y + 14, caption, { size: 15, weight: 600, color: palette.accent, anchor: "middle" }),
      );
    }
    sides.forEach((side, row) => {
      const cell = column[side];
      const top = rows + row * rowHeight;
      if (cell !== null) drawn.push(drawCell(cell, column.kind !== "plain", x, top, width, palette));
      else if (column.kind !== "plain") {
        drawn.push(
          `<path d="M${x + 14} ${top + 50}h${width - 28}" stroke="${palette.ruleStrong}" stroke-width="2.5" stroke-dasharray="3 5"/>`,
        );
      }
    });
    x += width;
  }
  return drawn.join("\n");
}

function drawCell(
  { point, marked }: RulerCell,
  boxed: boolean,
  x: number,
  y: number,
  width: number,
  palette: Drawing["palette"],
): string {
  const { text, isLabel } = glyph(point);
  if (!boxed && text === " ") return "";
  const middle = x + width / 2;
  const drawn = drawText(middle, y + (isLabel ? 32 : 38), text, {
    size: isLabel ? 14 : glyphSize,
    font: "mono",
    color: palette.ink,
    anchor: "middle",
    ...(isLabel ? { weight: 600 } : {}),
  });
  if (!boxed) {
    if (!isLabel) return drawn;
    return `<rect x="${x + 8}" y="${y + 14}" width="${width - 16}" height="26" rx="4" fill="none" stroke="${palette.ruleStrong}" stroke-width="1.5" stroke-dasharray="4 3"/>${drawn}`;
  }
  const [fill, stroke] = marked ? [palette.accentSoft, palette.accentRule] : [palette.paper, palette.ruleStrong];
  return [
    `<rect x="${x + 6}" y="${y + 2}" width="${width - 12}" height="48" rx="5" fill="${fill}" stroke="${stroke}" stroke-width="2.5"/>`,
    drawn,
    drawText(middle, y + 68, visible(point), { size: 14, font: "mono", color: palette.ink, anchor: "middle" }),
  ].join("");
}
