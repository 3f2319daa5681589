/** Millions of bytes: whole ones, where there is at least one; tenths, rounded up, below. */
export function megabytes(bytes: number): number {
  return bytes < 1_000_000 ? Math.ceil(bytes / 100_000) / 10 : Math.round(bytes / 1_000_000);
}
