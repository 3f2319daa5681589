import { formatPoint, pointAt } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { usePointName } from "#ui/parts/pointName.ts";
import styles from "./Change.module.css";
import { Glyphs } from "./Glyphs.tsx";
import { glyphOf, glyphsOf } from "./glyph.ts";

/** More points than this are a passage, not a character: it is shown as text, not named point by point. */
const namedPoints = 4;

/** A quotation may have been cut from here on: the report keeps 160 units, or one less where that would split a pair. */
const cutFrom = 159;

interface ChangeProps {
  readonly aText: string;
  readonly bText: string;
  /** Whether each code point matters, not what the words say. */
  readonly exact: boolean;
}

/** One change: code points with their names where they matter, the words themselves where they are ordinary. */
export function Change({ aText, bText, exact }: ChangeProps) {
  const short = [...aText].length <= namedPoints && [...bText].length <= namedPoints;
  return exact && short ? (
    <span className={styles.exact}>
      <Points text={aText} />
      <span className={styles.arrow} aria-label={words("page.becomes")} role="img">
        {"\u2192"}
      </span>
      <Points text={bText} />
    </span>
  ) : (
    <span className={styles.words}>
      {aText !== "" && (
        <del>
          <Passage text={aText} />
        </del>
      )}
      {bText !== "" && (
        <ins>
          <Passage text={bText} />
        </ins>
      )}
    </span>
  );
}

function Points({ text }: { text: string }) {
  const nameOf = usePointName();
  if (text === "") return <span className={styles.none}>{words("page.nothing")}</span>;
  return (
    <span className={styles.points}>
      {[...text].map((character, index) => {
        const value = pointAt(character, 0);
        const point = formatPoint(value);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place in a fixed excerpt, never reordered
          <span key={index} className={styles.point}>
            <span className={styles.glyph}>
              <Glyphs glyphs={[glyphOf(value)]} />
            </span>
            <span className="evidence">{point}</span> <span className={styles.name}>{nameOf(point)}</span>
          </span>
        );
      })}
    </span>
  );
}

function Passage({ text }: { readonly text: string }) {
  return (
    <>
      <Glyphs glyphs={glyphsOf(text)} />
      {text.length >= cutFrom && "\u2026"}
    </>
  );
}
