import { ChevronRight } from "lucide-react";
import { useMemo, useState } from "react";
import { type Change as ChangeSpan, encodeWtf8, parsePoint } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { beginningOf } from "#ui/channels/payloadForms.ts";
import { Change } from "#ui/decode/Change.tsx";
import { Glyphs } from "#ui/decode/Glyphs.tsx";
import { glyphOf } from "#ui/decode/glyph.ts";
import { Items } from "#ui/decode/Items.tsx";
import { usePointName } from "#ui/parts/pointName.ts";
import { together } from "#ui/simulate/together.ts";
import styles from "./Hiding.module.css";
import { tallyChanges } from "./tallyChanges.ts";

interface ChangedProps {
  readonly cover: string;
  readonly text: string;
  readonly changes: readonly ChangeSpan[];
}

/** So many kinds of code points are named; a channel of letters changes more kinds than anybody reads. */
const NAMED = 10;

/** A change is quoted so far: as the report does. */
const QUOTED = 160;

/** What changed against the cover, counted, named and listed. */
export function Changed({ cover, text, changes }: ChangedProps) {
  const nameOf = usePointName();
  const [isOpen, setOpen] = useState(false);
  const tally = useMemo(() => tallyChanges(cover, text, changes), [cover, text, changes]);
  const bytes = useMemo(() => ({ before: encodeWtf8(cover).length, after: encodeWtf8(text).length }), [cover, text]);
  if (changes.length === 0) return <p>{words("hiding.unchanged")}</p>;
  const { added, replaced, removed, points } = tally;
  return (
    <div className={styles.changed}>
      <p>{together(words("hiding.changed", { added, replaced, removed }), words("hiding.grown", bytes))}</p>
      {points.length > 0 && (
        <>
          <h3>{words("hiding.new-points")}</h3>
          <ul className={styles.points}>
            {points.slice(0, NAMED).map(({ point, count }) => (
              <li key={point}>
                <span className={styles.glyph} aria-hidden="true">
                  <Glyphs glyphs={[glyphOf(parsePoint(point) ?? 0xfffd)]} />
                </span>
                <code>{point}</code> {nameOf(point)}{" "}
                <span className={styles.times}>{words("hiding.times", { count })}</span>
              </li>
            ))}
            {points.length > NAMED && <li>{"\u2026"}</li>}
          </ul>
        </>
      )}
      <details className={styles.more} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <ChevronRight aria-hidden="true" />
          {words("hiding.changes", { count: changes.length })}
        </summary>
        {isOpen && (
          <Items most={30}>
            {changes.map(({ a, b }) => (
              <li key={`${a.start} ${b.start}`} className={styles.change}>
                <Change
                  aText={beginningOf(cover.slice(a.start, a.end), QUOTED)}
                  bText={beginningOf(text.slice(b.start, b.end), QUOTED)}
                  exact
                />
              </li>
            ))}
          </Items>
        )}
      </details>
    </div>
  );
}
