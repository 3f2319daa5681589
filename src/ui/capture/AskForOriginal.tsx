import { words } from "#messages/index.ts";
import { CopyBlock } from "./CopyBlock.tsx";
import styles from "./Guide.module.css";

/** For who was given a picture or a document: a request to its source for the file itself, to copy. */
export function AskForOriginal() {
  return (
    <div className={styles.section}>
      <p>{words("guide.ask-intro")}</p>
      <CopyBlock label={words("guide.ask-title")} text={words("capture.ask-for-original")} prose />
    </div>
  );
}
