/** One value of a tnetstring: `5:hello,`. Offsets are in bytes of the source; nothing is copied. */
export interface Netstring {
  /** `,` bytes, `;` Unicode, `#` integer, `^` float, `!` boolean, `~` null, `]` list, `}` dictionary. */
  readonly type: string;
  readonly start: number;
  readonly end: number;
  /** Past the value. */
  readonly next: number;
}

/** mitmproxy reads no longer lengths either. */
const MAX_DIGITS = 12;

/** The value at an offset, inside `[at, end)`. Null where none stands there, or where its length does not lead to a type. */
export function netstringAt(bytes: Uint8Array, at: number, end: number): Netstring | null {
  const start = netstringStart(bytes, at, end);
  if (start === null) return null;
  const type = bytes[start.at + start.length];
  if (start.at + start.length >= end || type === undefined) return null;
  const sign = String.fromCharCode(type);
  if (!",;#^!~]}".includes(sign)) return null;
  return { type: sign, start: start.at, end: start.at + start.length, next: start.at + start.length + 1 };
}

/** Where the payload of a value begins and how long it says it is. */
export function netstringStart(bytes: Uint8Array, at: number, end: number): { at: number; length: number } | null {
  let length = 0;
  let next = at;
  for (; next < end && next - at < MAX_DIGITS; next++) {
    const digit = (bytes[next] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) break;
    length = length * 10 + digit;
  }
  return next === at || bytes[next] !== 0x3a || next >= end ? null : { at: next + 1, length };
}

/** A record of a call has some dozen entries, its headers some more; a hostile one as many as it has bytes. */
const MAX_ENTRIES = 2000;

/** The values in a list, one after the other; up to the first that is broken, or as many as asked for. */
export function netstringItems(bytes: Uint8Array, list: Netstring | undefined, most = MAX_ENTRIES): Netstring[] {
  if (list === undefined || !"]}".includes(list.type)) return [];
  const items: Netstring[] = [];
  let at = list.start;
  while (at < list.end && items.length < most) {
    const item = netstringAt(bytes, at, list.end);
    if (item === null) break;
    items.push(item);
    at = item.next;
  }
  return items;
}

/** A dictionary, whose keys were bytes in older versions and are Unicode now. */
export function netstringEntries(bytes: Uint8Array, dictionary: Netstring | undefined): ReadonlyMap<string, Netstring> {
  const entries = new Map<string, Netstring>();
  if (dictionary?.type !== "}") return entries;
  const items = netstringItems(bytes, dictionary);
  for (let index = 0; index + 1 < items.length; index += 2) {
    const key = netstringText(bytes, items[index]);
    const value = items[index + 1];
    if (key !== undefined && value !== undefined) entries.set(key, value);
  }
  return entries;
}

/** Names, addresses and headers, not bodies. */
const MAX_TEXT = 64 * 1024;

/** A text, whether kept as bytes or as Unicode; undefined for another type. */
export function netstringText(bytes: Uint8Array, value: Netstring | undefined): string | undefined {
  if (value === undefined || !",;".includes(value.type)) return undefined;
  return new TextDecoder().decode(bytes.subarray(value.start, Math.min(value.end, value.start + MAX_TEXT)));
}

/** An integer or a float; undefined for another type, and for one that is no number. */
export function netstringNumber(bytes: Uint8Array, value: Netstring | undefined): number | undefined {
  // No number of a flow is longer.
  if (value === undefined || !"#^".includes(value.type) || value.end - value.start > 40) return undefined;
  const number = Number(new TextDecoder().decode(bytes.subarray(value.start, value.end)));
  return Number.isFinite(number) ? number : undefined;
}
