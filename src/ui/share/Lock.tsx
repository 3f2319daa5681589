import { useId, useState } from "react";
import { marks, words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";
import { newPassphrase } from "./newPassphrase.ts";
import { PassphraseField } from "./PassphraseField.tsx";
import styles from "./Share.module.css";

/** Somebody with the link can try as often as they like: fewer letters than this are found, unless they are random. */
const shortPassphrase = 16;

interface LockProps {
  /** Null: not locked. */
  readonly passphrase: string | null;
  readonly onPassphrase: (passphrase: string | null) => void;
}

/** Whether the link opens for everyone who has it, or only with a passphrase. */
export function Lock({ passphrase, onPassphrase }: LockProps) {
  const [shown, setShown] = useState(false);
  const advice = useId();
  return (
    <fieldset className={styles.group}>
      <legend>{words("sharing.lock-title")}</legend>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={passphrase !== null}
          onChange={({ target }) => onPassphrase(target.checked ? "" : null)}
        />
        <span>{words("sharing.lock")}</span>
      </label>
      {passphrase !== null && (
        <>
          <div className={styles.row}>
            <PassphraseField
              value={passphrase}
              shown={shown}
              describedBy={advice}
              onValue={onPassphrase}
              onShown={setShown}
            />
            <Button
              onClick={() => {
                onPassphrase(newPassphrase((bytes) => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>)));
                setShown(true);
              }}
            >
              {words("sharing.passphrase-new")}
            </Button>
          </div>
          <p id={advice} className={styles.means}>
            {words("sharing.passphrase-advice")}
            {marks().gap}
            {passphrase !== "" && passphrase.length < shortPassphrase && (
              <strong>{words("sharing.passphrase-short")}</strong>
            )}
          </p>
        </>
      )}
    </fieldset>
  );
}
