import { dayOf, secondsOf } from "#engine/text/instant.ts";

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

/** `UTC+1:48`, `UTC-5:00`. */
export function formatOffset(minutes: number): string {
  const distance = Math.abs(minutes);
  const rest = String(distance % 60).padStart(2, "0");
  return `UTC${minutes < 0 ? "-" : "+"}${Math.floor(distance / 60)}:${rest}`;
}
