import { readSlice } from "#engine/capture/readSlice.ts";

/** One file of a zip: how it is packed, and where its bytes stand. */
export interface ZipEntry {
  readonly name: string;
  /** Null for a compression that is not known here, or an encrypted file. */
  readonly kind: "stored" | "deflate" | null;
  readonly start: number;
  readonly end: number;
}

/** More than any package has; each costs memory before anything of it is read. */
const MOST_ENTRIES = 100_000;

/** Of the list of a zip's files: some hundred bytes for each. */
const LONGEST_DIRECTORY = 32 * 1024 * 1024;

/** An end record and the longest comment behind it (APPNOTE 6.3.10 §4.3.16), and what zip64 puts before it. */
const TAIL = 22 + 65_535 + 76;

/**
 * The files of a zip, from the directory at its end: what stands there counts, as for every program that unpacks. Null where there is no
 * directory, or one that does not fit the file.
 *
 * @throws UnreadableFile where the file is gone, locked or changed.
 */
export async function zipEntries(file: Blob): Promise<readonly ZipEntry[] | null> {
  const tailAt = Math.max(0, file.size - TAIL);
  const tail = viewOf(await readSlice(file, tailAt));
  const directory = directoryIn(tail);
  if (directory === null || directory.size > LONGEST_DIRECTORY) return null;
  // Something may stand before the zip: a program that unpacks itself. Offsets then count from where the zip begins.
  const directoryAt = tailAt + directory.recordAt - directory.size;
  const shift = directoryAt - directory.offset;
  if (directoryAt < 0 || shift < 0) return null;
  const view = viewOf(await readSlice(file, directoryAt, directoryAt + directory.size));
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 46 <= view.byteLength && view.getUint32(at, true) === 0x0201_4b50; ) {
    if (entries.length === MOST_ENTRIES) return null;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength) return null;
    const { packed, header } = sizesOf(view, at, at + 46 + nameLength, extraLength);
    const start = shift + header;
    if (packed === null || start + 30 > file.size) return null;
    const local = viewOf(await readSlice(file, start, start + 30));
    if (local.byteLength < 30 || local.getUint32(0, true) !== 0x0403_4b50) return null;
    const data = start + 30 + local.getUint16(26, true) + local.getUint16(28, true);
    if (data + packed > file.size) return null;
    entries.push({
      name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength)),
      kind: kindOf(view.getUint16(at + 8, true), view.getUint16(at + 10, true)),
      start: data,
      end: data + packed,
    });
    at = next;
  }
  return entries;
}

function kindOf(flags: number, method: number): ZipEntry["kind"] {
  if ((flags & 1) !== 0) return null;
  return method === 0 ? "stored" : method === 8 ? "deflate" : null;
}

/** The last end record whose comment reaches to the end, and where the directory stands by it or by zip64's. */
function directoryIn(tail: DataView): { size: number; offset: number; recordAt: number } | null {
  for (let at = tail.byteLength - 22; at >= 0; at--) {
    if (tail.getUint32(at, true) !== 0x0605_4b50) continue;
    if (at + 22 + tail.getUint16(at + 20, true) !== tail.byteLength) continue;
    const size = tail.getUint32(at + 12, true);
    const offset = tail.getUint32(at + 16, true);
    if (size !== 0xffff_ffff && offset !== 0xffff_ffff) return { size, offset, recordAt: at };
    // The zip64 record and its locator, which stand right before: 56 and 20 bytes.
    const large = at - 76;
    if (large < 0 || tail.getUint32(large, true) !== 0x0606_4b50) return null;
    return { size: whole(tail, large + 40), offset: whole(tail, large + 48), recordAt: large };
  }
  return null;
}

/** Packed size and offset of the local header; from the zip64 field where they do not fit their own (APPNOTE §4.5.3). */
function sizesOf(view: DataView, at: number, extraAt: number, extraLength: number) {
  const unpacked = view.getUint32(at + 24, true);
  let packed: number | null = view.getUint32(at + 20, true);
  let header = view.getUint32(at + 42, true);
  if (packed !== 0xffff_ffff && header !== 0xffff_ffff) return { packed, header };
  for (let field = extraAt; field + 4 <= extraAt + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    const end = field + 4 + view.getUint16(field + 2, true);
    let value = field + 4 + (unpacked === 0xffff_ffff ? 8 : 0);
    const next = (): number | null => {
      if (value + 8 > Math.min(end, view.byteLength)) return null;
      value += 8;
      return whole(view, value - 8);
    };
    if (packed === 0xffff_ffff) packed = next();
    if (header === 0xffff_ffff) header = next() ?? header;
    return { packed, header };
  }
  return { packed: null, header };
}

function whole(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
