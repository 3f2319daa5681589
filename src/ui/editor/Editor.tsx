import { useEffect, useRef, useState } from "react";
import { words } from "#messages/index.ts";
import type { EditorHandle, EditorState, HeldSelection } from "./EditorController.ts";
import type { HeldEdit } from "./edit.ts";
import { plainText } from "./plainText.ts";
import type { HeldPlace } from "./projection.ts";
import "./editor.css";

export type { EditorHandle, HeldSelection };

/** Monaco and what drives it, loaded once. */
export const loadEditor = () => import("./EditorController.ts");

export interface EditorProps extends EditorState {
  readonly onEdit?: (edit: HeldEdit) => void;
  readonly onCaret?: (place: HeldPlace | null) => void;
  readonly onSelect?: (selection: HeldSelection | null) => void;
  /** A place to show; another object is another wish, even for the same place. */
  readonly reveal?: HeldSelection | null;
  /** Called with the editor once Monaco is there, and with null when it goes. */
  readonly onReady?: (handle: EditorHandle | null) => void;
}

/** A text with its marks. The text shows at once; Monaco, loaded on first use, takes its place. */
export function Editor({ onEdit, onCaret, onSelect, reveal = null, onReady, ...state }: EditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const [controller, setController] = useState<EditorHandle | null>(null);
  const [failed, setFailed] = useState(false);
  const latest = useRef({ state, onEdit, onCaret, onSelect, onReady });
  useEffect(() => {
    latest.current = { state, onEdit, onCaret, onSelect, onReady };
  });

  useEffect(() => {
    let created: EditorHandle | null = null;
    let wanted = true;
    const load = async () => {
      const { createEditorController } = await loadEditor();
      // Two panes with large texts shall not block the page in one go.
      await new Promise((resolve) => setTimeout(resolve));
      if (!wanted || host.current === null) return;
      created = createEditorController(host.current, latest.current.state, {
        onEdit: (edit) => latest.current.onEdit?.(edit),
        onCaret: (place) => latest.current.onCaret?.(place),
        onSelect: (selection) => latest.current.onSelect?.(selection),
      });
      setController(created);
      latest.current.onReady?.(created);
    };
    load().catch(() => wanted && setFailed(true));
    return () => {
      wanted = false;
      if (created === null) return;
      created.dispose();
      setController(null);
      latest.current.onReady?.(null);
    };
  }, []);

  const { label, readOnly, parts, marks, revealAll, documentId, caretAfter } = state;
  useEffect(() => {
    controller?.update({ label, readOnly, parts, marks, revealAll, documentId, caretAfter });
  }, [controller, label, readOnly, parts, marks, revealAll, documentId, caretAfter]);

  useEffect(() => {
    if (reveal !== null) controller?.reveal(reveal.part, reveal.span);
  }, [controller, reveal]);

  return (
    <div className="tt-editor">
      {controller === null && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className="tt-plain" aria-label={label} tabIndex={0}>
          {failed && (
            <p className="tt-failed" role="alert">
              {words("page.editor-failed")}
            </p>
          )}
          {plainText(parts)}
        </section>
      )}
      <div className="tt-monaco" ref={host} />
    </div>
  );
}
