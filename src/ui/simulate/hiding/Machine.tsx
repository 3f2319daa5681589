import { Tabs } from "@base-ui/react/tabs";
import { useMemo, useState } from "react";
import { type Change, formatPoint, pointAt } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { Glyphs } from "#ui/decode/Glyphs.tsx";
import { glyphOf } from "#ui/decode/glyph.ts";
import form from "#ui/simulate/Form.module.css";
import styles from "./Hiding.module.css";
import {
  asciiDropped,
  asciiReplaced,
  byteTokens,
  hexBytes,
  jsonEscaped,
  type Piece,
  piecesOf,
  windowOn,
} from "./machineForms.ts";

interface MachineProps {
  readonly text: string;
  readonly changes: readonly Change[];
}

const forms = ["points", "bytes", "json", "log", "tokens"] as const;

type Form = (typeof forms)[number];

/** As many code units are shown: what is hidden, and something around it. */
const SHOWN = 480;

/** The result as programs have it, with what changed marked. */
export function Machine({ text, changes }: MachineProps) {
  const [shownForm, setForm] = useState<Form>("points");
  const window = useMemo(() => windowOn(text, changes, SHOWN), [text, changes]);
  const pieces = useMemo(() => piecesOf(text, changes, window), [text, changes, window]);
  const shown = text.slice(window.start, window.end);
  const count = pointsIn(shown);
  return (
    <>
      <h3>{words("hiding.machine")}</h3>
      <Tabs.Root value={shownForm} onValueChange={(value) => setForm(value as Form)}>
        <Tabs.List className={styles.tabs ?? ""} aria-label={words("hiding.machine")}>
          {forms.map((one) => (
            <Tabs.Tab key={one} value={one} className={styles.tab ?? ""}>
              {words(`hiding.form-${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {forms.map((one) => (
          <Tabs.Panel key={one} value={one} className={styles.panel ?? ""}>
            <p className={form.about}>{words(`hiding.form-${one}-about`)}</p>
            {one === "points" && <Points pieces={pieces} />}
            {one === "bytes" && <Written pieces={pieces} write={hexBytes} between=" " />}
            {one === "json" && <Written pieces={pieces} write={jsonEscaped} quoted />}
            {one === "tokens" && <Written pieces={pieces} write={byteTokens} />}
            {one === "log" && (
              <dl className={styles.logs}>
                <dt className={form.about}>{words("hiding.log-replaced")}</dt>
                <dd className={styles.evidence}>{asciiReplaced(shown)}</dd>
                <dt className={form.about}>{words("hiding.log-dropped")}</dt>
                <dd className={styles.evidence}>{asciiDropped(shown)}</dd>
              </dl>
            )}
          </Tabs.Panel>
        ))}
      </Tabs.Root>
      <p className={form.about}>
        {shown.length === text.length
          ? words("hiding.machine-all", { count })
          : words("hiding.machine-from", {
              count,
              of: pointsIn(text),
              from: pointsIn(text.slice(0, window.start)) + 1,
            })}
      </p>
    </>
  );
}

/** Without an array of them: a text can be ten megabytes. */
function pointsIn(text: string): number {
  let points = 0;
  for (const _ of text) points += 1;
  return points;
}

interface WrittenProps {
  readonly pieces: readonly Piece[];
  readonly write: (text: string) => string;
  readonly between?: string;
  readonly quoted?: boolean;
}

/** The pieces, each written in one way. */
function Written({ pieces, write, between = "", quoted = false }: WrittenProps) {
  return (
    <p className={styles.evidence} dir="ltr">
      {quoted && '"'}
      {pieces.map(({ text, isMarked }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place in a text, never reordered
        <span key={index}>
          {index > 0 && between}
          {isMarked ? <mark className={form.marked}>{write(text)}</mark> : write(text)}
        </span>
      ))}
      {quoted && '"'}
    </p>
  );
}

function Points({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <ol className={styles.cells}>
      {pieces.flatMap(({ text, isMarked }, piece) =>
        Array.from(text, (character, index) => {
          const point = pointAt(character, 0);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a place in a text, never reordered
            <li key={`${piece} ${index}`} className={styles.cell} data-marked={isMarked}>
              <span className={styles.glyph} aria-hidden="true">
                <Glyphs glyphs={[glyphOf(point)]} />
              </span>
              <span className={styles.number}>{formatPoint(point).slice(2)}</span>
            </li>
          );
        }),
      )}
    </ol>
  );
}
