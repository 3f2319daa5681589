import type { Report } from "#engine/types.ts";
import type { Locale } from "#messages/locale.ts";
import { speaker } from "#messages/speak.ts";
import { cardFoot, cardHeadline, cardRuler, cardSource } from "./cardPieces.ts";
import { type Drawing, frame, type Piece } from "./drawing.ts";
import { escapeMarkup } from "./escapeMarkup.ts";
import { headlinesOf } from "./headlinesOf.ts";
import { palettes } from "./palette.ts";
import { visible } from "./visible.ts";

interface CardOptions {
  readonly locale: Locale;
  readonly theme: "light" | "dark";
}

/**
 * A report as a picture for an article: what each side reads as, the evidence big, where it comes from, and what it does not
 * show. SVG without scripts, addresses or fonts of its own; widths are fixed or have room to spare, since fonts differ between
 * systems. 1200 wide, at least 630 high. Deterministic.
 */
export function toSvg(report: Report, { locale, theme }: CardOptions): string {
  const drawing: Drawing = { palette: palettes[theme], speaker: speaker(locale) };
  const { palette, speaker: spoken } = drawing;
  const sides = (["a", "b"] as const).flatMap((side) => {
    const capture = report.captures[side];
    return capture === undefined ? [] : [{ side, capture }];
  });
  const found = headlinesOf(report, spoken);
  const headlines = found.map((headline) => cardHeadline(headline, drawing));
  const body: readonly Piece[] = [
    ...headlines,
    ...cardRuler(report, found, drawing),
    ...sides.map(({ side, capture }) => cardSource(side, capture, drawing)),
  ];
  const foot = cardFoot(report, sides.length === 0 ? spoken.words("faces.empty") : null, drawing);

  const drawn: string[] = [];
  let y: number = frame.margin;
  for (const piece of body) {
    drawn.push(piece.draw(y));
    y += piece.height;
  }
  const height = Math.max(frame.leastHeight, y + foot.height + frame.margin / 2);
  drawn.push(foot.draw(height - foot.height - frame.margin / 2));

  const title = [spoken.words("faces.title"), ...headlines.map(({ says }) => says)].join(" \u00B7 ");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${frame.width}" height="${height}" viewBox="0 0 ${frame.width} ${height}" role="img" aria-labelledby="title" xml:lang="${locale}">
<title id="title">${escapeMarkup(visible(title))}</title>
<rect width="${frame.width}" height="${height}" fill="${palette.paper}"/>
${drawn.join("\n")}
</svg>
`;
}
