import { isInvisible, isSpecialSpace } from "#engine/text/invisible.ts";

/** What a terminal makes of one line. */
export interface TerminalLine {
  /** What is left to be seen. */
  readonly shown: string;
  /** What was overwritten or erased, in that order. */
  readonly erased: string;
  /** What is drawn invisibly, or passed to the terminal without being drawn. */
  readonly concealed: string;
}

/** Columns of a line, and the most that one command moves. */
const WIDEST = 2000;

/** Titles, places, links, marks of shells: what programs pass to a terminal every day (OSC). */
const EVERYDAY = /^(?:[012789]|1[0-9]|104|11[0-2]|133|633|1337)(?:;|$)/;

/** What a command of the screen is made of (ECMA-48 §5.4), and strings for the terminal (§5.6) up to their end or the line's. */
const COMMAND = /\x1b\[([0-?]*)[ -/]*([@-~])/y;
const STRING = /\x1b([\]P^_X])([^\x07\x1b]*)(?:\x07|\x1b\\|$)?/y;
/** Other escapes, of two or three characters; and those of them that programs write every day. */
const ESCAPE = /\x1b[ -/]*[0-~]?/y;
const COMMON = /^\x1b(?:[78=>HNOZ\\]|[()*+#%][0-9A-Z@])?$/;

interface Cell {
  readonly symbol: string;
  readonly concealed: boolean;
}

/**
 * Plays one line to a terminal: BACKSPACE, CARRIAGE RETURN, TAB and the commands that move, erase or conceal within a line. Null where the
 * line leaves its row, for what is shown then depends on the others. Every character is taken to be one column wide.
 *
 * @param line At most some thousand code units, without LF.
 */
export function terminalLine(line: string): TerminalLine | null {
  const cells: Cell[] = [];
  const erased: string[] = [];
  const passed: string[] = [];
  let column = 0;
  let saved = 0;
  let conceals = false;

  const erase = (from: number, to: number) => {
    for (let at = from; at < Math.min(to, cells.length); at++) {
      if (cells[at] !== BLANK) erased.push(cells[at]?.symbol ?? "");
      cells[at] = BLANK;
    }
  };
  const command = (params: string, kind: string): boolean => {
    const count = Math.min(WIDEST, Math.max(1, Number.parseInt(params, 10) || 1));
    if (kind === "m") conceals = concealsAfter(params, conceals);
    else if (kind === "C" || kind === "a") column = Math.min(WIDEST, column + count);
    else if (kind === "D") column = Math.max(0, column - count);
    else if (kind === "G" || kind === "`") column = count - 1;
    else if (kind === "K" || kind === "J")
      erase(/^[12]/.test(params) ? 0 : column, params === "1" ? column + 1 : WIDEST);
    else if (kind === "X") erase(column, column + count);
    else if (kind === "P") for (const { symbol } of cells.splice(column, count)) erased.push(symbol);
    else if (kind === "@") cells.splice(column, 0, ...new Array<Cell>(column < cells.length ? count : 0).fill(BLANK));
    else if (kind === "s") saved = column;
    else if (kind === "u") column = saved;
    // Rows; other kinds change no text.
    else return !"ABEFHSTdefLM".includes(kind);
    return true;
  };

  for (let unit = 0; unit < line.length; ) {
    const symbol = String.fromCodePoint(line.codePointAt(unit) ?? 0);
    if (symbol === "\x1b") {
      const found = match(COMMAND, line, unit);
      const string = found === null ? match(STRING, line, unit) : null;
      const end = found ?? string ?? match(ESCAPE, line, unit);
      if (found !== null && !command(found[1] ?? "", found[2] ?? "")) return null;
      if (string !== null && !(string[1] === "]" && EVERYDAY.test(string[2] ?? ""))) passed.push(string[2] ?? "");
      if (found === null && string === null) {
        if (/\x1b[cDEM]/.test(end?.[0] ?? "")) return null;
        // A terminal swallows what it does not know.
        if (!COMMON.test(end?.[0] ?? "")) passed.push(end?.[0].slice(1) ?? "");
      }
      unit += end?.[0].length ?? 1;
      continue;
    }
    unit += symbol.length;
    if (symbol === "\b") column = Math.max(0, column - 1);
    else if (symbol === "\r") column = 0;
    else if (symbol === "\t") column = Math.min(WIDEST, column - (column % 8) + 8);
    else if (symbol === "\x0b" || symbol === "\x0c") return null;
    else if (isDrawn(symbol)) {
      while (cells.length < column) cells.push(BLANK);
      erase(column, column + 1);
      cells[column] = { symbol, concealed: conceals };
      column = Math.min(WIDEST, column + 1);
    }
  }
  const shown = cells.map((cell) => (cell.concealed ? " " : cell.symbol)).join("");
  const concealed = cells.filter((cell) => cell.concealed).map((cell) => cell.symbol);
  return { shown: shown.trimEnd(), erased: erased.join(""), concealed: [...concealed, ...passed].join("") };
}

const BLANK: Cell = { symbol: " ", concealed: false };

function match(pattern: RegExp, line: string, unit: number): RegExpExecArray | null {
  pattern.lastIndex = unit;
  return pattern.exec(line);
}

function isDrawn(symbol: string): boolean {
  const point = symbol.codePointAt(0) ?? 0;
  return isSpecialSpace(point) || !isInvisible(point);
}

/** Whether text is concealed after a choice of style (SGR): by 8, or by letters in the colour of their ground. */
export function concealsAfter(params: string, before: boolean): boolean {
  let conceals = before;
  const numbers = params.split(/[;:]/);
  for (let index = 0; index < numbers.length; index++) {
    const number = Number(numbers[index]);
    if (number === 8) conceals = true;
    else if (number === 0 || number === 28) conceals = false;
    // A colour by number takes two more, one by its parts four.
    else if (number === 38 || number === 48 || number === 58) index += numbers[index + 1] === "2" ? 4 : 2;
  }
  const [letters, ground] = [/(?:^|;)3([0-7])(?=;|$)/.exec(params)?.[1], /(?:^|;)4([0-7])(?=;|$)/.exec(params)?.[1]];
  return conceals || (letters !== undefined && letters === ground);
}
