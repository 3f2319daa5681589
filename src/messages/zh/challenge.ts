import type { challenge as en } from "#messages/en/challenge.ts";

export const challenge: Readonly<Record<keyof typeof en, string>> = {};
