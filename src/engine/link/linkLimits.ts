/** What a link may hold. */
export const linkLimits = {
  /**
   * Characters of a link, from its `#`. With the page's own address it stays below what browsers take: Firefox 1,048,576
   * (`network.standard-url.max-length`), Chromium 2,097,152 (`kMaxURLChars` in url/mojom/url.mojom).
   */
  characters: 1_000_000,
  /** Bytes that a link unpacks to, and bytes of each side of it. A link of a few hundred characters could unpack to a gigabyte. */
  bytes: 16 * 1024 * 1024,
} as const;
