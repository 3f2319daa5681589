import { words } from "#messages/index.ts";
import type { EditorPart } from "#ui/editor/projection.ts";
import styles from "./PlainView.module.css";

interface PlainViewProps {
  readonly label: string;
  readonly parts: readonly EditorPart[];
  /** Whether the pane is empty or holds what is being typed into it here. */
  readonly typing: boolean;
  readonly onText: (text: string) => void;
}

/** More than this is for the editor, which draws only what is on the screen. */
const longestShown = 20_000;

/** The text before the editor has loaded: readable, focusable, and an empty one can be typed into. */
export function PlainView({ label, parts, typing, onText }: PlainViewProps) {
  if (typing) {
    return (
      <textarea
        className={styles.plain}
        aria-label={words("page.editor", { name: label })}
        spellCheck={false}
        onChange={(event) => onText(event.target.value)}
      />
    );
  }
  const text = parts.map((part) => (part.heading === null ? part.text : `${part.heading}\n${part.text}`)).join("\n\n");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must be reachable by keyboard
    <pre className={styles.plain} tabIndex={0} aria-label={words("page.editor", { name: label })} role="region">
      {text.slice(0, longestShown)}
    </pre>
  );
}
