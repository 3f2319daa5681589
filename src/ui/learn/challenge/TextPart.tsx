import { useCallback, useEffect, useId, useMemo } from "react";
import { encodeWtf8 } from "#engine/index.ts";
import { say, words } from "#messages/index.ts";
import { ExactTextArea } from "#ui/parts/ExactTextArea.tsx";
import form from "#ui/simulate/Form.module.css";
import type { Attempt } from "#ui/simulate/hiding/attempt.ts";
import { Room } from "#ui/simulate/hiding/Room.tsx";
import { useHidings } from "#ui/simulate/hiding/useHidings.ts";
import { useNewest } from "#ui/simulate/hiding/useNewest.ts";
import { useTelltale } from "#ui/telltale.ts";
import { change, type Draft } from "./draft.ts";
import styles from "./Puzzle.module.css";
import { untilAnswered } from "./untilAnswered.ts";

/** What has come of hiding; no text while it is under way, where it does not go, and where there is nothing to hide. */
export interface HidingState {
  readonly text: string | null;
  readonly isUnderWay: boolean;
}

interface TextPartProps {
  readonly draft: Draft;
  readonly hidden: string | null;
  readonly onHidden: (hiding: HidingState) => void;
}

/** The text that is to be looked at: made by hiding a message, or brought as it is. */
export function TextPart({ draft, hidden, onHidden }: TextPartProps) {
  const [heading, own, about] = [useId(), useId(), useId()];
  return (
    <section aria-labelledby={heading} className={styles.part}>
      <h2 id={heading}>{words("challenge.text")}</h2>
      <fieldset className={form.group}>
        <legend className={form.label}>{words("challenge.way")}</legend>
        {(["hide", "own"] as const).map((way) => (
          <label key={way} className={form.tick}>
            <input type="radio" name="challenge-way" checked={draft.way === way} onChange={() => change({ way })} />
            {words(`challenge.way-${way}`)}
          </label>
        ))}
      </fieldset>
      {draft.way === "hide" ? (
        <Hide draft={draft} hidden={hidden} onHidden={onHidden} />
      ) : (
        <div className={styles.field}>
          <label htmlFor={own} className={form.label}>
            {words("challenge.own")}
          </label>
          <ExactTextArea
            id={own}
            className={form.field}
            rows={6}
            dir="auto"
            aria-describedby={about}
            text={draft.own}
            onText={(text) => change({ own: text })}
          />
          <p id={about} className={form.about}>
            {words("challenge.own-about")}
          </p>
        </div>
      )}
    </section>
  );
}

function Hide({ draft, hidden, onHidden }: TextPartProps) {
  const telltale = useTelltale();
  const hidings = useHidings();
  const [channel, cover, message, result] = [useId(), useId(), useId(), useId()];
  const hiding = hidings.find(({ id }) => id === draft.channel) ?? hidings[0];
  const { cover: own, message: said } = draft;
  const attempt = useMemo<Attempt | null>(() => {
    if (hiding === undefined || said === "") return null;
    return { channel: hiding.id, cover: own ?? hiding.cover, payload: encodeWtf8(said), options: {} };
  }, [hiding, own, said]);
  const hide = useCallback((of: Attempt) => untilAnswered(telltale, "hide", of), [telltale]);
  const newest = useNewest(attempt, hide);
  // Of what stands in the fields now, and of nothing older: a link is made of it.
  const gives = newest !== null && newest.of === attempt ? newest.gives : null;
  const text = gives?.kind === "done" && "text" in gives.value ? gives.value.text : null;
  const isUnderWay = said !== "" && gives === null;
  useEffect(() => onHidden({ text, isUnderWay }), [text, isUnderWay, onHidden]);
  if (hiding === undefined) return null;
  return (
    <>
      <div className={styles.field}>
        <label htmlFor={message} className={form.label}>
          {words("hiding.message")}
        </label>
        <ExactTextArea
          id={message}
          className={form.field}
          rows={2}
          dir="auto"
          text={said}
          onText={(text) => change({ message: text })}
        />
        <p className={form.about}>{words(`hiding.carries-${hiding.carries}`)}</p>
      </div>
      <div className={styles.field}>
        <label htmlFor={channel} className={form.label}>
          {words("hiding.channel")}
        </label>
        <select
          id={channel}
          className={`${form.field} ${styles.select}`}
          value={hiding.id}
          onChange={({ target }) => change({ channel: target.value })}
        >
          {hidings.map(({ id, title }) => (
            <option key={id} value={id}>
              {say(title)}
            </option>
          ))}
        </select>
        <p className={form.about}>{say(hiding.summary)}</p>
      </div>
      <div className={styles.field}>
        <label htmlFor={cover} className={form.label}>
          {words("hiding.cover")}
        </label>
        <ExactTextArea
          id={cover}
          className={form.field}
          rows={4}
          dir="auto"
          text={own ?? hiding.cover}
          onText={(text) => change({ cover: text })}
        />
      </div>
      <Room isEmpty={said === ""} attempt={attempt} answer={gives} />
      {hidden !== null && (
        <div className={styles.field}>
          <span id={result} className={form.label}>
            {words("challenge.result")}
          </span>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it can be longer than its box, and is scrolled by the keyboard */}
          <section className={styles.text} aria-labelledby={result} dir="auto" tabIndex={0}>
            {hidden}
          </section>
        </div>
      )}
    </>
  );
}
