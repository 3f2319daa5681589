import { describe, expect, it } from "vitest";
import { publishedVectors } from "./publishedVectors.ts";
import { simulateDateLine } from "./simulateDateLine.ts";

const date = "2026-06-30";
const sentence = (apostrophe: string, separator: string) =>
  `Today${apostrophe}s date is 2026${separator}06${separator}30.`;
const ofHost = (host: string, timeZone = "UTC") => simulateDateLine({ baseUrl: `https://${host}`, timeZone, date });

describe("simulateDateLine", () => {
  it.each(publishedVectors)("writes the published vector of $baseUrl in $timeZone", ({ sentence, ...env }) => {
    expect(simulateDateLine(env).sentence).toBe(sentence);
  });

  it("writes the plain sentence where the base URL is empty", () => {
    expect(simulateDateLine({ baseUrl: "", timeZone: "Asia/Shanghai", date }).sentence).toBe(sentence("\u0027", "-"));
  });

  it.each([
    [
      "\u0027",
      "localhost 127.0.0.1 openrouter.ai api.z.ai api.kimi.com api.01.ai www.alibaba.com bilibili.com notproxyai.com",
    ],
    ["\u2019", "any.cn example.gov.cn yunwu.ai api.zenmux.ai corp.alibaba-inc.com"],
    ["\u02BC", "ark.cn-beijing.volces.com api.minimax.io api.stepfun.com host01air.example.com"],
    ["\u02B9", "api.moonshot.cn open.bigmodel.cn dashscope.aliyuncs.com stepfun-inc.com xaminim.com"],
  ])("writes %j for each of %s", (apostrophe, hosts) => {
    for (const host of hosts.split(" ")) {
      expect(ofHost(host).sentence, host).toBe(sentence(apostrophe, "-"));
      expect(ofHost(host, "Asia/Urumqi").sentence, host).toBe(sentence(apostrophe, "/"));
    }
  });

  it("drops the default port of the official host, and no other", () => {
    expect(ofHost("api.anthropic.com:443/").gate).toBe("closed");
    expect(ofHost("api.anthropic.com:8443").gate).toBe("open");
    expect(ofHost("api.anthropic.com.example").gate).toBe("open");
    expect(ofHost("API.Anthropic.com").gate).toBe("closed");
  });

  it("still writes the time zone of a base URL that does not parse", () => {
    const simulated = simulateDateLine({ baseUrl: "api.anthropic.com", timeZone: "Asia/Shanghai", date });
    expect(simulated).toEqual({
      sentence: sentence("\u0027", "/"),
      gate: "open",
      bits: { knownDomain: 0, labKeyword: 0, listedTimeZone: 1 },
      matched: { domain: null, keyword: null },
    });
  });

  it("ignores port, path, query and letter case of a host", () => {
    expect(ofHost("PackyAPI.com:8080/v1?x=deepseek").bits).toEqual({
      knownDomain: 1,
      labKeyword: 0,
      listedTimeZone: 0,
    });
    expect(ofHost("foo.example/deepseek.cn").bits).toEqual({ knownDomain: 0, labKeyword: 0, listedTimeZone: 0 });
  });

  it("names what the host matched", () => {
    expect(ofHost("api.moonshot.cn").matched).toEqual({ domain: "cn", keyword: "moonshot" });
    expect(ofHost("foo.example").matched).toEqual({ domain: null, keyword: null });
  });

  it("compares the time zone exactly: aliases are resolved before it is asked", () => {
    expect(ofHost("foo.example", "PRC").bits.listedTimeZone).toBe(0);
    expect(ofHost("foo.example", "asia/shanghai").bits.listedTimeZone).toBe(0);
    expect(ofHost("foo.example", "Asia/Hong_Kong").bits.listedTimeZone).toBe(0);
  });

  it("writes nothing while the gate is closed, not even the time zone", () => {
    expect(simulateDateLine({ baseUrl: null, timeZone: "Asia/Shanghai", date }).bits).toEqual({
      knownDomain: 0,
      labKeyword: 0,
      listedTimeZone: 0,
    });
  });
});
