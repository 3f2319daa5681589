import type { simulate as en } from "#messages/en/simulate.ts";

export const simulate: Readonly<Record<keyof typeof en, string>> = {
  "simulate.places": "模拟什么",
  "simulate.date-line": "日期行",
  "simulate.date-line-lead": "设定程序所看到的环境，看这句话如何一步步写成。",
};
