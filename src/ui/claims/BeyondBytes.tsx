import { words } from "#messages/index.ts";
import styles from "./Claims.module.css";

/** In the order of how often they are taken for granted. */
const topics = ["statistical", "server", "intent", "people", "authentic", "lost", "other"] as const;

/** What no text can tell, said in a place of its own. */
export function BeyondBytes() {
  return (
    <dl className={styles.beyond}>
      {topics.map((topic) => (
        <div key={topic}>
          <dt>{words(`claims.beyond-${topic}`)}</dt>
          <dd>{words(`claims.beyond-${topic}-text`)}</dd>
        </div>
      ))}
    </dl>
  );
}
