/** How many ordinary spaces a cover has. */
export function countSpaces(cover: string): number {
  let spaces = 0;
  for (let at = cover.indexOf(" "); at >= 0; at = cover.indexOf(" ", at + 1)) spaces++;
  return spaces;
}
