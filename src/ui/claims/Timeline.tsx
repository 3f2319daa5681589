import { Download } from "lucide-react";
import { useRef } from "react";
import { removalAccounts, timeline } from "#engine/index.ts";
import { say, words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";
import { Sources } from "./ClaimRow.tsx";
import { readableStamp } from "./readableStamp.ts";
import { saveSvg } from "./saveSvg.ts";
import styles from "./Timeline.module.css";
import { TimelinePicture } from "./TimelinePicture.tsx";

/** What happened when: as a picture, as a list with sources, and the two accounts of its end. */
export function Timeline() {
  const picture = useRef<HTMLElement>(null);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section ref={picture} className={styles.picture} tabIndex={0} aria-label={words("claims.timeline")}>
        <TimelinePicture />
      </section>
      <p>
        <Button
          icon={<Download aria-hidden="true" />}
          onClick={() => saveSvg(picture.current?.querySelector("svg") ?? null, "telltale-timeline.svg")}
        >
          {words("claims.save-picture")}
        </Button>
      </p>
      <ol className={styles.events}>
        {timeline.map(({ id, time, record, say: said, from }, index) => (
          <li key={id}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <time dateTime={time}>{readableStamp(time)}</time>
            <div>
              <p>{say(said)}</p>
              <p className={styles.note}>
                {words(`claims.record-${record}`)}: <Sources of={from} />
              </p>
            </div>
          </li>
        ))}
      </ol>
      <section className={styles.removal}>
        <h2>{words("claims.removal")}</h2>
        <ul>
          {removalAccounts.map(({ id, from }) => (
            <li key={id}>
              {words(`claims.removal-${id}`)}{" "}
              <span className={styles.note}>
                {words("claims.sources")}: <Sources of={from} />
              </span>
            </li>
          ))}
        </ul>
        <p>{words("claims.removal-stronger")}</p>
      </section>
    </>
  );
}
