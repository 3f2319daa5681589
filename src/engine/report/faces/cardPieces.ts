import type { Look } from "#engine/report/lookOf.ts";
import type { CaptureReport, Report, Side } from "#engine/types.ts";
import { isWithheld } from "./captureBlocks.ts";
import { cardColumns } from "./cardColumns.ts";
import { type Drawing, drawText, frame, type Piece, widthOf, wrap } from "./drawing.ts";
import { glyph } from "./glyph.ts";
import type { Headline } from "./headlinesOf.ts";
import { visible } from "./visible.ts";

/** The names of the boxed code points beneath the ruler: more would be a list, not a legend. */
const mostNames = 8;

/** A side's letter and what it reads as, with its origin where that must stick. `says` is the same in words alone. */
export function cardHeadline(headline: Headline, drawing: Drawing): Piece & { readonly says: string } {
  const { palette, speaker } = drawing;
  const { side, look, also } = headline;
  const { colon, open, close } = speaker.marks;
  const said = speaker.say(headline.say);
  // The headlines are written to be read after a letter, so they begin small; here they begin the line.
  const text = visible(said.charAt(0).toUpperCase() + said.slice(1));
  const tag = headline.tag === null ? null : pill(headline.tag, drawing);
  const style = { size: 30, weight: 600 } as const;
  const left = frame.margin + 56;
  const width = frame.inner - 56 - (tag === null ? 0 : tag.width + 16);
  const lines = wrap(text, width - 24, 3, style);
  const alsoLines = wrap(also.join(" \u00B7 "), width - 24, 2, { size: 20 });
  const band = lines.length * 40 + 14;
  return {
    says: `${side.toUpperCase()}${colon}${said}${headline.tag === null ? "" : `${open}${headline.tag}${close}`}`,
    height: band + alsoLines.length * 28 + 12,
    draw: (y) =>
      [
        highlight(look, left, y, width, band, drawing),
        `<circle cx="${frame.margin + 20}" cy="${y + 27}" r="19" fill="none" stroke="${palette.ink}" stroke-width="2"/>`,
        drawText(frame.margin + 20, y + 35, side.toUpperCase(), {
          size: 23,
          weight: 600,
          color: palette.ink,
          anchor: "middle",
        }),
        ...lines.map((line, index) => drawText(left + 12, y + 37 + index * 40, line, { ...style, color: palette.ink })),
        ...alsoLines.map((line, index) =>
          drawText(left + 12, y + band + 18 + index * 28, line, { size: 20, color: palette.muted }),
        ),
        ...(tag === null ? [] : [tag.draw(frame.margin + frame.inner - tag.width, y + 11)]),
      ]
        .filter((piece) => piece !== "")
        .join("\n"),
  };
}

/** The accent means *marked*; under a condition it is an outline only. */
function highlight(look: Look, x: number, y: number, width: number, height: number, { palette }: Drawing): string {
  if (look === "marked") {
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${palette.accentSoft}"/><rect x="${x}" y="${y + height - 4}" width="${width}" height="4" fill="${palette.accentRule}"/>`;
  }
  if (look === "conditional") {
    return `<path d="M${x} ${y + height - 2}h${width}" stroke="${palette.accentRule}" stroke-width="3" stroke-dasharray="9 7"/>`;
  }
  return "";
}

function pill(text: string, { palette }: Drawing): { width: number; draw(x: number, y: number): string } {
  const style = { size: 18, weight: 600 } as const;
  const width = Math.ceil(widthOf(text, style)) + 28;
  return {
    width,
    draw: (x, y) =>
      `<rect x="${x}" y="${y}" width="${width}" height="32" rx="16" fill="${palette.paper}" stroke="${palette.ruleStrong}" stroke-width="2" stroke-dasharray="5 4"/>${drawText(x + width / 2, y + 22, text, { ...style, color: palette.muted, anchor: "middle" })}`,
  };
}

/** The ruler in its panel, the names of what is boxed, and once more where the rows come from: a picture is cut out easily. */
export function cardRuler(
  { ruler, names }: Report,
  headlines: readonly Headline[],
  drawing: Drawing,
): readonly Piece[] {
  if (ruler === null) return [];
  const { palette, speaker } = drawing;
  const columns = cardColumns(ruler, drawing);
  const boxed = ruler.columns.filter(({ kind }) => kind !== "plain").flatMap(({ a, b }) => [a, b]);
  const points = [...new Set(boxed.flatMap((cell) => cell?.point ?? []))].slice(0, mostNames);
  const legend = points.map((point) => {
    const name = Object.hasOwn(names, point) ? (names[point] ?? "") : "";
    return { point, name: short(visible(name), 88) };
  });
  const origins = headlines.flatMap(({ side, tag }) =>
    tag === null ? [] : [`${side.toUpperCase()}${speaker.marks.colon}${tag}`],
  );
  const notes = [
    ...(columns.left > 0 ? [speaker.words("faces.card-not-shown", { count: columns.left })] : []),
    ...origins,
  ].join(" \u00B7 ");
  const perRow = legend.some(({ name }) => name.length > 32) ? 1 : 2;
  const legendHeight = Math.ceil(legend.length / perRow) * 30;
  const noteHeight = notes === "" ? 0 : 30;
  const height = 24 + columns.height + (legendHeight + noteHeight > 0 ? 26 + legendHeight + noteHeight : 0) + 12;
  const left = frame.margin + 28;
  return [
    {
      height: 12 + height + 22,
      draw(y) {
        const top = y + 12;
        const under = top + 24 + columns.height + 10;
        const legendLine = ({ point, name }: (typeof legend)[number], index: number): string => {
          const x = left + (index % perRow) * ((frame.inner - 56) / 2);
          const baseline = under + 26 + Math.floor(index / perRow) * 30;
          const { text } = glyph(point);
          return [
            drawText(x + 30, baseline, text, {
              size: text.length > 2 ? 13 : 20,
              font: "mono",
              color: palette.ink,
              anchor: "middle",
            }),
            drawText(x + 72, baseline, visible(point), { size: 17, font: "mono", color: palette.ink }),
            drawText(x + 168, baseline, name, { size: 17, color: palette.muted }),
          ].join("");
        };
        return [
          `<rect x="${frame.margin}" y="${top}" width="${frame.inner}" height="${height}" rx="8" fill="${palette.paperRaised}" stroke="${palette.rule}" stroke-width="1.5"/>`,
          columns.draw(top + 24),
          ...(legend.length + notes.length > 0
            ? [`<path d="M${left} ${under}h${frame.inner - 56}" stroke="${palette.rule}" stroke-width="1.5"/>`]
            : []),
          ...legend.map(legendLine),
          ...(notes === ""
            ? []
            : [
                drawText(frame.margin + frame.inner - 28, under + 26 + legendHeight, notes, {
                  size: 17,
                  weight: 600,
                  color: palette.muted,
                  anchor: "end",
                }),
              ]),
        ].join("\n");
      },
    },
  ];
}

/** Letters of a hash that are shown at each end: enough to find it in the report, which has it whole. */
const hashEnds = 10;

/** Which source a side is: its name, size and hash, or that it is a copy. */
export function cardSource(side: Side, capture: CaptureReport, { palette, speaker }: Drawing): Piece {
  const { copy, sha256, bytes, name, origin } = capture;
  const hash = copy !== null && (sha256 === null || copy.excerpt) ? copy.sha256 : sha256;
  const facts = [
    name === null ? speaker.words(`faces.origin-${origin}`) : short(visible(name), 44),
    ...(isWithheld(capture) ? [] : [speaker.words("faces.card-size", { bytes })]),
    ...(copy === null
      ? []
      : [
          ...(copy.excerpt ? [speaker.words("faces.card-excerpt")] : []),
          speaker.words(copy.redacted.length > 0 ? "faces.card-redacted" : "faces.card-copy"),
        ]),
    ...(hash === null ? [] : [`${speaker.words("page.sha256")} ${shortHash(visible(hash))}`]),
  ];
  return {
    height: 28,
    draw: (y) =>
      [
        drawText(frame.margin, y + 20, side.toUpperCase(), { size: 16, weight: 600, color: palette.muted }),
        drawText(frame.margin + 28, y + 20, facts.join(" \u00B7 "), { size: 16, font: "mono", color: palette.muted }),
      ].join(""),
  };
}

function short(text: string, most: number): string {
  const points = [...text];
  if (points.length <= most) return text;
  return `${points.slice(0, most - 10).join("")}\u2026${points.slice(-9).join("")}`;
}

function shortHash(hash: string): string {
  return hash.length > 2 * hashEnds + 1 ? `${hash.slice(0, hashEnds)}\u2026${hash.slice(-hashEnds)}` : hash;
}

/** What always stands beneath, and what made the card. */
export function cardFoot(report: Report, alone: string | null, { palette, speaker }: Drawing): Piece {
  const style = { size: 18 } as const;
  const tool = report.tool;
  const made =
    tool === null
      ? speaker.words("faces.card-tool-unknown")
      : speaker.words("faces.card-tool", { version: short(tool.version, 20) });
  const madeWidth = widthOf(made, { size: 20, weight: 600 }) + 40;
  const always = alone ?? speaker.say({ id: "marker.always", params: {} });
  const lines = wrap(visible(always), frame.inner - madeWidth, 3, style);
  return {
    height: 44 + lines.length * 26,
    draw: (y) =>
      [
        `<path d="M${frame.margin} ${y + 22}h${frame.inner}" stroke="${palette.ink}" stroke-width="2"/>`,
        ...lines.map((line, index) =>
          drawText(frame.margin, y + 54 + index * 26, line, { ...style, color: palette.ink }),
        ),
        drawText(frame.margin + frame.inner, y + 54, visible(made), {
          size: 20,
          weight: 600,
          color: palette.ink,
          anchor: "end",
        }),
      ].join("\n"),
  };
}
