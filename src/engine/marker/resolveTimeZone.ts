/**
 * Other names of the two listed time zones, and what JavaScript runtimes make of them before a program sees them. Seen in Node; not tried
 * in the runtime that shipped.
 */
const ALIASES: Readonly<Record<string, string>> = {
  PRC: "Asia/Shanghai",
  "Asia/Chongqing": "Asia/Shanghai",
  "Asia/Chungking": "Asia/Shanghai",
  "Asia/Harbin": "Asia/Shanghai",
  "Asia/Kashgar": "Asia/Urumqi",
};

/** The name that the program sees of a time-zone setting. Another one than is set only for the known aliases of the two listed zones. */
export function resolveTimeZone(setting: string): string {
  return Object.hasOwn(ALIASES, setting) ? (ALIASES[setting] ?? setting) : setting;
}
