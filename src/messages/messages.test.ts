import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { flawsIn } from "./flawsIn.ts";
import { locales } from "./locale.ts";
import { tables } from "./tables.ts";

type Elements = ReturnType<IntlMessageFormat["getAst"]>;

/** The words of a message, without the names of what is put into it: in all its forms. */
function pieces(elements: Elements): string[] {
  return elements.flatMap((element) => {
    if ("options" in element) return Object.values(element.options).flatMap(({ value }) => pieces(value));
    return element.type === 0 ? [element.value] : [];
  });
}

/** `id: piece` for each piece of a language that is meant. */
function meant(locale: keyof typeof tables, isMeant: (piece: string, id: string) => boolean): string[] {
  return Object.entries(tables[locale]).flatMap(([id, text]) =>
    pieces(new IntlMessageFormat(text, locale).getAst())
      .filter((piece) => isMeant(piece, id))
      .map((piece) => `${id}: ${piece}`),
  );
}

/** The claim that is told there is one of others, and called not testable. */
const told = new Set(["claims.spyware", "claims.spyware-evidence"]);

describe.each(locales)("every sentence in %s", (locale) => {
  it("is there, is well formed, and shows what the English one shows", () => {
    expect(flawsIn(locale, tables[locale], tables.en)).toEqual([]);
  });

  it("has nothing around it", () => {
    expect(Object.entries(tables[locale]).filter(([, text]) => text.trim() !== text || text === "")).toEqual([]);
  });
});

describe("what is said", () => {
  it("never calls the absence of a marker clean, and never accuses", () => {
    const accusing = /\b(guilty|culprit|spyware|malicious|suspect|is clean|all clear|safe)\b/i;
    expect(meant("en", (piece, id) => !told.has(id) && accusing.test(piece))).toEqual([]);
  });

  it("does neither in Chinese", () => {
    // Guilt, suspects, spies, malice, theft, crime; and the verdicts: clean, harmless, safe and sound, no problem.
    const accusing =
      /有罪|罪犯|罪魁|元凶|嫌疑|嫌犯|可疑|间谍|恶意|监视|窃取|作案|犯罪|流氓|清白|无辜|干净|是无害|确认无害|没问题|安全无虞|绝对安全|确认安全|是安全的/;
    expect(meant("zh-Hans", (piece, id) => !told.has(id) && accusing.test(piece))).toEqual([]);
  });
});

describe("Chinese", () => {
  it("has the marks of Chinese: none of ASCII stands at a Han character", () => {
    // Brackets of a name, as in "cURL (cmd)", and the end of an HTML entity are not marks of the sentence.
    const narrow =
      /\p{sc=Han} ?[,;:!?]|\p{sc=Han}\.(?!\w)|[,:!?] ?\p{sc=Han}|(?<!&#\w+); ?\p{sc=Han}|\p{sc=Han}[()"']|[()"']\p{sc=Han}/u;
    expect(meant("zh-Hans", (piece) => narrow.test(piece))).toEqual([]);
  });

  it("is not English: whole phrases of it are names alone", () => {
    const names =
      /Telltale|Claude Code|Sneaky bits|StegZero|Invisicode|StegCloak|Innamark|[Bb]ase64|out-of-character|sub2api|tingly-box/g;
    const bare = (piece: string): string => piece.replaceAll(names, "");
    expect(meant("zh-Hans", (piece) => /\b[A-Za-z\u2019'-]+(?: [a-z\u2019'-]+){3,}/.test(bare(piece)))).toEqual([]);
    const same = Object.entries(tables["zh-Hans"]).filter(
      ([id, text]) => text === tables.en[id as keyof typeof tables.en],
    );
    expect(
      same.filter(([, text]) =>
        pieces(new IntlMessageFormat(text, "en").getAst()).some((it) => /[a-z]{2}/.test(bare(it))),
      ),
    ).toEqual([]);
  });
});
