const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * Seconds since 1970-01-01T00:00Z of a time with its zone as ISO 8601 writes it (`2026-05-21T22:12:55.106652+00:00`) or as an
 * HTTP `Date` header does (RFC 9110 §5.6.7, `Thu, 21 May 2026 22:12:55 GMT`); null for anything else. Fractions are cut off.
 */
export function secondsOf(time: string): number | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(?:Z|([+-])(\d\d):?(\d\d))$/.exec(time);
  if (iso !== null) {
    const [year, month, day, hour, minute, second] = iso.slice(1, 7).map(Number);
    const offset = (Number(iso[8] ?? 0) * 60 + Number(iso[9] ?? 0)) * (iso[7] === "-" ? -60 : 60);
    return seconds(year, month, day, hour, minute, second) - offset;
  }
  const http = /^[A-Z][a-z]{2}, (\d\d) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/.exec(time);
  const month = MONTHS.indexOf(http?.[2] ?? "") + 1;
  if (http === null || month === 0) return null;
  const [day, , year, hour, minute, second] = http.slice(1, 7).map(Number);
  return seconds(year, month, day, hour, minute, second);
}

/** Proleptic Gregorian calendar; years count from March so that the leap day comes last. */
function seconds(year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0): number {
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const days = 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear;
  // 719,468 days lie between 0000-03-01 and 1970-01-01.
  return (days - 719_468) * 86_400 + hour * 3600 + minute * 60 + second;
}
