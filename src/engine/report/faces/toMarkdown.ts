import type { Report, Ruler, RulerCell, RulerColumn, Side } from "#engine/types.ts";
import type { Locale } from "#messages/locale.ts";
import type { Marks } from "#messages/marks.ts";
import { speaker } from "#messages/speak.ts";
import { glyph } from "./glyph.ts";
import type { Block, Fact, Inline, Item, Line } from "./outline.ts";
import { outlineOf } from "./outlineOf.ts";

/**
 * A report as Markdown (CommonMark with GitHub's tables), for an issue or a note to a colleague. All evidence stands in code spans
 * and fences that it cannot end. Deterministic; at most about 1 MB, and what is left out is counted.
 */
export function toMarkdown(report: Report, { locale }: { readonly locale: Locale }): string {
  const spoken = speaker(locale);
  const blocks = outlineOf(report, spoken);
  return `# ${escapeWords(spoken.words("faces.title"))}\n\n${blocks.map((block) => writeBlock(block, 2, spoken.marks)).join("\n\n")}\n`;
}

/** Headings end at six. */
const deepest = 6;

function writeBlock(block: Block, level: number, marks: Marks): string {
  const { colon, semicolon, stop, open, close } = marks;
  switch (block.kind) {
    case "section":
      return [
        `${"#".repeat(Math.min(level, deepest))} ${escapeWords(block.title)}`,
        ...block.blocks.map((inner) => writeBlock(inner, level + 1, marks)),
      ].join("\n\n");
    case "line":
      return block.look === "warning" ? `> **${writeLine(block.line)}**` : writeLine(block.line);
    case "headline": {
      const tag = block.tag === null ? "" : ` _${open.trimStart()}${escapeWords(block.tag)}${close}_`;
      const also = block.also.map((one) => `${semicolon}${escapeWords(one)}`).join("");
      return `**${block.side.toUpperCase()}${colon}${writeLine(block.line)}**${also}${tag}`;
    }
    case "list":
      return block.items.map((line, index) => `${block.ordered ? `${index + 1}.` : "-"} ${writeLine(line)}`).join("\n");
    case "facts":
      return block.facts.map((fact) => writeFact(fact, "", marks)).join("\n");
    case "items":
      return block.items.map((item) => writeItem(item, marks)).join("\n");
    case "bits":
      return (
        block.bits
          // Another bullet than the list that follows has, so that they stay two lists (CommonMark 5.3).
          .map(
            ({ label, means, bit }) => `* ${escapeWords(label)}${colon}**${bit ?? "?"}**${stop}${escapeWords(means)}`,
          )
          .join("\n")
      );
    case "table":
      return [block.head.map(escapeWords), block.head.map(() => "---"), ...block.rows.map((row) => row.map(writeCell))]
        .map((cells) => `| ${cells.join(" | ")} |`)
        .join("\n");
    case "ruler":
      return writeRuler(block.ruler);
  }
}

function writeItem({ label, line, facts }: Item, marks: Marks): string {
  const head = label === null ? writeLine(line) : `**${escapeWords(label)}**${marks.colon}${writeLine(line)}`;
  return [`- ${head}`, ...facts.map((fact) => writeFact(fact, "  ", marks))].join("\n");
}

function writeFact({ name, values }: Fact, indent: string, { colon }: Marks): string {
  const [first, ...others] = values;
  const head = `${indent}- _${escapeWords(name)}_${colon}`;
  if (first !== undefined && others.length === 0) return `${head}${writeLine(first)}`;
  return [head.trimEnd(), ...values.map((value) => `${indent}  - ${writeLine(value)}`)].join("\n");
}

function writeLine(line: Line): string {
  return line.map(writeInline).join("");
}

function writeInline(inline: Inline): string {
  if (typeof inline === "string") return escapeWords(inline);
  if ("strong" in inline) return `**${escapeWords(inline.strong)}**`;
  return "marked" in inline ? `**${codeSpan(inline.marked)}**` : codeSpan(inline.code);
}

/** In a table a pipe ends the cell, in a code span too, and a backslash before it does not always save it. */
function writeCell(line: Line): string {
  const safe = (text: string): string => text.replaceAll("|", "\\u{7C}");
  return writeLine(
    line.map((inline): Inline => {
      if (typeof inline === "string") return inline;
      if ("code" in inline) return { code: safe(inline.code) };
      return "marked" in inline ? { marked: safe(inline.marked) } : inline;
    }),
  );
}

/** A code span around one line: more backticks than are in it, and a blank where its edge would be taken for one (CommonMark 6.1). */
function codeSpan(text: string): string {
  if (text === "") return "` `";
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = "`".repeat(longest + 1);
  const padded = /^`|`$/.test(text) || (/^ .* $/.test(text) && text.trim() !== "");
  return padded ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

/** Words of ours, in which nothing means markup. */
function escapeWords(text: string): string {
  return text.replace(/[\\`*_[\]<>|~&#$]/g, "\\$&").replaceAll(/\s/g, " ");
}

/** The rows under each other, in a fence that no row can end: each begins with its letter. */
function writeRuler(ruler: Ruler): string {
  const sides = (["a", "b"] as const).filter((side) => ruler.columns.some((column) => column[side] !== null));
  const cells = ruler.columns.map((column) => {
    const texts = { a: cellText(column.a, column), b: cellText(column.b, column) };
    const width = Math.max(...sides.map((side) => [...texts[side]].length));
    return { texts, width };
  });
  const row = (side: Side): string =>
    `${side.toUpperCase()}  ${cells.map(({ texts, width }) => pad(texts[side], width)).join("")}`.trimEnd();
  return ["```text", ...sides.map(row), "```"].join("\n");
}

/** What is boxed on the page stands in brackets. */
function cellText(cell: RulerCell | null, { kind }: RulerColumn): string {
  if (cell === null) return "";
  const { text, isLabel } = glyph(cell.point);
  const shown = isLabel ? `{${text}}` : text;
  return kind === "plain" ? shown : `[${shown}]`;
}

function pad(text: string, width: number): string {
  return text + " ".repeat(width - [...text].length);
}
