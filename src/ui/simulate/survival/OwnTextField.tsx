import { type ReactNode, useId } from "react";
import { words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";
import { ExactTextArea } from "#ui/parts/ExactTextArea.tsx";
import form from "#ui/simulate/Form.module.css";
import { useHeldTexts } from "./heldTexts.ts";
import { ownSample, setOwnText, useOwnText } from "./ownText.ts";

/** The text that is tried or cleaned: pasted, taken from a capture, or made up. What is done with it is pressed first in its row. */
export function OwnTextField({ children }: { readonly children?: ReactNode }) {
  const { text } = useOwnText();
  const held = useHeldTexts();
  const field = useId();
  return (
    <>
      <label htmlFor={field} className={form.label}>
        {words("survival.own-text")}
      </label>
      <ExactTextArea id={field} className={form.field} rows={6} dir="auto" text={text} onText={setOwnText} />
      <p className={form.row}>
        {children}
        {held.map(({ side, part, text: taken }) => (
          <Button
            key={side}
            title={words("survival.take-title", {
              side: side.toUpperCase(),
              part: part === "" ? words("survival.part-whole") : part,
            })}
            onClick={() => setOwnText(taken)}
          >
            {words("survival.take", { side: side.toUpperCase() })}
          </Button>
        ))}
        <Button onClick={() => setOwnText(ownSample)}>{words("survival.own-sample")}</Button>
      </p>
    </>
  );
}
