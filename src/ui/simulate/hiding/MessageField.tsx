import { useId } from "react";
import type { Hiding } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";
import { ExactTextArea } from "#ui/parts/ExactTextArea.tsx";
import form from "#ui/simulate/Form.module.css";
import { together } from "#ui/simulate/together.ts";
import { exampleMessage, payloadOf } from "./attempt.ts";
import { type Wanted, want } from "./wanted.ts";

interface MessageFieldProps {
  readonly wanted: Wanted;
  readonly hiding: Hiding;
}

/** The message: a text, or bytes. */
export function MessageField({ wanted, hiding }: MessageFieldProps) {
  const [message, about] = [useId(), useId()];
  const isHex = wanted.form === "hex";
  const isWrong = payloadOf(wanted, hiding) === null;
  return (
    <>
      <label htmlFor={message} className={form.label}>
        {words("hiding.message")}
      </label>
      <ExactTextArea
        id={message}
        className={form.field}
        rows={3}
        dir={isHex ? "ltr" : "auto"}
        aria-invalid={isWrong}
        aria-describedby={about}
        text={isHex ? wanted.hex : (wanted.text ?? exampleMessage(hiding))}
        onText={(text) => want(isHex ? { hex: text } : { text })}
      />
      <p id={about} className={form.about}>
        {isWrong
          ? words("hiding.hex-wrong")
          : together(words(`hiding.carries-${hiding.carries}`), words("hiding.stays"))}
      </p>
      <fieldset className={form.group}>
        <legend className={form.label}>{words("hiding.message-as")}</legend>
        {(["text", "hex"] as const).map((one) => (
          <label key={one} className={form.tick}>
            <input type="radio" name="hiding-form" checked={wanted.form === one} onChange={() => want({ form: one })} />
            {words(`hiding.as-${one}`)}
          </label>
        ))}
      </fieldset>
      {!isHex && wanted.text !== null && (
        <p>
          <Button look="quiet" onClick={() => want({ text: null })}>
            {words("hiding.message-reset")}
            <span className="unseen"> ({words("hiding.message")})</span>
          </Button>
        </p>
      )}
    </>
  );
}
