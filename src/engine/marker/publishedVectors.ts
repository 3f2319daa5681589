import type { DateLineEnvironment } from "./simulateDateLine.ts";

/** An environment and the sentence that others have published for it. */
export interface PublishedVector extends DateLineEnvironment {
  readonly sentence: string;
}

const written = (apostrophe: string, separator: string): string =>
  `Today${apostrophe}s date is ${["2026", "06", "30"].join(separator)}.`;

const vector = (baseUrl: string | null, timeZone: string, sentence: string): PublishedVector => ({
  baseUrl,
  timeZone,
  date: "2026-06-30",
  sentence,
});

/** The vectors of A7T/claude-code-marker-20260630, on the day of its report. */
export const publishedVectors: readonly PublishedVector[] = [
  vector(null, "UTC", written("\u0027", "-")),
  vector("https://api.anthropic.com", "Asia/Shanghai", written("\u0027", "-")),
  vector("https://foo.example", "Asia/Shanghai", written("\u0027", "/")),
  vector("https://packyapi.com", "UTC", written("\u2019", "-")),
  vector("https://sub.packyapi.com", "Asia/Shanghai", written("\u2019", "/")),
  vector("https://moonshot-proxy.example", "UTC", written("\u02BC", "-")),
  vector("https://moonshot.ai", "Asia/Shanghai", written("\u02B9", "/")),
  vector("https://proxyai.com", "Europe/Berlin", written("\u2019", "-")),
  vector("https://api.deepseek.com", "Europe/Berlin", written("\u02BC", "-")),
  vector("https://deepseek.cn", "Asia/Shanghai", written("\u02B9", "/")),
];
