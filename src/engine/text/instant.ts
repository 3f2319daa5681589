/** Instants and dates without `Date`, whose reading of a text differs by engine and by the reader's own zone. */

const DAY = 86_400;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * Seconds since 1970-01-01T00:00Z of a time with its zone, as ISO 8601 writes it (`2026-05-21T22:12:55.106652+00:00`) or
 * an HTTP `Date` header does (RFC 9110 §5.6.7, `Thu, 21 May 2026 22:12:55 GMT`). Fractions are cut off; null for anything
 * else, a time without a zone included: that leaves the instant open.
 */
export function secondsOf(time: string): number | null {
  const iso =
    /^(\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d|60)(?:[.,]\d{1,12})?)?(?:Z|([+-])([01]\d):?([0-5]\d))$/i.exec(
      time,
    );
  if (iso !== null) {
    const [, date = "", hour = "", minute = "", second = "0", sign, offsetHour = "0", offsetMinute = "0"] = iso;
    const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * (sign === "-" ? -60 : 60);
    return secondsAt(date, hour, minute, second, offset);
  }
  const http = /^[A-Z][a-z]{2}, (\d\d) ([A-Z][a-z]{2}) (\d{4}) ([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60) GMT$/.exec(time);
  if (http === null) return null;
  const [, day = "", name = "", year = "", hour = "", minute = "", second = ""] = http;
  const month = String(MONTHS.indexOf(name) + 1).padStart(2, "0");
  return secondsAt(`${year}-${month}-${day}`, hour, minute, second, 0);
}

function secondsAt(date: string, hour: string, minute: string, second: string, offset: number): number | null {
  const day = dayOf(date);
  return day === null ? null : day * DAY + (Number(hour) * 60 + Number(minute)) * 60 + Number(second) - offset;
}

/** Days since 1970-01-01 of a date in the Gregorian calendar, `2026-06-30`; null for a date that calendar does not have. */
export function dayOf(date: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const lengths = monthLengths(year);
  if (day < 1 || day > (lengths[month - 1] ?? 0)) return null;
  const ofYear = lengths.slice(0, month - 1).reduce((sum, length) => sum + length, 0);
  return daysBefore(year) + ofYear + day - 1;
}

/** A time as a file writes it, for reading: the instant in UTC to the minute, or its first characters where it has no zone. */
export function readableTime(time: string): string {
  const seconds = secondsOf(time);
  return seconds === null ? time.slice(0, 16) : formatInstant(seconds);
}

/** `2026-05-21 22:12 UTC`. The minute is what people compare; the seconds stand in the file. */
export function formatInstant(seconds: number): string {
  const { date, minutes } = calendar(seconds);
  return `${date} ${clock(minutes)} UTC`;
}

/** `2026-05-21T22:12:55Z`, ISO 8601 to the second; fractions are cut off. For the years 1 to 9999. */
export function isoInstant(seconds: number): string {
  const whole = Math.floor(seconds);
  const { date, minutes } = calendar(whole);
  return `${date}T${clock(minutes)}:${two(whole - Math.floor(whole / 60) * 60)}Z`;
}

/** The date in the Gregorian calendar, and the minutes since its midnight. */
function calendar(seconds: number): { date: string; minutes: number } {
  let days = Math.floor(seconds / DAY);
  // No later than the year itself: a year has at most 366 days forwards, at least 365 backwards.
  let year = 1970 + Math.floor(days / (days < 0 ? 365 : 366));
  while (daysBefore(year + 1) <= days) year += 1;
  days -= daysBefore(year);
  const lengths = monthLengths(year);
  let month = 0;
  while (days >= (lengths[month] ?? 31)) {
    days -= lengths[month] ?? 31;
    month += 1;
  }
  const minutes = Math.floor((seconds - Math.floor(seconds / DAY) * DAY) / 60);
  return { date: `${String(year).padStart(4, "0")}-${two(month + 1)}-${two(days + 1)}`, minutes };
}

function clock(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function monthLengths(year: number): readonly number[] {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
}

/** Days from 1970-01-01 to the first of a year. */
function daysBefore(year: number): number {
  const before = year - 1;
  // 719,162 days lie between 0001-01-01 and 1970-01-01.
  return before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 719_162;
}
