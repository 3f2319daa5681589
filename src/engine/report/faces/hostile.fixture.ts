/** In every one of these stands the word that must never be found outside of what is quoted. */
export const canary = "evil";

/** What somebody would write into a file name, a label, a header, to get out of the place where it is quoted. */
export const hostileTexts: readonly string[] = [
  `</script><script>${canary}()</script>`,
  `</code></style></title><img src=x onerror=${canary}()>`,
  `"><svg onload='${canary}()'>`,
  `\` ${canary} \``,
  `\`\`\`\n# ${canary}\n\`\`\``,
  `${canary} | a \\| b || c`,
  `**${canary}** [x](javascript:${canary}) <${canary}@example.org> https://${canary}.example www.${canary}.example @${canary} #1`,
  `\n\n# ${canary}\r\n\u2028- ${canary}\u0085> ${canary}`,
  `\u202e${canary}\u202c\u2066\u200f`,
  `\ud800${canary}\udc00`,
  `\u0000\u0008\u001b[31m${canary}\ufffe\uffff`,
  `]]>&${canary};&#x3c;<!--${canary}--> <?${canary}?>`,
  ` ${canary} `,
  `\`${canary}`,
  `${canary}\\`,
  `\\u{200B}${canary}`,
  `\u0301${canary}`,
  `${canary}${"\u{10ffff}".repeat(500)}`,
];

/** What is no free text in a report but one of a few words: its schema holds reports from elsewhere to them. */
const kinds: ReadonlySet<string> = new Set(
  "about applies carries class encoding format id kind level origin place result role shows side status strength verdict".split(
    " ",
  ),
);

/** A copy of a report in which other texts stand in the place of texts, as `choose` says. Null leaves one as it is. */
export function withTexts<T>(value: T, choose: () => string | null): T {
  return copied(value, (text, key) => (kinds.has(key) ? text : (choose() ?? text)));
}

/** A copy of a report with another word in the place of each that names a kind. */
export function withKinds<T>(value: T, kind: string): T {
  return copied(value, (text, key) => (kinds.has(key) ? kind : text));
}

function copied<T>(value: T, change: (text: string, key: string) => string): T {
  const copy = (one: unknown, key: string): unknown => {
    if (typeof one === "string") return change(one, key);
    if (Array.isArray(one)) return one.map((item) => copy(item, key));
    if (typeof one !== "object" || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, copy(inner, name)]));
  };
  return copy(value, "") as T;
}
