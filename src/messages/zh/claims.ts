import type { claims as en } from "#messages/en/claims.ts";

export const claims: Readonly<Record<keyof typeof en, string>> = {
  "claims.places": "关于各种说法",
  "claims.title": "说法与证据",
  "claims.lead": "把关于该标记的各种说法，与字节中能读到的内容逐一对照。",
  "claims.timeline": "时间线",
  "claims.timeline-lead": "何时发生了什么，依据谁的说法。时间均为 UTC。",
  "claims.beyond": "字节之外",
  "claims.beyond-lead": "本页看不到、也不声称能看到的东西。",
};
