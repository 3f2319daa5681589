/** What was to be shared is more than a link carries. A link is never cut: share an excerpt, or the file. */
export class LinkTooLongError extends Error {
  /** What the link would have had, or what a side has, in `unit`s. */
  readonly length: number;
  readonly limit: number;
  /** `characters` of the link, from its `#`; `bytes` where a side, or all that is carried, was too large to be packed at all. */
  readonly unit: "characters" | "bytes";

  constructor(length: number, limit: number, unit: "characters" | "bytes") {
    super(`${length} of at most ${limit} ${unit}`);
    this.name = "LinkTooLongError";
    this.length = length;
    this.limit = limit;
    this.unit = unit;
  }
}
