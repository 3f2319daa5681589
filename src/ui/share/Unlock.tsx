import { useEffect, useRef, useState } from "react";
import { type Phrase, words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";
import { Sheet } from "#ui/parts/Sheet.tsx";
import { useTelltale } from "#ui/telltale.ts";
import { bringLink } from "./bringLink.ts";
import { PassphraseField } from "./PassphraseField.tsx";
import styles from "./Share.module.css";

interface UnlockProps {
  readonly fragment: string;
  readonly onClose: () => void;
}

/** Asks for the passphrase of a locked link, as often as it takes. Left with Escape, the page is as it was. */
export function Unlock({ fragment, onClose }: UnlockProps) {
  const telltale = useTelltale();
  const [passphrase, setPassphrase] = useState("");
  const [shown, setShown] = useState(false);
  const [trying, setTrying] = useState(false);
  const [problem, setProblem] = useState<Phrase | null>(null);
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
    };
  }, []);

  async function open(): Promise<void> {
    if (passphrase === "" || trying) return;
    setTrying(true);
    setProblem(null);
    const answer = await telltale.ask("open", { fragment, passphrase });
    if (left.current) return;
    setTrying(false);
    if (answer.kind === "cancelled") setProblem({ id: "page.link-cancelled" });
    else if (answer.kind === "failed") setProblem({ id: "page.link-failed", params: { why: answer.why } });
    else if ("error" in answer.value) setProblem({ id: answer.value.error });
    else if (!("locked" in answer.value)) {
      onClose();
      bringLink(telltale, answer.value);
    }
  }

  return (
    <Sheet title={words("sharing.locked-title")} onClose={onClose}>
      <p>{words("sharing.locked-intro")}</p>
      <form
        className={styles.row}
        onSubmit={(event) => {
          // The policy of the page lets no form be sent, and this one is not for sending.
          event.preventDefault();
          void open();
        }}
      >
        <PassphraseField value={passphrase} shown={shown} first onValue={setPassphrase} onShown={setShown} />
        <Button type="submit" look="main" aria-disabled={passphrase === "" || trying}>
          {words("sharing.unlock")}
        </Button>
      </form>
      <p role="status" className={styles.status}>
        {trying ? words("sharing.unlocking") : problem && words(problem.id, problem.params)}
      </p>
    </Sheet>
  );
}
