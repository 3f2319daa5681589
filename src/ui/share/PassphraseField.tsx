import { useId } from "react";
import { words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";
import styles from "./Share.module.css";

interface PassphraseFieldProps {
  readonly value: string;
  readonly shown: boolean;
  readonly describedBy?: string;
  /** Whether the keyboard begins here. */
  readonly first?: boolean;
  readonly onValue: (value: string) => void;
  readonly onShown: (shown: boolean) => void;
}

/** A field for a passphrase, hidden until its owner wants to see it. */
export function PassphraseField({ value, shown, describedBy, first, onValue, onShown }: PassphraseFieldProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{words("sharing.passphrase")}</label>
      <input
        id={id}
        className={styles.passphrase}
        type={shown ? "text" : "password"}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the sheet asks for nothing else
        autoFocus={first ?? false}
        aria-describedby={describedBy}
        value={value}
        onChange={({ target }) => onValue(target.value)}
      />
      <Button aria-pressed={shown} onClick={() => onShown(!shown)}>
        {words("sharing.passphrase-show")}
      </Button>
    </>
  );
}
