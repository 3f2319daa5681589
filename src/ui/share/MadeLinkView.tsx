import { Copy } from "lucide-react";
import { useId } from "react";
import type { LinkWish, MadeLink } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { useCopy } from "#ui/capture/CopyBlock.tsx";
import { Button } from "#ui/parts/Button.tsx";
import { linkAddress } from "./linkAddress.ts";
import styles from "./Share.module.css";
import type { Made } from "./useMadeLinks.ts";

interface MadeLinkViewProps {
  readonly made: Made | undefined;
  readonly kind: LinkWish["kind"];
  /** To be locked, and not locked yet: there is no link to take. */
  readonly unlocked: boolean;
}

/** The link, to be copied; or that it would be too long, and the ways out. Stays in view below all choices. */
export function MadeLinkView({ made, kind, unlocked }: MadeLinkViewProps) {
  return (
    <section aria-label={words("sharing.link")} className={styles.made}>
      {made !== undefined && "failed" in made ? (
        <p role="alert">{words("sharing.failed", { why: made.failed })}</p>
      ) : made !== undefined && made.link === null ? (
        <div role="alert">
          <p>{tooLong(made)}</p>
          <ul className={styles.list}>
            {kind === "whole" && <li>{words("sharing.too-long-excerpt")}</li>}
            <li>{words("sharing.too-long-report")}</li>
            <li>{words("sharing.too-long-save")}</li>
          </ul>
        </div>
      ) : (
        <LinkToCopy link={made === undefined || unlocked ? null : linkAddress(made.link ?? "")} unlocked={unlocked} />
      )}
    </section>
  );
}

function tooLong({ length, limit, unit }: MadeLink): string {
  if (unit === "bytes") return words("sharing.too-many-bytes", { bytes: length, limit });
  return words("sharing.too-long", { length, limit });
}

function LinkToCopy({ link, unlocked }: { readonly link: string | null; readonly unlocked: boolean }) {
  const { copied, copy } = useCopy();
  const field = useId();
  return (
    <>
      <p className={styles.row}>
        <label htmlFor={field} className={styles.label}>
          {words("sharing.link")}
        </label>
        <span role="status">{link !== null && copied}</span>
      </p>
      <div className={styles.row}>
        <input
          id={field}
          className={styles.link}
          readOnly
          value={link ?? ""}
          placeholder={words(unlocked ? "sharing.passphrase-missing" : "sharing.making")}
          aria-busy={link === null && !unlocked}
          onFocus={({ target }) => target.select()}
        />
        <Button
          look="main"
          icon={<Copy aria-hidden="true" />}
          aria-disabled={link === null}
          onClick={() => link !== null && copy(link)}
        >
          {words("sharing.copy")}
        </Button>
      </div>
    </>
  );
}
