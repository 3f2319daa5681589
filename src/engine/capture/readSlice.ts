/** What {@link readSlice} throws: the file is gone, locked, or changed since it was chosen. */
export class UnreadableFile extends Error {}

/**
 * A stretch of a file, or all of it, in bytes.
 *
 * @throws UnreadableFile for whatever the platform says, so that a fault of this product is not taken for one of the file.
 */
export async function readSlice(file: Blob, start = 0, end = file.size): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(start, end).arrayBuffer());
  } catch (cause) {
    throw new UnreadableFile("The file cannot be read.", { cause });
  }
}
