import styles from "./Glyphs.module.css";
import type { Glyph } from "./glyph.ts";

/** Text as it is drawn where it is evidence: what has no ink stands as its label in a small box. */
export function Glyphs({ glyphs }: { readonly glyphs: readonly Glyph[] }) {
  return glyphs.map(({ text, isLabel }, index) =>
    isLabel ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a place in a fixed excerpt, never reordered
      <span key={index} className={styles.label}>
        {text}
      </span>
    ) : (
      text
    ),
  );
}
