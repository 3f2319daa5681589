import { Glyphs } from "#ui/decode/Glyphs.tsx";
import { bareGroups } from "./bareGroups.ts";
import styles from "./Live.module.css";
import { OddPoints } from "./OddPoints.tsx";

/**
 * A text as it is: what cannot be seen stands as its label, at the ends of lines spaces and tabs too; and beneath, which code points beyond
 * printable ASCII there are, in the order in which they first stand, and how many of each.
 */
export function Bare({ text }: { readonly text: string }) {
  return (
    <div>
      <p className={styles.evidence} dir="auto">
        {bareGroups(text).map((glyphs, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: places in a fixed text
          <span key={index} className={glyphs[0]?.isLabel ? styles.octet : undefined}>
            <Glyphs glyphs={glyphs} />
          </span>
        ))}
      </p>
      <OddPoints text={text} />
    </div>
  );
}
