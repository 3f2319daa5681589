import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatPoint, parsePoint } from "#engine/text/points.ts";
import type { Part, Role } from "#engine/types.ts";
import { findDateLines } from "./findDateLines.ts";

describe("innocent prose", () => {
  it.each([
    "Today we\u2019ll look at dates. It\u2019s the user\u2019s own date, said O\u2019Brien, and that\u2019s that.",
    "What is today's date? I don't know today\u2019s date; the date is 2026/06/30 on my calendar.",
    "Today's dates are sweet. Today's dateline is Geneva. Todays dates: none.",
    "\u0421\u044C\u043E\u0433\u043E\u0434\u043D\u0456 \u043F\u02BC\u044F\u0442\u0435 \u0447\u0435\u0440\u0432\u043D\u044F 2026/06/05. \u0406\u043C\u02BC\u044F \u0442\u0430 \u043E\u0431\u02BC\u0454\u043A\u0442.",
    "Dostoevskij\u02B9s ma\u0142a jest\u02B9, tvar\u02B9, den\u02B9: transliterated on 2026/06/30.",
    "Aujourd\u2019hui, c\u2019est le 30/06/2026. L\u2019heure n\u2019est pas connue.",
    "\u4ECA\u5929\u7684\u65E5\u671F\u662F 2026/06/30\u3002 Hawai\u02BBi, Qur\u02BCan.",
    "Heute ist der 30.06.2026. Today\u2019s Datum is 2026/06/30.",
    "The date line is Today{apostrophe}s date is {date}. in the program.",
  ])("%j holds no date line that could be decoded", (text) => {
    const lines = findDateLines([{ path: "", role: "text", text, bytes: null }], "2.1.146");
    expect(lines.filter((line) => line.bits !== null)).toEqual([]);
  });
});

const captures = new URL("../../../../shared/captures/", import.meta.url);

interface Body {
  readonly system?: string | readonly { readonly text: string }[];
  readonly messages?: readonly {
    readonly role: Role;
    readonly content: string | readonly { readonly text?: string }[];
  }[];
  readonly tools?: readonly { readonly description?: string }[];
}

function partsOf(body: Body): Part[] {
  const texts = (path: string, role: Role, content: string | readonly { readonly text?: string }[]): Part[] =>
    typeof content === "string"
      ? [{ path, role, text: content, bytes: null }]
      : content.map((block, at) => ({ path: `${path}[${at}].text`, role, text: block.text ?? "", bytes: null }));
  return [
    ...texts("system", "system", body.system ?? []),
    ...(body.messages ?? []).flatMap(({ role, content }, at) => texts(`messages[${at}].content`, role, content)),
    ...(body.tools ?? []).map(({ description = "" }, at): Part => {
      return { path: `tools[${at}].description`, role: "tool", text: description, bytes: null };
    }),
  ];
}

describe.skipIf(!existsSync(captures))("real captures", () => {
  const names = existsSync(captures) ? readdirSync(captures).filter((name) => name.endsWith(".jsonl")) : [];
  const manifest = (): readonly { file: string; dates: Record<string, number> }[] =>
    JSON.parse(readFileSync(new URL("manifest.json", captures), "utf8"));

  it.each(names)("%s holds the date lines that were counted in it, and nothing decoded that is innocent", (name) => {
    const found: Record<string, number> = {};
    for (const record of readFileSync(new URL(name, captures), "utf8").trim().split("\n")) {
      const { request } = JSON.parse(record);
      const version = /claude-cli\/(\S+)/.exec(JSON.stringify(request.headers))?.[1];
      for (const line of findDateLines(partsOf(request.body), version)) {
        const date = /[\d/-]+(?=\.?$)/.exec(line.text)?.[0];
        const key = `Today${line.apostrophe} ${date} sep ${line.separator}`;
        found[key] = (found[key] ?? 0) + 1;
        expect(line.via).toBeNull();
        if (version === "1.0.22") expect(line).toMatchObject({ status: "other-sentence", bits: null });
        else expect(line).toMatchObject({ status: "decoded", place: "expected" });
        expect(formatPoint(parsePoint(line.apostrophe ?? "") ?? 0)).toBe("U+0027");
      }
    }
    expect(found).toEqual(manifest().find(({ file }) => file === name)?.dates);
  });
});
