import { undo } from "#engine/fidelity/undoEscapes.ts";
import { wellFormed } from "./encodings.ts";

/** A JSON string with everything beyond ASCII escaped, as many programs write it (RFC 8259 §7), without its quotes. */
export function asEscapedJson(text: string): string {
  const literal = JSON.stringify(text).slice(1, -1);
  return literal.replace(/[\u007F-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Escaped in JSON with everything beyond ASCII as `\u`, and read again. */
export function throughEscapedJson(text: string): string {
  return JSON.parse(`"${asEscapedJson(text)}"`) as string;
}

/** Written as JSON with its characters as they are, and read again. */
export function throughJson(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Escaped into a page and read from it by a program, as `textContent` gives it (HTML §13.2): line ends are LF, NUL is dropped, halves of
 * pairs cannot be in a page. Every other character comes back.
 */
export function throughHtml(text: string): string {
  const source = wellFormed(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
  return undo.html(source.replace(/\r\n?/g, "\n").replace(/\0/g, ""));
}

/** Shown on a page and copied from it, as `innerText` gives it: every run of ASCII white space is one space (CSS Text 3 §4.1). */
export function shownOnPage(text: string): string {
  return throughHtml(text)
    .replace(/[\t\n ]+/g, " ")
    .replace(/^ | $/g, "");
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const BLANK = /^[ \t]*$/;
const CODE = /^(?: {4}| {0,3}\t)/;

/**
 * What showing a text as Markdown does to its characters (CommonMark 0.31: §2.3, §2.4, §2.5, §4.4, §4.5, §4.8, §6.7, §6.8) and a page after it.
 * Line ends within a paragraph are spaces; two spaces or a backslash before one make it a line break; other white space at the edges of lines
 * goes, and runs within are one space; backslashes before punctuation and entities are undone. Code blocks keep their lines.
 *
 * A model of characters only: emphasis, lists, links, tables and raw HTML stay as they are written, and quotes are not curled.
 */
export function throughMarkdown(text: string): string {
  const lines = wellFormed(text)
    .replace(/\0/g, "\uFFFD")
    .split(/\r\n?|\n/);
  const blocks: string[] = [];
  let paragraph: string[] = [];
  let code: string[] | null = null;
  let fence: string | null = null;
  const close = (): void => {
    if (paragraph.length > 0) blocks.push(inline(paragraph));
    if (code !== null) blocks.push(code.join("\n"));
    paragraph = [];
    code = null;
  };
  for (const line of lines) {
    const [, mark] = FENCE.exec(line) ?? [];
    if (fence !== null) {
      const closes = mark?.startsWith(fence) && BLANK.test(line.slice(line.lastIndexOf(mark) + mark.length));
      if (closes) {
        close();
        fence = null;
      } else code?.push(line);
    } else if (mark !== undefined) {
      close();
      [fence, code] = [mark, []];
    } else if (BLANK.test(line)) close();
    else if (paragraph.length === 0 && CODE.test(line)) {
      code ??= [];
      code.push(line.replace(CODE, ""));
    } else {
      if (code !== null) close();
      paragraph.push(line);
    }
  }
  close();
  return blocks.join("\n\n");
}

/** The lines of one paragraph as they are shown. */
function inline(lines: readonly string[]): string {
  let shown = "";
  for (const [index, line] of lines.entries()) {
    const last = index === lines.length - 1;
    const ended = line.replace(/^[ \t]+/, "");
    const words = trimmedEnd(ended);
    const slash = !last && words === ended && words.endsWith("\\");
    const breaks = slash || (!last && ended.slice(words.length).endsWith("  "));
    const written = slash ? words.slice(0, -1) : words;
    shown += unescaped(written.replace(/[\t ]+/g, " ")) + (last ? "" : breaks ? "\n" : " ");
  }
  return shown;
}

function trimmedEnd(line: string): string {
  let end = line.length;
  while (end > 0 && (line.charCodeAt(end - 1) === 0x20 || line.charCodeAt(end - 1) === 0x09)) end--;
  return line.slice(0, end);
}

/** Entities between backslash escapes, each once: what an escape leaves is not read again. */
function unescaped(line: string): string {
  return line
    .split(/(\\[!-/:-@[-`{-~])/)
    .map((piece, index) => (index % 2 === 1 ? piece.slice(1) : wellFormed(undo.html(piece))))
    .join("");
}
