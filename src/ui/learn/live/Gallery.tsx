import { useEffect, useState } from "react";
import { say, words } from "#messages/index.ts";
import { titleIn } from "#ui/channels/titleIn.ts";
import { useChannels } from "#ui/channels/useChannels.ts";
import { channelOf, type FamilyId, familyIds, galleryCover, galleryWord } from "#ui/learn/hollow/families.ts";
import { useTelltale } from "#ui/telltale.ts";
import { Bare } from "./Bare.tsx";
import styles from "./Live.module.css";

/** A cover with the word in it, and what is read there first. */
interface Shown {
  readonly family: FamilyId;
  readonly text: string;
  readonly read: string | null;
  readonly channel: string;
}

/** Lesson 4: one word in six hiding places, hidden and read by the engine when it is asked for. */
export function Gallery() {
  const [family, setFamily] = useState<FamilyId>("zero-width");
  const channels = useChannels();
  const shown = useHidden(family);
  return (
    <div className={styles.rows}>
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>{words("learn.families")}</legend>
        {familyIds.map((id) => (
          <label key={id}>
            <input type="radio" name="gallery" checked={id === family} onChange={() => setFamily(id)} />
            {words(`learn.family-${id}`)}
          </label>
        ))}
      </fieldset>
      <p>{words(`learn.family-${family}-how`)}</p>
      {shown === null ? (
        <p>{words("learn.reading")}</p>
      ) : (
        <>
          <div className={styles.field}>
            <span>{words("learn.as-read")}</span>
            <p className={styles.evidence}>{shown.text}</p>
          </div>
          <div className={styles.field}>
            <span>{words("learn.as-is")}</span>
            <Bare text={shown.text} />
          </div>
          <div className={styles.field}>
            <span>{words("learn.read-by")}</span>
            <p className={styles.says} role="status">
              {shown.read === null
                ? words("learn.reads-nothing")
                : words("learn.reads", { text: shown.read, channel: titleIn(channels, shown.channel) })}
            </p>
          </div>
        </>
      )}
      <details>
        <summary>{words("learn.all-channels", { count: channels.length })}</summary>
        <ul>
          {channels.map(({ id, title, summary }) => (
            <li key={id}>
              <strong>{say(title)}</strong> {say(summary)}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** The word hidden by the family's channel, and read again; null until the engine has done both. */
function useHidden(family: FamilyId): Shown | null {
  const telltale = useTelltale();
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    let wanted = true;
    const work = async (): Promise<void> => {
      const channel = channelOf[family];
      const payload = new TextEncoder().encode(galleryWord);
      const hidden = await telltale.ask("hide", { channel, cover: galleryCover, payload });
      if (hidden.kind !== "done" || !("text" in hidden.value)) return;
      const { text } = hidden.value;
      const decoded = await telltale.ask("decode", { text });
      const best = decoded.kind === "done" ? decoded.value[0] : undefined;
      if (wanted) setShown({ family, text, read: best?.payload?.text ?? null, channel: best?.channel ?? channel });
    };
    void work();
    return () => {
      wanted = false;
    };
  }, [telltale, family]);
  return shown?.family === family ? shown : null;
}
