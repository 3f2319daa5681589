import type { Hit } from "./hit.ts";
import { isPlaceholder } from "./placeholder.ts";

/** Vendors' own forms. Each begins with letters that nothing else begins with, at the beginning of a word. */
const TOKENS =
  /(?<![A-Za-z0-9_-])(?:sk-[A-Za-z0-9_-]{16,}|(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{12,}|gh[oprsu]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[\w-]{30,}|ya29\.[\w-]{20,}|xox[a-z]-[A-Za-z0-9-]{10,}|hf_[A-Za-z0-9]{20,}|npm_[A-Za-z0-9]{20,}|pypi-[\w-]{20,}|eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*){0,4})/g;

const BEARER = /(?<![A-Za-z])[Bb]earer\s{1,4}([\w.~+/-]{12,}=*)/g;

/** `user:password@` of a URL; a name alone is how one reaches a repository, and nobody's. */
const USERINFO = /:\/\/([^\s/@:"'<>]{1,64}:[^\s/@"'<>]{1,200})@/g;

const QUERY =
  /[?&](?:api[_-]?key|key|access[_-]?token|token|auth|secret|password|sig|signature|code)=([^&#\s"'`<>]{6,})/gi;

/** `"api_key": "…"` in any depth of quoting, and `API_TOKEN=…` of an environment. */
const NAMED =
  /(?<![A-Za-z])(?:api[_-]?key|access[_-]?token|refresh[_-]?token|id[_-]?token|auth[_-]?token|client[_-]?secret|secret[_-]?key|password)\\{0,8}["'][ \t]{0,4}:[ \t]{0,4}\\{0,8}["']([^"'\\\s]{8,})/gi;
const ENVIRONMENT =
  /(?<![A-Za-z0-9_])[A-Z][A-Z0-9_]{0,60}(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD)[ \t]?=[ \t]?["']?([^\s"'`;&|\\]{8,})/g;

const HEADER =
  /(?<![\w-])(proxy-authorization|authorization|set-cookie|cookie|x-api-key|x-goog-api-key|x-auth-token|api-key)(\\{0,8}["'])?[ \t]{0,4}:[ \t]{0,4}(\\{0,8}["'])?/gi;

/** As much of a header as is taken for its value: servers refuse more. In code units. */
const LONGEST_HEADER = 16_384;

/** A key is read as far as this where its end is missing. In code units. */
const LONGEST_PEM = 16_384;

/**
 * API keys, tokens, credentials in URLs, headers and environments, private keys in PEM (RFC 7468).
 *
 * Misses: a password in plain words, keys of a vendor whose form is not listed and that stand alone, what is encoded once
 * more. Might needlessly take: made-up keys in documentation that look real.
 */
export function findKeys(text: string): Hit[] {
  const hits: Hit[] = [...pems(text), ...headers(text)];
  for (const match of text.matchAll(TOKENS)) {
    // A word with hyphens is no key.
    if (/\d/.test(match[0])) hits.push({ kind: "key", start: match.index, end: match.index + match[0].length });
  }
  for (const pattern of [BEARER, QUERY, NAMED, ENVIRONMENT]) {
    for (const match of text.matchAll(pattern)) {
      const value = match[1] ?? "";
      if (!/\d/.test(value) || isPlaceholder(value)) continue;
      const end = match.index + match[0].length;
      hits.push({ kind: "key", start: end - value.length, end });
    }
  }
  for (const match of text.matchAll(USERINFO)) {
    const value = match[1] ?? "";
    const start = match.index + 3;
    if (!isPlaceholder(value)) hits.push({ kind: "key", start, end: start + value.length });
  }
  return hits;
}

/** What is looked at to tell a value from prose, in code units. */
const HEAD = 64;

/** Header lines that stand in a text: `-H "Authorization: Bearer …"`, a raw message. Goes on behind what was taken: linear. */
function* headers(text: string): Generator<Hit> {
  const pattern = new RegExp(HEADER);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [written, name = "", , opened] = match;
    const start = match.index + written.length;
    const head = text.slice(start, start + HEAD);
    if (isPlaceholder(head) || /^\S{0,7}[<$]/.test(head)) continue;
    const isLine = isWholeLine(name.toLowerCase(), head);
    if (!isLine && !/^[^\s"'`\\]{8}/.test(head)) continue;
    const quote = (opened ?? text[match.index - 1] ?? "").slice(-1);
    const isQuoted = /^["'`]$/.test(quote);
    const rest = text.slice(start, start + LONGEST_HEADER);
    const end = rest.search(isQuoted ? /["'`\n\r]/ : isLine ? /[\n\r]|\\[nr]/ : /[\s"'`]|\\[nr]/);
    const value = (end === -1 ? rest : rest.slice(0, end)).trimEnd().replace(/\\{1,8}$/, "");
    if (value === "") continue;
    pattern.lastIndex = start + value.length;
    const inner = /^[A-Za-z]{1,16}\s{1,4}(\S{8,})$/.exec(value)?.[1];
    yield { kind: "key", start, end: start + value.length, ...(inner === undefined ? {} : { inner }) };
  }
}

/** Whether a value has spaces in it: a scheme and its credentials, several cookies. Prose speaks of headers too. */
function isWholeLine(name: string, head: string): boolean {
  if (name.endsWith("cookie")) return /^[^\s=;]{1,60}=/.test(head);
  return name.endsWith("authorization") && /^[A-Za-z][\w-]{0,20}\s{1,4}[^\s"'`<$\\]{8}/.test(head);
}

function* pems(text: string): Generator<Hit> {
  let end = -1;
  for (const { index } of text.matchAll(/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/g)) {
    // Looked for once for all that begin before it: the work stays linear.
    if (end < index && end !== text.length) {
      const found = text.indexOf("-----END", index);
      end = found === -1 ? text.length : found;
    }
    const closed = end < text.length && end - index <= LONGEST_PEM;
    const closing = closed ? /^-----END [A-Z ]{0,40}-----/.exec(text.slice(end, end + 80)) : null;
    yield {
      kind: "key",
      start: index,
      end: closing === null ? Math.min(text.length, index + LONGEST_PEM) : end + closing[0].length,
    };
  }
}
