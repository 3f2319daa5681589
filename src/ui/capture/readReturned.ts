/** A self-test has a few kilobytes; in a log or a trace it stands among others. The engine looks no farther either. */
const most = 1_000_000;

/** A returned file as text, with a byte order mark and all: UTF-16 where it begins with the mark of that, else UTF-8. */
export async function readReturned(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, most).arrayBuffer());
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
