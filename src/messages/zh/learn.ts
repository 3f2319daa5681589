import { learn as en } from "#messages/en/learn.ts";

export const learn: Readonly<Record<keyof typeof en, string>> = { ...en };
