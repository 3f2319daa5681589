import { Copy } from "lucide-react";
import { useId } from "react";
import type { LinkWish } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { useCopy } from "#ui/capture/CopyBlock.tsx";
import { Button } from "#ui/parts/Button.tsx";
import { linkAddress } from "./linkAddress.ts";
import { Reach } from "./Reach.tsx";
import styles from "./Share.module.css";
import type { Made } from "./useMadeLinks.ts";

interface MadeLinkViewProps {
  readonly made: Made | undefined;
  readonly kind: LinkWish["kind"];
  /** To be locked, and not locked yet: its length is told, the link is not. */
  readonly unlocked: boolean;
}

/** The link, how long it is and where it still works; or that it would be too long, and the ways out. */
export function MadeLinkView({ made, kind, unlocked }: MadeLinkViewProps) {
  const { copied, copy } = useCopy();
  const field = useId();
  if (made !== undefined && "failed" in made) {
    return <p role="alert">{words("sharing.failed", { why: made.failed })}</p>;
  }
  const length = made === undefined ? null : linkAddress("").length + made.length;
  if (made !== undefined && made.link === null) {
    return (
      <div role="alert">
        <p>{words("sharing.too-long", { length: made.length, limit: made.limit })}</p>
        <ul className={styles.list}>
          {kind === "whole" && <li>{words("sharing.too-long-excerpt")}</li>}
          <li>{words("sharing.too-long-report")}</li>
          <li>{words("sharing.too-long-save")}</li>
        </ul>
      </div>
    );
  }
  const link = made === undefined || unlocked ? "" : linkAddress(made.link ?? "");
  return (
    <>
      <div className={styles.row}>
        <label htmlFor={field} className="unseen">
          {words("sharing.link")}
        </label>
        <input
          id={field}
          className={styles.link}
          readOnly
          value={link}
          placeholder={words(unlocked ? "sharing.passphrase-missing" : "sharing.making")}
          aria-busy={made === undefined}
          onFocus={({ target }) => target.select()}
        />
        <Button
          look="main"
          icon={<Copy aria-hidden="true" />}
          aria-disabled={link === ""}
          onClick={() => link !== "" && copy(link)}
        >
          {words("sharing.copy")}
        </Button>
      </div>
      <p role="status" className={styles.copied}>
        {link !== "" && copied}
      </p>
      <Reach length={length} locking={unlocked} />
    </>
  );
}
