/** A way of writing text in ASCII that loses nothing, and is no change once it is undone. */
export type Escape = (typeof escapes)[number];

export const escapes = ["json", "html", "percent"] as const;

const json: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** The named entities of what is in the self-test; numbers cover the rest. */
const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["rsquo", "\u2019"],
  ["ldquo", "\u201C"],
  ["rdquo", "\u201D"],
  ["ndash", "\u2013"],
  ["minus", "\u2212"],
  ["nbsp", "\u00A0"],
  ["thinsp", "\u2009"],
  ["zwnj", "\u200C"],
  ["zwj", "\u200D"],
  ["shy", "\u00AD"],
  ["eacute", "\u00E9"],
  ["fflig", "\uFB00"],
  ["filig", "\uFB01"],
]);

/** Each undone once, over the whole text; what is no escape stays as it is. */
export const undo: Readonly<Record<Escape, (text: string) => string>> = {
  json: (text) =>
    text.replace(/\\(?:u([0-9a-f]{4})|([nrtbf"'/\\]))/gi, (_, hex: string | undefined, one: string) =>
      hex === undefined ? (json[one] ?? one) : String.fromCharCode(Number.parseInt(hex, 16)),
    ),
  html: (text) =>
    text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
      if (name !== undefined) return entities.get(name) ?? whole;
      const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    }),
  percent: (text) =>
    (/ /.test(text) ? text : text.replaceAll("+", " ")).replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        // Not UTF-8: another encoding stood there, and is not guessed.
        return run;
      }
    }),
};
