import { spokenLocale, words } from "#messages/index.ts";

/** A time as exact as it is known, in the page's language: a month, a day, or a day and a minute. UTC. */
export function readableStamp(time: string): string {
  const month = time.length === 7;
  const format = new Intl.DateTimeFormat(spokenLocale(), {
    timeZone: "UTC",
    year: "numeric",
    month: "short",
    ...(month ? {} : { day: "numeric" }),
    ...(time.length > 10 ? { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } : {}),
  });
  const told = format.format(new Date(month ? `${time}-01` : time));
  return month ? `${told} (${words("claims.month-only")})` : told;
}
