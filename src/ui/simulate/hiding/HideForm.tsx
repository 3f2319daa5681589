import { type ReactNode, useId, useState } from "react";
import type { Hiding } from "#engine/index.ts";
import { marks, say, words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";
import { ExactTextArea } from "#ui/parts/ExactTextArea.tsx";
import { addressOf } from "#ui/route.ts";
import { PassphraseField } from "#ui/share/PassphraseField.tsx";
import form from "#ui/simulate/Form.module.css";
import { together } from "#ui/simulate/together.ts";
import styles from "./Hiding.module.css";
import { MessageField } from "./MessageField.tsx";
import { type Wanted, want } from "./wanted.ts";

interface HideFormProps {
  readonly wanted: Wanted;
  readonly hiding: Hiding;
  readonly hidings: readonly Hiding[];
  /** What is said of the attempt, beneath it. */
  readonly children: ReactNode;
}

/** What to hide, in what, and how. */
export function HideForm({ wanted, hiding, hidings, children }: HideFormProps) {
  const [channel, variant, cover, about] = [useId(), useId(), useId(), useId()];
  const [isShown, setShown] = useState(false);
  const { variants } = hiding;
  return (
    <section aria-labelledby="hiding-hide" className={styles.section}>
      <h2 id="hiding-hide">{words("hiding.hide")}</h2>
      <div className={styles.form}>
        <div className={styles.part}>
          <label htmlFor={channel} className={form.label}>
            {words("hiding.channel")}
          </label>
          <select
            id={channel}
            className={`${form.field} ${styles.select}`}
            value={hiding.id}
            onChange={({ target }) => want({ channel: target.value, variant: null })}
          >
            {hidings.map(({ id, title }) => (
              <option key={id} value={id}>
                {say(title)}
              </option>
            ))}
          </select>
          {variants.length > 1 && (
            <>
              <label htmlFor={variant} className={form.label}>
                {words("hiding.variant")}
              </label>
              <select
                id={variant}
                className={`${form.field} ${styles.select}`}
                value={wanted.variant ?? variants[0]}
                onChange={({ target }) => want({ variant: target.value })}
              >
                {variants.map((one) => (
                  <option key={one}>{one}</option>
                ))}
              </select>
            </>
          )}
          <p>{say(hiding.summary)}</p>
          <p className={form.about}>{together(words("hiding.accuses"), say(hiding.accuses))}</p>
          <p className={form.about}>
            {words("hiding.date-line")}
            {marks().gap}
            <a href={addressOf("simulate")}>{words("hiding.date-line-there")}</a>
          </p>
        </div>
        <div className={styles.part}>
          <label htmlFor={cover} className={form.label}>
            {words("hiding.cover")}
          </label>
          <ExactTextArea
            id={cover}
            className={form.field}
            rows={6}
            dir="auto"
            text={wanted.cover ?? hiding.cover}
            onText={(text) => want({ cover: text })}
          />
          {wanted.cover === null ? (
            <p className={form.about}>{words("hiding.cover-own")}</p>
          ) : (
            <p>
              <Button look="quiet" onClick={() => want({ cover: null })}>
                {words("hiding.cover-reset")}
                <span className="unseen"> ({words("hiding.cover")})</span>
              </Button>
            </p>
          )}
        </div>
        <div className={styles.part}>
          <MessageField wanted={wanted} hiding={hiding} />
          {hiding.takesPassphrase && (
            <>
              <div className={form.row}>
                <PassphraseField
                  value={wanted.passphrase}
                  shown={isShown}
                  describedBy={about}
                  onValue={(passphrase) => want({ passphrase })}
                  onShown={setShown}
                />
              </div>
              <p id={about} className={form.about}>
                {words("hiding.passphrase-about")}
              </p>
            </>
          )}
        </div>
      </div>
      {children}
    </section>
  );
}
