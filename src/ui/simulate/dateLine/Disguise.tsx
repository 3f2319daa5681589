import { useId, useState } from "react";
import { DISGUISE_KEY, publishedLists, undisguise } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { beginningOf, textGlyphs } from "#ui/channels/payloadForms.ts";
import { Glyphs } from "#ui/decode/Glyphs.tsx";
import { Button } from "#ui/parts/Button.tsx";
import form from "#ui/simulate/Form.module.css";
import styles from "./Disguise.module.css";
import { FirstBytes, hexByte } from "./FirstBytes.tsx";

/** So much of a text is shown: a list whole where it is short, its beginning where it is not. */
const SHOWN = 480;

/** So many entries are shown of what a key gives. */
const ENTRIES = 12;

/** A list as the program held it, and what undoing each step gives, with any key. */
export function Disguise() {
  const [which, setWhich] = useState<keyof typeof publishedLists>("keywords");
  const [typed, setTyped] = useState(String(DISGUISE_KEY));
  const field = useId();
  const { disguised, sha256 } = publishedLists[which];
  const key = /^\d{1,3}$/.test(typed) && Number(typed) < 256 ? Number(typed) : null;
  const steps = key === null ? null : undisguise(disguised, key);
  return (
    <section aria-labelledby="simulate-disguise" className={styles.section}>
      <h2 id="simulate-disguise">{words("simulate.disguise")}</h2>
      <p className={styles.lead}>{words("simulate.disguise-about")}</p>
      <fieldset className={form.group}>
        <legend className={form.label}>{words("simulate.disguise-which")}</legend>
        {(["keywords", "domains"] as const).map((one) => (
          <label key={one} className={form.tick}>
            <input type="radio" name="simulate-list" checked={which === one} onChange={() => setWhich(one)} />
            {words(`simulate.list-${one}`)}
          </label>
        ))}
      </fieldset>
      <ol className={styles.steps}>
        <li>
          <h3>{words("simulate.disguise-text")}</h3>
          <Passage text={disguised} />
          {steps && (
            <p className={form.about}>
              {words("simulate.disguise-count", { characters: disguised.length, bytes: steps.bytes.length })}
            </p>
          )}
        </li>
        <li>
          <h3>{words("simulate.disguise-bytes")}</h3>
          <div className={form.row}>
            <label htmlFor={field} className={form.label}>
              {words("simulate.disguise-key")}
            </label>
            <input
              id={field}
              className={`${form.field} ${form.short} ${styles.key}`}
              type="number"
              min={0}
              max={255}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
            {key === null ? (
              <span role="alert">{words("simulate.disguise-key-wrong")}</span>
            ) : (
              <code>{words("simulate.disguise-key-is", { hex: `0x${hexByte(key).toUpperCase()}` })}</code>
            )}
            {key !== DISGUISE_KEY && (
              <Button look="quiet" onClick={() => setTyped(String(DISGUISE_KEY))}>
                {words("simulate.disguise-key-back")}
              </Button>
            )}
          </div>
          {steps && key !== null && (
            <FirstBytes base64={disguised} bytes={steps.bytes} plain={steps.plain} keyByte={key} />
          )}
        </li>
        {steps && (
          <>
            <li>
              <h3>{words("simulate.disguise-plain")}</h3>
              <Passage text={steps.text} />
            </li>
            <li>
              <h3>
                {words("simulate.disguise-split")}{" "}
                <span className={styles.count}>
                  {words("simulate.disguise-entries", { count: steps.entries.length })}
                </span>
              </h3>
              <ul className={styles.entries}>
                {steps.entries.slice(0, ENTRIES).map((entry, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a wrong key can give the same entry twice, and the list is never reordered
                  <li key={index}>
                    <Glyphs glyphs={textGlyphs(beginningOf(entry, 60))} />
                    {entry.length > 60 && "\u2026"}
                  </li>
                ))}
                {steps.entries.length > ENTRIES && <li aria-hidden="true">{"\u2026"}</li>}
              </ul>
            </li>
            <li>
              <h3>{words("simulate.disguise-hash")}</h3>
              <dl className={styles.hashes}>
                <dt>{words("simulate.disguise-hash-of")}</dt>
                <dd>{steps.sha256}</dd>
                <dt>{words("simulate.disguise-hash-published")}</dt>
                <dd>{sha256}</dd>
              </dl>
              <p role="status">
                {words(steps.sha256 === sha256 ? "simulate.disguise-hash-equal" : "simulate.disguise-hash-differs")}
              </p>
            </li>
          </>
        )}
      </ol>
    </section>
  );
}

/** A text as it is drawn where it is evidence, its beginning where it is long. */
function Passage({ text }: { readonly text: string }) {
  const shown = beginningOf(text, SHOWN);
  return (
    <p className={styles.passage}>
      <Glyphs glyphs={textGlyphs(shown)} />
      {shown.length < text.length && "\u2026"}
    </p>
  );
}
