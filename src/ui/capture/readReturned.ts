import { decodeBytes } from "#engine/index.ts";

/** A self-test has a few kilobytes; in a log or a trace it stands among others. The engine looks no farther either. */
const most = 1_000_000;

/** A returned file as text, with a byte order mark, lone surrogates and all, in whichever encoding a capture would be read. */
export async function readReturned(file: Blob): Promise<string> {
  return decodeBytes(new Uint8Array(await file.slice(0, most).arrayBuffer())).text;
}
