/** Puts invisible characters after the first word of a cover text, at its end where it has one word only. */
export function intoFirstGap(cover: string, hidden: string): string {
  const gap = cover.indexOf(" ");
  const at = gap < 0 ? cover.length : gap;
  return cover.slice(0, at) + hidden + cover.slice(at);
}
