import type { Hit } from "./hit.ts";

/** A separator as it stands, escaped in JSON or a shell, or in a URL. */
const SEPARATOR = String.raw`(?:\\{1,8}\/?|\/|%2[Ff]|%5[Cc])`;

const UNIX = new RegExp(`${SEPARATOR}(?:home|Users)${SEPARATOR}`, "g");
const WINDOWS = new RegExp(
  `(?:[A-Za-z](?::|%3[Aa])|(?:${SEPARATOR}mnt)?${SEPARATOR}[A-Za-z])${SEPARATOR}(?:users|documents and settings)${SEPARATOR}`,
  "gi",
);
/** How Claude Code names the folder it keeps for a project: the path with hyphens for separators. */
const DASHED = new RegExp(`(?<=projects${SEPARATOR})-(?:Users|home)-`, "g");

/** Letters that a URL writes as bytes: beyond ASCII. */
const ENCODED = "%[89A-Fa-f][0-9A-Fa-f]";
const SEGMENT = new RegExp(
  String.raw`^(?:[^\s\\/"'\u0060<>|:*?,;()[\]{}$&=%#!\u2588]|(?<=\p{L})'(?=\p{Lu})|${ENCODED}){1,64}`,
  "u",
);

const WORD = String.raw`(?:[^\s\\/"'<>|:*?%\u2588]|(?<=\p{L})'(?=\p{L})|${ENCODED}){1,32}`;
/** Up to a separator; or where every word begins as names do, up to the end of a line or a quotation. */
const WITH_SPACES = new RegExp(
  String.raw`^${WORD}(?:(?:(?: |%20)${WORD}){1,3}(?=${SEPARATOR})|(?: (?=[A-Z]|[^ -~])${WORD}){1,3}(?=["\n\r]|$))`,
  "u",
);

/** Names that programs, images and documentation give: nobody's. In lower case. */
const NOBODY = new Set(
  `root runner runneradmin vscode user users username user_name user-name name me you your your-name yourname your_name yourusername
   shared public default all administrator admin ubuntu debian fedora centos alpine arch ec2-user azureuser opc pi node app
   codespace gitpod vagrant docker container sandbox coder dev developer test tester guest claude agent home linuxbrew
   jovyan git www-data nobody build builder circleci travis jenkins appveyor work workspace project projects example foo bar
   someone somebody student demo service daemon`.split(/\s+/),
);

/**
 * Names of people in paths: `/home/NAME`, `/Users/NAME`, `C:\Users\NAME`, `/mnt/c/Users/NAME`, however their separators are escaped.
 * Not those that are nobody's, and not in web addresses.
 *
 * Misses: home folders elsewhere (`/data/NAME`), names outside paths. Might needlessly take: a folder that is called home and
 * has no people in it.
 */
export function findUserNames(text: string): Hit[] {
  const hits: Hit[] = [];
  const add = (start: number, name: string | undefined): void => {
    const trimmed = name?.replace(/[.!]+$/, "") ?? "";
    if (trimmed === "" || NOBODY.has(trimmed.toLowerCase()) || !/[\p{L}\p{N}]/u.test(trimmed)) return;
    hits.push({ kind: "user-name", start, end: start + trimmed.length });
  };
  const hasAddresses = text.includes("://");
  for (const { 0: prefix, index } of text.matchAll(UNIX)) {
    const start = index + prefix.length;
    if (!hasAddresses || !inWebAddress(text, index)) add(start, SEGMENT.exec(text.slice(start, start + 64))?.[0]);
  }
  for (const { 0: prefix, index } of text.matchAll(WINDOWS)) {
    const start = index + prefix.length;
    const rest = text.slice(start, start + 140);
    const spaced = /[\\:]|%5c|%3a|mnt/i.test(prefix) ? WITH_SPACES.exec(rest)?.[0] : undefined;
    if (!/^all users$/i.test(spaced ?? "")) add(start, spaced ?? SEGMENT.exec(rest)?.[0]);
  }
  for (const { 0: prefix, index } of text.matchAll(DASHED)) {
    const start = index + prefix.length;
    add(start, /^[^\s\\/"'`<>|:-]{1,64}/u.exec(text.slice(start, start + 64))?.[0]);
  }
  return hits;
}

/** So far back the scheme of an address is looked for, in code units. */
const ADDRESS = 200;

function inWebAddress(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - ADDRESS), at);
  // Nearly no path has one before it.
  const scheme = before.lastIndexOf("://");
  return scheme !== -1 && /https?$/i.test(before.slice(0, scheme)) && !/[\s"'(<]/.test(before.slice(scheme));
}

/**
 * The places of names that are known, as whole segments of paths: after a separator or a tilde, up to the next one or the end of the path;
 * with hyphens for separators after `-Users-` and `-home-`.
 */
export function findSegments(text: string, names: ReadonlySet<string>): Hit[] {
  const hits: Hit[] = [];
  if (names.size === 0) return hits;
  for (const { 0: separator, index } of text.matchAll(/[\\/~]|%2[Ff]|%5[Cc]/g)) {
    const start = index + separator.length;
    const segment = SEGMENT.exec(text.slice(start, start + 64))?.[0].replace(/[.!]+$/, "") ?? "";
    if (names.has(segment)) hits.push({ kind: "user-name", start, end: start + segment.length });
  }
  const dashed = new Map([...names].map((name) => [name.replace(/[^A-Za-z0-9]/g, "-"), name]));
  for (const { 0: prefix, index } of text.matchAll(/-(?:Users|home)-/g)) {
    const start = index + prefix.length;
    const rest = /^[^\s\\/"'`<>|:]{1,64}/u.exec(text.slice(start, start + 64))?.[0] ?? "";
    // Names may hold hyphens: the longest that fits.
    for (let end = rest.length; end > 0; end = rest.lastIndexOf("-", end - 1)) {
      if (!dashed.has(rest.slice(0, end)) && !names.has(rest.slice(0, end))) continue;
      hits.push({ kind: "user-name", start, end: start + end });
      break;
    }
  }
  return hits;
}

/** The places of names that are known as words: for a short text such as a file's name. */
export function findNameWords(text: string, names: ReadonlySet<string>): Hit[] {
  return [...text.matchAll(/[\p{L}\p{N}]{3,64}/gu)].flatMap(({ 0: word, index }): Hit[] =>
    names.has(word) ? [{ kind: "user-name", start: index, end: index + word.length }] : [],
  );
}
