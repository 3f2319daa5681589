import { type KeyboardEvent, useRef, useState } from "react";
import { encodeWtf8, formatPoint, pointAt } from "#engine/index.ts";
import { marks, words } from "#messages/index.ts";
import { inWords } from "#ui/learn/inWords.ts";
import { usePointName } from "#ui/parts/pointName.ts";
import styles from "./Walk.module.css";

interface WalkProps {
  /** One text, or several with as many code points, one above the other: each with its name. */
  readonly rows: readonly { readonly name?: string; readonly text: string }[];
  readonly label: string;
  /** The places that are marked, where places can be. */
  readonly marked?: ReadonlySet<number>;
  readonly onMark?: (place: number) => void;
}

/**
 * A text to walk along, one code point after another: with the arrow keys, Home and End, or the mouse. Drawn as a reader sees
 * it; beneath stands which code point is at the place. Where places can be marked, Enter, Space and a click do it.
 */
export function Walk({ rows, label, marked, onMark }: WalkProps) {
  const [focused, setFocused] = useState(0);
  const group = useRef<HTMLFieldSetElement>(null);
  const nameOf = usePointName();
  const points = rows.map(({ text }) => [...text]);
  const length = points[0]?.length ?? 0;
  const at = Math.min(focused, length - 1);
  const told = (place: number): string =>
    rows
      .map(({ name }, row) => {
        const point = formatPoint(pointAt(points[row]?.[place] ?? "", 0));
        return words("learn.point", { slip: name ?? "none", point, name: nameOf(point) });
      })
      .join(marks().semicolon);

  function move(event: KeyboardEvent): void {
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const place = Math.min(Math.max(to, 0), length - 1);
    setFocused(place);
    group.current?.querySelectorAll("button")[place]?.focus();
  }

  return (
    <div>
      <fieldset ref={group} aria-label={label} className={styles.places} onKeyDown={move}>
        {rows.length > 1 && (
          <span className={styles.names} aria-hidden="true">
            {rows.map(({ name }) => (
              <span key={name}>{name}</span>
            ))}
          </span>
        )}
        {inWords(points[0] ?? []).map((places) => (
          <span key={places[0]} className={styles.word}>
            {places.map((place) => (
              <button
                key={place}
                type="button"
                className={styles.place}
                data-at={place === at}
                tabIndex={place === at ? 0 : -1}
                aria-pressed={marked?.has(place)}
                aria-label={words("learn.place", { place: place + 1, points: told(place) })}
                onFocus={() => setFocused(place)}
                onClick={() => {
                  setFocused(place);
                  onMark?.(place);
                }}
              >
                {rows.map(({ name }, row) => (
                  <span key={name ?? ""} className={styles.glyph} aria-hidden="true">
                    {points[row]?.[place]}
                  </span>
                ))}
              </button>
            ))}
          </span>
        ))}
      </fieldset>
      {/* What each button says of itself, for the eye. */}
      <ul className={styles.lens} aria-hidden="true">
        {rows.map(({ name }, row) => {
          const text = points[row]?.[at] ?? "";
          const point = formatPoint(pointAt(text, 0));
          return (
            <li key={name ?? ""}>
              <span className={styles.big}>{text}</span>
              <span>
                {name !== undefined && `${name}: `}
                <strong className={styles.number}>{point}</strong> {nameOf(point)}
                <span className={styles.bytes}>{words("learn.utf8", { bytes: hex(text) })}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function hex(text: string): string {
  return Array.from(encodeWtf8(text), (byte) => byte.toString(16).toUpperCase().padStart(2, "0")).join(" ");
}
