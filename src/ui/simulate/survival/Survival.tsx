import { words } from "#messages/index.ts";
import { CleanCopy } from "#ui/learn/CleanCopy.tsx";
import { addressOf, useRoute } from "#ui/route.ts";
import { Matrix } from "./Matrix.tsx";
import { OwnText } from "./OwnText.tsx";
import { OwnTextField } from "./OwnTextField.tsx";
import { useOwnText } from "./ownText.ts";
import styles from "./Survival.module.css";

const places = [
  { at: [], label: "survival.place-matrix", Shown: Matrix },
  { at: ["text"], label: "survival.place-text", Shown: OwnText },
  { at: ["clean"], label: "survival.place-clean", Shown: Clean },
] as const;

/** What becomes of a hidden message on its way: of every channel's, of what a text of one's own carries, and once a copy is cleaned. */
export function Survival() {
  const { rest } = useRoute();
  const here = places.find(({ at }) => at[0] === rest[1]) ?? places[0];
  return (
    <div className={styles.view}>
      <nav aria-label={words("survival.places")} className={`${styles.places} screen-only`}>
        {places.map(({ at, label }) => (
          <a
            key={label}
            href={addressOf("simulate", "survive", ...at)}
            aria-current={label === here.label ? "page" : undefined}
          >
            {words(label)}
          </a>
        ))}
      </nav>
      <here.Shown />
    </div>
  );
}

function Clean() {
  const { text } = useOwnText();
  return (
    <CleanCopy text={text}>
      <OwnTextField />
    </CleanCopy>
  );
}
