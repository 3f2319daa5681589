import type { hiding as en } from "#messages/en/hiding.ts";

export const hiding: Readonly<Record<keyof typeof en, string>> = {
  "hiding.title": "藏与找",
  "hiding.lead": "任选信道、掩体文本和讯息：看文本改了什么，又能看出什么。",
};
