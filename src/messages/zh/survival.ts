import type { survival as en } from "#messages/en/survival.ts";

export const survival: Readonly<Record<keyof typeof en, string>> = {
  "survival.title": "还在吗？",
  "survival.lead": "把文本日常会经历的处理施加于隐藏讯息，看它还剩下什么。",
};
