import { marks, say, words } from "#messages/index.ts";
import { Sheet } from "#ui/parts/Sheet.tsx";
import styles from "./Channels.module.css";
import { useChannels } from "./useChannels.ts";

/** All channels that are looked for, whom each might accuse, and what cannot be seen at all. */
export function ChannelList({ onClose }: { readonly onClose: () => void }) {
  const channels = useChannels();
  return (
    <Sheet title={words("page.looked-for")} onClose={onClose}>
      <p>{words("found.looked-for-intro")}</p>
      <ul className={styles.channels}>
        {channels.map(({ id, title, summary, accuses }) => (
          <li key={id} className={styles.listed}>
            <h3>{say(title)}</h3>
            <p>{say(summary)}</p>
            <p className={styles.means}>
              {words("found.accuses")}
              {marks().gap}
              {say(accuses)}
            </p>
          </li>
        ))}
      </ul>
      <section className={styles.out}>
        <h3>{words("found.beyond-title")}</h3>
        <p>{words("found.beyond-intro")}</p>
        <ul>
          <li>{words("found.beyond-words")}</li>
          <li>{words("found.beyond-tokens")}</li>
          <li>{words("found.beyond-model")}</li>
        </ul>
      </section>
    </Sheet>
  );
}
