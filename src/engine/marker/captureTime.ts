/** Offsets from UTC in minutes, both ends included. */
export interface OffsetBounds {
  readonly least: number;
  readonly most: number;
}

/** The offsets in civil use: Baker Island and Kiribati. */
export const WEST_END = -12 * 60;
export const EAST_END = 14 * 60;

const DAY = 86_400;

/**
 * Which offsets from UTC a clock may have had that showed a local date at an instant.
 *
 * @param time ISO 8601 with `Z` or an offset, as capture tools write it.
 * @param date `2026-06-30`.
 * @returns Whole minutes, not yet cut to the offsets in use; null where either cannot be read.
 */
export function offsetBounds(time: string, date: string): OffsetBounds | null {
  const instant = secondsOf(time);
  const day = dayOf(date);
  if (instant === null || day === null) return null;
  const ahead = day * DAY - instant;
  return { least: Math.ceil(ahead / 60), most: Math.ceil((ahead + DAY) / 60) - 1 };
}

/** Days since 1970-01-01 of a date in the Gregorian calendar; null for a date that calendar does not have. */
export function dayOf(date: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (day < 1 || day > (lengths[month - 1] ?? 0)) return null;

  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const ofYear = lengths.slice(0, month - 1).reduce((sum, length) => sum + length, 0);
  // 719,162 days lie between 0001-01-01 and 1970-01-01.
  return before * 365 + leapDays + ofYear + day - 1 - 719_162;
}

/** `UTC+1:48`, `UTC-5:00`. */
export function formatOffset(minutes: number): string {
  const distance = Math.abs(minutes);
  const rest = String(distance % 60).padStart(2, "0");
  return `UTC${minutes < 0 ? "-" : "+"}${Math.floor(distance / 60)}:${rest}`;
}

/** Seconds since 1970-01-01T00:00:00Z, fractions dropped; null without a zone, which leaves the instant open. */
function secondsOf(time: string): number | null {
  const match =
    /^(\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d|60)(?:[.,]\d{1,12})?)?(?:Z|([+-])([01]\d):?([0-5]\d))$/i.exec(
      time,
    );
  if (match === null) return null;
  const [, date = "", hour, minute, second = "0", sign, offsetHour = "0", offsetMinute = "0"] = match;
  const day = dayOf(date);
  if (day === null) return null;
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * 60 * (sign === "-" ? -1 : 1);
  return day * DAY + (Number(hour) * 60 + Number(minute)) * 60 + Number(second) - offset;
}
