import type { Side } from "#engine/index.ts";
import type { Held, Input } from "#store/input.ts";
import { hold } from "#store/input.ts";

/** Which pane takes what comes without being aimed at one: the first empty one, else none. */
export function emptySide(input: Input): Side | null {
  if (input.a === null) return "a";
  return input.b === null ? "b" : null;
}

/** Files brought to a pane, or to the page: two fill both panes in their order, one goes where it was aimed. */
export function filesFor(side: Side | null, files: readonly File[], input: Input): Partial<Record<Side, Held>> {
  const [first, second] = files;
  if (first === undefined) return {};
  const one = (file: File): Held => hold({ file, name: file.name }, "file");
  if (second !== undefined) return { a: one(first), b: one(second) };
  const to = side ?? emptySide(input);
  return to === null ? {} : { [to]: one(first) };
}
