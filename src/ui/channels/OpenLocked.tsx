import { useId, useState } from "react";
import { words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";
import { PassphraseField } from "#ui/share/PassphraseField.tsx";
import { useTelltale, useTelltaleState } from "#ui/telltale.ts";
import styles from "./Channels.module.css";

/** Asks for the passphrase of a locked payload, as often as it takes. What it opens stands in its place. */
export function OpenLocked({ tried }: { readonly tried: readonly string[] }) {
  const telltale = useTelltale();
  const running = useTelltaleState(({ analysis }) => analysis.state === "running");
  const [passphrase, setPassphrase] = useState("");
  const [shown, setShown] = useState(false);
  const [given, setGiven] = useState<string | null>(null);
  const about = useId();

  // Whoever still sees this after a passphrase was tried has seen it fail.
  const failed = given !== null && tried.includes(given);
  // Without a secure context some formats cannot be opened by any passphrase.
  const refusal = words(window.isSecureContext ? "found.not-opened" : "found.not-opened-here");
  const status = failed ? refusal : given !== null && running ? words("found.unlocking") : "";
  return (
    <form
      className={styles.unlock}
      onSubmit={(event) => {
        // The policy of the page lets no form be sent, and this one is not for sending.
        event.preventDefault();
        if (passphrase === "") return;
        setGiven(passphrase);
        telltale.tryPassphrase(passphrase);
      }}
    >
      <div className={styles.row}>
        <PassphraseField
          value={passphrase}
          shown={shown}
          describedBy={about}
          onValue={setPassphrase}
          onShown={setShown}
        />
        <Button type="submit" look="main" aria-disabled={passphrase === ""}>
          {words("found.unlock")}
        </Button>
      </div>
      <p id={about} className={styles.means}>
        {words("found.passphrase-stays")}
      </p>
      <p role="status" className={styles.status}>
        {status}
      </p>
    </form>
  );
}
