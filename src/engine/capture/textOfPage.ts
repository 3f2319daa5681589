/**
 * What a page of HTML says outside its scripts, its styles, its title and its tags; comments are of it. In time in proportion to the page, which is
 * not parsed as a browser does: for counting, not for showing.
 */
export function textOfPage(html: string): string {
  const opening = /<(script|style|title)\b/gi;
  const pieces: string[] = [];
  let at = 0;
  for (let open = opening.exec(html); open !== null; open = opening.exec(html)) {
    pieces.push(html.slice(at, open.index));
    const closing = new RegExp(`</${open[1] ?? ""}`, "gi");
    closing.lastIndex = open.index;
    at = closing.exec(html)?.index ?? html.length;
    opening.lastIndex = at;
  }
  pieces.push(html.slice(at));
  return pieces.join(" ").replace(/<!--|-->|<[/!]?[a-z][^<>]*>/gi, " ");
}
