import { type ClipboardEvent, type TextareaHTMLAttributes, useLayoutEffect, useRef } from "react";
import { editHeld, replaceShown, shownOf } from "./exactText.ts";

interface ExactTextAreaProps
  extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "value" | "onChange" | "onPaste"> {
  /** As it is held, line breaks of every kind included. */
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A field for a text that must stay as it is: a plain one would turn every line break into LF. */
export function ExactTextArea({ text, onText, ...rest }: ExactTextAreaProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  /** Where the caret belongs once what was pasted is drawn. */
  const caret = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (caret.current === null) return;
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });

  function paste(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const pasted = event.clipboardData.getData("text/plain");
    // The browser's own paste is exact but for these, and can be undone.
    if (!pasted.includes("\r")) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    caret.current = selectionStart + shownOf(pasted).length;
    onText(replaceShown(text, selectionStart, selectionEnd, pasted));
  }

  return (
    <textarea
      ref={field}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      {...rest}
      value={shownOf(text)}
      onChange={({ target }) => onText(editHeld(text, target.value, target.selectionEnd))}
      onPaste={paste}
    />
  );
}
