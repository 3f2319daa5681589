/** Halves of a surrogate pair without the other half: ordinary software leaves none, but a cut in the wrong place does. */
export function countLones(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/[\uD800-\uDFFF]/gu)) count++;
  return count;
}
