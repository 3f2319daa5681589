import { formatPoint, pointAt } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { Glyphs } from "#ui/decode/Glyphs.tsx";
import { type Glyph, glyphsOf } from "#ui/decode/glyph.ts";
import { usePointName } from "#ui/parts/pointName.ts";
import styles from "./Live.module.css";

/** So many points are listed: enough for a byte, and a word in tags. */
const MOST = 12;

/**
 * A text as it is: what cannot be seen stands as its label, at the ends of lines spaces and tabs too, and beneath are the code
 * points beyond printable ASCII, in order.
 */
export function Bare({ text }: { readonly text: string }) {
  const nameOf = usePointName();
  const odd = [...text].filter((point) => !/[ -~\n]/.test(point));
  return (
    <div>
      <p className={styles.evidence} dir="auto">
        <Glyphs glyphs={bareGlyphs(text)} />
      </p>
      <p className={styles.legend}>{words("learn.odd-points")}</p>
      <ul className={styles.points}>
        {odd.length === 0 && <li>{words("learn.odd-none")}</li>}
        {odd.slice(0, MOST).map((text, index) => {
          const point = formatPoint(pointAt(text, 0));
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: places in a fixed text
            <li key={index}>
              <span className={styles.number}>{point}</span> {nameOf(point)}
            </li>
          );
        })}
        {odd.length > MOST && <li>{words("learn.odd-more", { count: odd.length - MOST })}</li>}
      </ul>
    </div>
  );
}

/** White space at the end of a line is evidence too. */
function bareGlyphs(text: string): readonly Glyph[] {
  return text
    .split(/([\t ]+(?=\n|$))/)
    .flatMap((piece, index): readonly Glyph[] =>
      index % 2 === 0
        ? glyphsOf(piece)
        : [...piece].map((blank) => ({ text: blank === "\t" ? "TAB" : "SP", isLabel: true })),
    );
}
