/** The places of a text, in groups that end with a space: where a line of it may break. */
export function inWords(points: readonly string[]): readonly (readonly number[])[] {
  const groups: number[][] = [[]];
  points.forEach((point, place) => {
    groups.at(-1)?.push(place);
    if (point === " " && place < points.length - 1) groups.push([]);
  });
  return groups;
}
