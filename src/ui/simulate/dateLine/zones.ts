/** Every time zone that this browser knows by name, and UTC, which some leave out of theirs. */
export function zones(): readonly string[] {
  return [...new Set(["UTC", ...Intl.supportedValuesOf("timeZone")])];
}
