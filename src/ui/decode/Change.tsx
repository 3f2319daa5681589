import { formatPoint, pointAt, type ReportedChange } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { usePointName } from "#ui/parts/pointName.ts";
import styles from "./Change.module.css";
import { Glyphs } from "./Glyphs.tsx";
import { glyphOf, glyphsOf } from "./glyph.ts";

/** More points than this are a passage, not a character: it is shown as text, not named point by point. */
const namedPoints = 4;

/** One change: code points with their names where they matter, the words themselves where they are ordinary. */
export function Change({ change, exact }: { readonly change: ReportedChange; readonly exact: boolean }) {
  const short = [...change.aText].length <= namedPoints && [...change.bText].length <= namedPoints;
  return exact && short ? (
    <span className={styles.exact}>
      <Points text={change.aText} />
      <span className={styles.arrow} aria-label={words("page.becomes")} role="img">
        {"\u2192"}
      </span>
      <Points text={change.bText} />
    </span>
  ) : (
    <span className={styles.words}>
      {change.aText !== "" && (
        <del>
          <Passage text={change.aText} units={change.a.end - change.a.start} />
        </del>
      )}
      {change.bText !== "" && (
        <ins>
          <Passage text={change.bText} units={change.b.end - change.b.start} />
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

/** The excerpt of a passage of so many units. */
function Passage({ text, units }: { readonly text: string; readonly units: number }) {
  return (
    <>
      <Glyphs glyphs={glyphsOf(text)} />
      {text.length < units && "\u2026"}
    </>
  );
}
