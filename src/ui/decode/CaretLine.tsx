import { formatPoint, type PartExcerpt, pointAt, wholeUnit } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import type { Mark } from "#ui/editor/marks.ts";
import type { EditorPart, HeldPlace } from "#ui/editor/projection.ts";
import { explainPoint } from "#ui/parts/explainPoint.ts";
import { usePointName } from "#ui/parts/pointName.ts";
import styles from "./CaretLine.module.css";
import { markAt } from "./reportMarks.ts";

interface CaretLineProps {
  readonly parts: readonly EditorPart[];
  readonly caret: HeldPlace | null;
  /** How the part at the caret lies in the whole, where only pieces of it are here. */
  readonly excerpt: PartExcerpt | null | undefined;
  readonly marks: readonly Mark[];
  /** Whether the caret is the visitor's: only then is it news. */
  readonly live: boolean;
}

/**
 * What stands at the caret: number, name, why it matters, and what it ordinarily is for. Says what the hover says to whoever has
 * a mouse.
 */
export function CaretLine({ parts, caret, excerpt, marks, live }: CaretLineProps) {
  const nameOf = usePointName();
  const text = caret === null ? undefined : parts[caret.part]?.text;
  if (caret === null || text === undefined || caret.unit >= text.length) {
    return <p className={styles.line}>{words("page.caret-none")}</p>;
  }
  const point = formatPoint(pointAt(text, caret.unit));
  const meaning = explainPoint(point);
  const why = markAt(marks, caret)?.why;
  const unit = excerpt ? wholeUnit(excerpt, caret.unit) : null;
  return (
    <p className={styles.line} aria-live={live ? "polite" : "off"}>
      <span className="evidence">{point}</span> {nameOf(point)}
      {why && <span className={styles.why}> {why}</span>}
      {meaning !== "" && ` ${meaning}`}
      {excerpt && unit !== null && ` ${words("sharing.in-whole", { unit, of: excerpt.units })}`}
    </p>
  );
}
