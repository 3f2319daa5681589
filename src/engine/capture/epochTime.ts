import { isoInstant } from "#engine/text/instant.ts";
import type { JsonValue } from "./json.ts";

/** 2000-01-01 and 2100-01-01 in seconds since 1970: what lies outside is no time of a recorded request. */
const EARLIEST = 946_684_800;
const LATEST = 4_102_444_800;

/** A time kept as seconds or milliseconds since 1970, written as ISO 8601; undefined for another value. */
export function epochTime(value: JsonValue | undefined): string | undefined {
  if (typeof value !== "number") return undefined;
  // No time in seconds before the year 2100 reaches the milliseconds of 2000.
  const seconds = value > LATEST ? value / 1000 : value;
  return seconds >= EARLIEST && seconds < LATEST ? (isoInstant(seconds) ?? undefined) : undefined;
}
