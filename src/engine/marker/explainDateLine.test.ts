import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainDateLine } from "./explainDateLine.ts";
import { KNOWN_DOMAINS, LAB_KEYWORDS } from "./lists.ts";
import { matchHost } from "./matchHost.ts";
import { resolveTimeZone } from "./resolveTimeZone.ts";

const explain = (baseUrl: string | null, timeZone = "UTC") =>
  explainDateLine({ baseUrl, timeZone, date: "2026-06-30" });
const taken = (host: string, { start, end }: { start: number; end: number }) => host.slice(start, end);

describe("explainDateLine", () => {
  it.each([
    [null, "closed", "not-set"],
    ["", "closed", "empty"],
    ["https://api.anthropic.com/v1", "closed", "official"],
    ["https://api.anthropic.com:443", "closed", "official"],
    ["https://api.anthropic.com:8443", "open", "other-host"],
    ["api.anthropic.com", "open", "unreadable"],
    [" ", "open", "unreadable"],
    ["https://foo.example", "open", "other-host"],
  ] as const)("says of %j that the gate is %s, and why: %s", (baseUrl, gate, reason) => {
    expect(explain(baseUrl)).toMatchObject({ gate, reason });
  });

  it("tells the host that the gate compares from the name that the lists are held against", () => {
    expect(explain("https://Sub.PackyAPI.com:8080/v1?x=deepseek").url).toEqual({
      scheme: "https:",
      host: "sub.packyapi.com:8080",
      hostname: "sub.packyapi.com",
    });
  });

  it("shows that an address without a scheme can lose its host to one", () => {
    const explained = explain("localhost:8080", "Asia/Shanghai");
    expect(explained).toMatchObject({ reason: "other-host", url: { scheme: "localhost:", host: "", hostname: "" } });
    expect(explained.sentence).toBe("Today's date is 2026/06/30.");
  });

  it("looks at no host where the gate is closed or the address does not parse", () => {
    for (const baseUrl of [null, "", "https://api.anthropic.com", "packyapi.com"])
      expect(explain(baseUrl).host).toBeNull();
  });

  it("says that a setting is listed also where the gate keeps it from being written", () => {
    expect(explain(null, "Asia/Urumqi")).toMatchObject({
      zoneListed: true,
      bits: { listedTimeZone: 0 },
      separator: "U+002D",
    });
    expect(explain("https://foo.example", "Asia/Urumqi")).toMatchObject({ zoneListed: true, separator: "U+002F" });
    expect(explain("https://moonshot.ai").apostrophe).toBe("U+02B9");
  });
});

describe("matchHost", () => {
  it.each([
    ["packyapi.com", "packyapi.com", "equal"],
    ["sub.packyapi.com", "packyapi.com", "suffix"],
    ["cn", "cn", "equal"],
    ["example.gov.cn", "cn", "suffix"],
    ["corp.alibaba-inc.com", "alibaba-inc.com", "suffix"],
  ] as const)("finds %s by the entry %s, %s", (host, entry, how) => {
    const [match] = matchHost(host).domains;
    expect(match).toMatchObject({ entry, how });
    expect(taken(host, match!.span)).toBe(entry);
    expect(KNOWN_DOMAINS[match!.index]).toBe(entry);
  });

  it("finds every entry that fits, in the published order", () => {
    expect(matchHost("api.cn-beijing.fcapp.run").domains.map(({ entry }) => entry)).toEqual(["cn-beijing.fcapp.run"]);
    expect(matchHost("x.antgroup-inc.cn").domains.map(({ entry }) => entry)).toEqual(["cn", "antgroup-inc.cn"]);
  });

  it("does not take the end of a longer name for an entry", () => {
    expect(matchHost("notproxyai.com")).toMatchObject({ domains: [], almost: ["proxyai.com"] });
    expect(matchHost("bilibili.com")).toMatchObject({ domains: [], almost: [] });
    expect(matchHost("sub.packyapi.com").almost).toEqual([]);
  });

  it.each([
    ["moonshot-proxy.example", "moonshot", true],
    ["api.deepseek.com", "deepseek", true],
    ["host01air.example.com", "01ai", false],
    ["mydeepseek.example", "deepseek", false],
  ] as const)("finds in %s the keyword %s, which stands alone: %s", (host, entry, standsAlone) => {
    const [match] = matchHost(host).keywords;
    expect(match).toMatchObject({ entry, standsAlone });
    expect(taken(host, match!.span)).toBe(entry);
    expect(LAB_KEYWORDS[match!.index]).toBe(entry);
  });

  it("matches as the published rules are written, whatever the host", () => {
    const piece = fc.oneof(
      fc.constantFrom(...KNOWN_DOMAINS, ...LAB_KEYWORDS, ".", "-", "www", "cn"),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
        const host = pieces.join("");
        const { domains, keywords } = matchHost(host);
        expect(domains.map(({ entry }) => entry)).toEqual(
          KNOWN_DOMAINS.filter((entry) => host === entry || host.endsWith(`.${entry}`)),
        );
        expect(keywords.map(({ entry }) => entry)).toEqual(LAB_KEYWORDS.filter((entry) => host.includes(entry)));
      }),
      { numRuns: 100 },
    );
  });
});

it("a runtime's aliases of the two listed zones are resolved, and nothing else is", () => {
  for (const alias of ["PRC", "Asia/Chongqing", "Asia/Chungking", "Asia/Harbin"]) {
    expect(resolveTimeZone(alias)).toBe("Asia/Shanghai");
    expect(new Intl.DateTimeFormat("en", { timeZone: alias }).resolvedOptions().timeZone).toBe("Asia/Shanghai");
  }
  expect(resolveTimeZone("Asia/Kashgar")).toBe("Asia/Urumqi");
  for (const other of ["Asia/Hong_Kong", "asia/shanghai", "constructor", ""])
    expect(resolveTimeZone(other)).toBe(other);
});
