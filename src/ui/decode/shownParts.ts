import type { Side } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import type { Concluded } from "#store/analysis.ts";
import { type Held, textOf } from "#store/input.ts";
import type { EditorPart } from "#ui/editor/projection.ts";

/**
 * What a pane shows of its content: a plain text at once, as it is; a file once the engine has read it, its decoded
 * parts each under its path. Empty while a file is being read.
 */
export function shownParts(side: Side, held: Held | null, concluded: Concluded | null): readonly EditorPart[] {
  const text = textOf(held);
  const capture = concluded?.report.captures[side];
  if (capture === undefined || concluded === null || (text !== null && capture.format === "plain-text")) {
    return text === null ? [] : [{ heading: null, text }];
  }
  return capture.parts.map(({ path, role }, index) => ({
    heading: path === "" ? null : words("page.part-heading", { path, role }),
    text: concluded.texts[side][index] ?? "",
  }));
}
