import { canonicalJson } from "#engine/text/canonicalJson.ts";

/** Where two values differ first, and both as JSON on one line: printable ASCII, at most 80 code units, `\u2014` for nothing. */
export interface Difference {
  /** `bits.labKeyword`, `[3].span.start`; empty where the values themselves differ. */
  readonly path: string;
  readonly one: string;
  readonly other: string;
}

const LONGEST = 80;

/** The first difference of two pieces of plain data, keys in the order of their code units; null where they are equal. */
export function firstDifference(one: unknown, other: unknown, path = ""): Difference | null {
  if (Array.isArray(one) && Array.isArray(other)) {
    for (let index = 0; index < Math.max(one.length, other.length); index++) {
      const found = firstDifference(one[index], other[index], `${path}[${index}]`);
      if (found !== null) return found;
    }
    return null;
  }
  if (isObject(one) && isObject(other)) {
    for (const key of [...new Set([...Object.keys(one), ...Object.keys(other)])].sort()) {
      const found = firstDifference(one[key], other[key], path === "" ? key : `${path}.${key}`);
      if (found !== null) return found;
    }
    return null;
  }
  const [written, otherwise] = [oneLine(one), oneLine(other)];
  return written === otherwise ? null : { path: shorten(path), one: shorten(written), other: shorten(otherwise) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function oneLine(value: unknown): string {
  return value === undefined ? "\u2014" : canonicalJson(value).replace(/\n */g, "");
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}\u2026`;
}
