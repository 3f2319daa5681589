import type { Hit } from "./hit.ts";

/** As long as the two sides of an address may be (RFC 5321 §4.5.3.1). */
const LOCAL = 64;
const DOMAIN = 255;

const IN_LOCAL = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}0-9._%+'-]/u;
const DOMAIN_BEGINNING =
  /^(?:[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}0-9](?:[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}0-9-]{0,62})\.){1,8}\p{L}{2,24}/u;

/** Of programs, of documentation (RFC 2606), and how one reaches a repository. */
const NOBODY = /^(?:no-?reply|do-?not-?reply|git|mailer-daemon|postmaster|notifications?)@/i;
const EXAMPLE = /[@.](?:example\.(?:com|org|net|edu)|example|test|invalid|localhost)$/i;
/** `icon@2x.png` */
const FILE = /\.(?:png|jpe?g|gif|svg|webp|avif|css|scss|js|mjs|ts|tsx|json|html)$/i;

/**
 * Mail addresses, `@` also as `%40`. Not those of programs and of documentation (example.com, noreply@…), which are nobody's.
 *
 * Misses: addresses in scripts other than Latin, Greek and Cyrillic, quoted local parts, "name at host dot org".
 */
export function findMails(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const match of text.matchAll(/@|%40/g)) {
    const at = match.index;
    const after = at + match[0].length;
    const domain = DOMAIN_BEGINNING.exec(text.slice(after, after + DOMAIN))?.[0];
    const local = domain === undefined ? "" : localBefore(text, at);
    if (domain === undefined || local === "") continue;
    const address = `${local}@${domain}`;
    if (NOBODY.test(address) || EXAMPLE.test(address) || FILE.test(domain)) continue;
    hits.push({ kind: "mail", start: at - local.length, end: after + domain.length });
  }
  return hits;
}

/** Letter by letter: a pattern that ends at a place is tried from every place before it. */
function localBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < LOCAL && IN_LOCAL.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, at).replace(/^[.'%-]+/, "");
}
