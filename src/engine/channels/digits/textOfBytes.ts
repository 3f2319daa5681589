/** The text of a payload that may hold text only. @throws TypeError where it is not well-formed UTF-8. */
export function textOfBytes(payload: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(payload);
}
