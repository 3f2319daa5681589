import { type ReactNode, useId, useState } from "react";
import { words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";
import { ExactTextArea } from "#ui/parts/ExactTextArea.tsx";
import form from "#ui/simulate/Form.module.css";
import { Cleaned } from "./clean/Cleaned.tsx";

type CleanCopyProps =
  /** By itself, with a field for the text: under a heading of the second level, as in a lesson. */
  | { readonly sample: string }
  /** Of a text that somebody else has the field for, which is put above: right under the title of a view. */
  | { readonly text: string; readonly children: ReactNode };

/** Makes a copy of a text without what can be hidden in it, and shows exactly what goes and what stays. */
export function CleanCopy(props: CleanCopyProps) {
  if ("text" in props) {
    return (
      <Cleaned text={props.text} level={2}>
        {props.children}
      </Cleaned>
    );
  }
  return <Alone sample={props.sample} />;
}

function Alone({ sample }: { readonly sample: string }) {
  const [text, setText] = useState("");
  const field = useId();
  return (
    <Cleaned text={text} level={3}>
      <label htmlFor={field} className={form.label}>
        {words("clean.text")}
      </label>
      <ExactTextArea id={field} className={form.field} rows={5} dir="auto" text={text} onText={setText} />
      <p className={form.row}>
        <Button onClick={() => setText(sample)}>{words("clean.sample")}</Button>
      </p>
    </Cleaned>
  );
}
