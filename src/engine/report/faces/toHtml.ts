import type { Report, Ruler, RulerCell, RulerColumn, Side } from "#engine/types.ts";
import type { Locale } from "#messages/locale.ts";
import { type Speaker, speaker } from "#messages/speak.ts";
import { escapeMarkup } from "./escapeMarkup.ts";
import { glyph } from "./glyph.ts";
import { htmlStyle } from "./htmlStyle.ts";
import type { Block, Fact, Inline, Item, Line } from "./outline.ts";
import { outlineOf } from "./outlineOf.ts";
import { visible } from "./visible.ts";
import { wordsOf } from "./wordsOf.ts";

/** Nothing is fetched, nothing runs: the page is what is in it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * A report as one self-contained page: no script, no address in it, a policy of its own that forbids both. For reading on a
 * screen of any size, in either theme, and for print. Deterministic; at most about 1 MB, and what is left out is counted.
 */
export function toHtml(report: Report, { locale }: { readonly locale: Locale }): string {
  const spoken = speaker(locale);
  const title = escapeMarkup(spoken.words("faces.title"));
  const names = (["a", "b"] as const).flatMap((side) => report.captures[side]?.name ?? []);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${[title, ...names.map((name) => escapeMarkup(visible(name.slice(0, 100))))].join(" \u00B7 ")}</title>
<style>
${htmlStyle}
</style>
</head>
<body>
<main>
<h1>${title}</h1>
${outlineOf(report, spoken)
  .map((block) => writeBlock(block, 2, spoken))
  .join("\n")}
</main>
</body>
</html>
`;
}

function writeBlock(block: Block, level: number, spoken: Speaker): string {
  switch (block.kind) {
    case "section": {
      const heading = `h${Math.min(level, 6)}`;
      const inner = block.blocks.map((one) => writeBlock(one, level + 1, spoken)).join("\n");
      return `<section>\n<${heading}>${escapeMarkup(block.title)}</${heading}>\n${inner}\n</section>`;
    }
    case "line":
      return `<p class="${block.look}">${writeLine(block.line)}</p>`;
    case "headline": {
      const tag = block.tag === null ? "" : ` <span class="tag">${escapeMarkup(block.tag)}</span>`;
      const also = block.also.map((one) => ` <span class="also">${escapeMarkup(one)}</span>`).join("");
      const side = `<span class="letter">${block.side.toUpperCase()}</span>`;
      return `<p class="headline ${block.look}">${side} <span class="said">${writeLine(block.line)}</span>${also}${tag}</p>`;
    }
    case "list": {
      const name = block.ordered ? "ol" : "ul";
      return `<${name} class="list">\n${block.items.map((line) => `<li>${writeLine(line)}</li>`).join("\n")}\n</${name}>`;
    }
    case "facts":
      return block.facts.length === 0 ? "" : writeFacts(block.facts);
    case "items":
      return `<div class="items">\n${block.items.map(writeItem).join("\n")}\n</div>`;
    case "bits":
      return `<dl class="bits ${block.look}">\n${block.bits
        .map(
          ({ label, means, bit }) =>
            `<div class="bit${bit === 1 ? " one" : ""}"><dt>${escapeMarkup(label)} <b>${bit ?? "?"}</b></dt><dd>${escapeMarkup(means)}</dd></div>`,
        )
        .join("\n")}\n</dl>`;
    case "table":
      return writeTable(block.head, block.rows);
    case "ruler":
      return writeRuler(block.ruler, block.captions, spoken);
  }
}

function writeItem({ label, marked, line, facts }: Item): string {
  const kind = label === null ? "" : `<span class="kind${marked ? " on" : ""}">${escapeMarkup(label)}</span>`;
  return `<article class="item"><p>${kind}${writeLine(line)}</p>${facts.length === 0 ? "" : writeFacts(facts)}</article>`;
}

function writeFacts(facts: readonly Fact[]): string {
  const rows = facts.map(
    ({ name, values }) =>
      `<dt>${escapeMarkup(name)}</dt>${values.map((value) => `<dd>${writeLine(value)}</dd>`).join("")}`,
  );
  return `<dl class="facts">\n${rows.join("\n")}\n</dl>`;
}

function writeTable(head: readonly string[], rows: readonly (readonly Line[])[]): string {
  const heads = head.map((text) => `<th scope="col">${escapeMarkup(text)}</th>`).join("");
  // A single column has nothing that would be named by its first cell.
  const body = rows.map((row) => {
    const cells = row.map((cell, index) =>
      index === 0 && row.length > 1 ? `<th scope="row">${writeLine(cell)}</th>` : `<td>${writeLine(cell)}</td>`,
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<div class="tabled"><table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody>\n</table></div>`;
}

function writeLine(line: Line): string {
  return line.map(writeInline).join("");
}

function writeInline(inline: Inline): string {
  if (typeof inline === "string") return escapeMarkup(inline);
  if ("strong" in inline) return `<strong>${escapeMarkup(inline.strong)}</strong>`;
  return "marked" in inline
    ? `<mark>${escapeMarkup(inline.marked)}</mark>`
    : `<code>${escapeMarkup(inline.code)}</code>`;
}

/** The picture of the rows, for the eye; the rows as words, for a screen reader. The table that follows names the boxes. */
function writeRuler(ruler: Ruler, captions: Readonly<Record<"host" | "zone", string>>, spoken: Speaker): string {
  const sides = (["a", "b"] as const).filter((side) => ruler.columns.some((column) => column[side] !== null));
  const rows = sides.map((side) => {
    const text = visible(ruler.columns.map((column) => column[side]?.text ?? "").join(""));
    return `<p class="unseen">${escapeMarkup(spoken.words("page.ruler-row", { side: side.toUpperCase(), text }))}</p>`;
  });
  const letters = sides.map((side) => `<span class="cell"><span class="side">${side.toUpperCase()}</span></span>`);
  const words = wordsOf(ruler.columns).map(
    (columns) =>
      `<div class="word">${columns.map((column) => writeColumn(column, sides, ruler.shows === "date-line" ? captions : null)).join("")}</div>`,
  );
  return `<figure class="ruler" aria-label="${escapeMarkup(spoken.words("page.ruler"))}">
${rows.join("\n")}
<div class="columns${ruler.shows === "date-line" ? "" : " uncaptioned"}" aria-hidden="true">
<div class="column"><span class="caption"></span>${letters.join("")}</div>
${words.join("\n")}
</div>
</figure>`;
}

function writeColumn(
  column: RulerColumn,
  sides: readonly Side[],
  captions: Readonly<Record<"host" | "zone", string>> | null,
): string {
  const caption = captions === null || column.carries === null ? "" : escapeMarkup(captions[column.carries]);
  const cells = sides.map((side) => `<span class="cell">${writeCell(column[side], column)}</span>`);
  return `<div class="column${column.kind === "plain" ? "" : " boxed"}"><span class="caption">${caption}</span>${cells.join("")}</div>`;
}

function writeCell(cell: RulerCell | null, { kind }: RulerColumn): string {
  if (cell === null) return '<span class="absent"></span>';
  const { text, isLabel } = glyph(cell.point);
  const drawn = isLabel ? `<span class="label">${escapeMarkup(text)}</span>` : escapeMarkup(text);
  const glyphBox = `<span class="glyph">${drawn}</span>`;
  if (kind === "plain") return glyphBox;
  return `<span class="box${cell.marked ? " on" : ""}">${glyphBox}<span class="number">${escapeMarkup(visible(cell.point))}</span></span>`;
}
