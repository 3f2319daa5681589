/** Who hears of a tar's files as they go by. */
export interface Members {
  begin(name: string): void;
  data(bytes: Uint8Array): void;
  end(): void;
}

/** How a tar ended. `broken`: something stands there that is no header; what came before is right. */
export type TarEnd = "whole" | "cutOff" | "broken";

const BLOCK = 512;

/** A name that is longer, with everything else in a pax header, is none. */
const LONGEST_NAME = 65_536;

/** Whether a block is a tar's header: its checksum is right (POSIX.1-2017, pax, "ustar Interchange Format"). */
export function isTarHeader(block: Uint8Array): boolean {
  if (block.length < BLOCK) return false;
  const stored = octal(block.subarray(148, 156));
  let sum = 8 * 0x20;
  for (let at = 0; at < BLOCK; at++) if (at < 148 || at >= 156) sum += block[at] ?? 0;
  return stored === sum && block[0] !== 0;
}

/** Reads a tar that comes in pieces and holds none of its files. Knows ustar, pax paths and GNU's long names. */
export class TarReader {
  private readonly members: Members;
  private header = new Uint8Array(BLOCK);
  private have = 0;
  /** Bytes left of the entry that goes by, and of the padding behind it. */
  private left = 0;
  private padding = 0;
  private entry: "file" | "pax" | "longName" | "other" | null = null;
  private meta: Uint8Array[] = [];
  private nextName: string | null = null;
  private state: "reading" | "ended" | "broken" = "reading";

  constructor(members: Members) {
    this.members = members;
  }

  push(bytes: Uint8Array): void {
    let at = 0;
    while (at < bytes.length && this.state === "reading") {
      if (this.entry !== null && this.left > 0) {
        const part = bytes.subarray(at, at + this.left);
        if (this.entry === "file") this.members.data(part);
        else if (this.entry !== "other") this.meta.push(part.slice());
        this.left -= part.length;
        at += part.length;
        if (this.left === 0) this.finish();
      } else if (this.padding > 0) {
        const skip = Math.min(this.padding, bytes.length - at);
        this.padding -= skip;
        at += skip;
      } else {
        const part = bytes.subarray(at, at + BLOCK - this.have);
        this.header.set(part, this.have);
        this.have += part.length;
        at += part.length;
        if (this.have === BLOCK) this.takeHeader();
      }
    }
  }

  /** Called once, after the last bytes. */
  end(): TarEnd {
    if (this.entry === "file") this.members.end();
    if (this.state === "broken") return "broken";
    return this.state === "ended" || (this.entry === null && this.have === 0) ? "whole" : "cutOff";
  }

  private takeHeader(): void {
    this.have = 0;
    const { header } = this;
    if (header.every((byte) => byte === 0)) {
      this.state = "ended";
      return;
    }
    const size = isTarHeader(header) ? sizeOf(header.subarray(124, 136)) : null;
    if (size === null) {
      this.state = "broken";
      return;
    }
    const type = String.fromCharCode(header[156] ?? 0);
    const isMeta = type === "x" || type === "L";
    if (isMeta && size > LONGEST_NAME) this.entry = "other";
    else if (type === "x") this.entry = "pax";
    else if (type === "L") this.entry = "longName";
    else this.entry = type === "0" || type === "\0" || type === "7" ? "file" : "other";
    this.left = size;
    this.padding = (BLOCK - (size % BLOCK)) % BLOCK;
    if (this.entry === "file") this.members.begin(this.nextName ?? nameOf(header));
    if (!isMeta) this.nextName = null;
    if (size === 0) this.finish();
  }

  private finish(): void {
    if (this.entry === "file") this.members.end();
    if (this.entry === "pax" || this.entry === "longName") {
      const text = this.meta.map((piece) => text8(piece)).join("");
      this.nextName = this.entry === "pax" ? (paxPath(text) ?? this.nextName) : (text.split("\0")[0] ?? null);
      this.meta = [];
    }
    this.entry = null;
  }
}

function nameOf(header: Uint8Array): string {
  const name = cString(header.subarray(0, 100));
  const isUstar = cString(header.subarray(257, 262)) === "ustar";
  // GNU's own header has other things where ustar has a prefix.
  const prefix = isUstar && header[262] === 0 ? cString(header.subarray(345, 500)) : "";
  return prefix === "" ? name : `${prefix}/${name}`;
}

/** Octal digits, or for what is too large for them a number in base 256, as GNU writes it. */
function sizeOf(field: Uint8Array): number | null {
  if (((field[0] ?? 0) & 0x80) === 0) return octal(field);
  let size = 0;
  for (const byte of field.subarray(1)) size = size * 256 + byte;
  return Number.isSafeInteger(size) ? size : null;
}

function octal(field: Uint8Array): number | null {
  const digits = cString(field).trim();
  return /^[0-7]{1,12}$/.test(digits) ? Number.parseInt(digits, 8) : digits === "" ? 0 : null;
}

/** Records of `length key=value\n`, the length counting itself. Only the path is wanted. */
function paxPath(text: string): string | null {
  return /(?:^|\n)\d{1,6} path=([^\n]*)\n/.exec(text)?.[1] ?? null;
}

function cString(field: Uint8Array): string {
  const end = field.indexOf(0);
  return text8(end < 0 ? field : field.subarray(0, end));
}

function text8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
