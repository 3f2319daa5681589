import { ChevronRight } from "lucide-react";
import { useMemo, useState } from "react";
import type { Removal } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { textGlyphs } from "#ui/channels/payloadForms.ts";
import { titleIn } from "#ui/channels/titleIn.ts";
import { useChannels } from "#ui/channels/useChannels.ts";
import { Change } from "#ui/decode/Change.tsx";
import { Glyphs } from "#ui/decode/Glyphs.tsx";
import type { Glyph } from "#ui/decode/glyph.ts";
import { Items } from "#ui/decode/Items.tsx";
import styles from "./Clean.module.css";
import { type Going, goingsOf } from "./goings.ts";
import { Title } from "./Title.tsx";

interface GoesProps {
  readonly level: 2 | 3;
  readonly text: string;
  readonly removed: readonly Removal[];
}

/** What goes: every kind, every character, every place. */
export function Goes({ level, text, removed }: GoesProps) {
  const channels = useChannels();
  const kinds = useMemo(() => goingsOf(text, removed), [text, removed]);
  return (
    <section className={styles.section}>
      <Title level={level}>{words("clean.goes")}</Title>
      <p>{words("clean.goes-count", { count: removed.length })}</p>
      {removed.length === 0 && <p className={styles.muted}>{words("clean.goes-nothing-proof")}</p>}
      {kinds.map(({ kind, goings, count }) => (
        <div key={kind} className={styles.kind}>
          <Title level={level === 2 ? 3 : 4}>
            {words(`clean.kind-${kind}`)} <span className={styles.count}>{words("clean.places", { count })}</span>
          </Title>
          <Items most={12}>
            {goings.map((going) => (
              <li key={going.key} className={styles.going}>
                <Change aText={going.before} bText={going.insert} exact />
                <Places text={text} going={going} title={titleIn(channels, going.channel)} />
              </li>
            ))}
          </Items>
        </div>
      ))}
    </section>
  );
}

/** Places that are drawn: the rest is counted. */
const MOST = 30;

/** What stands around a place, in code units. */
const AROUND = 24;

/** Where it stands, unfolded when asked for. */
function Places({ text, going, title }: { readonly text: string; readonly going: Going; readonly title: string }) {
  const [open, setOpen] = useState(false);
  const { places } = going;
  return (
    <details className={styles.places} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <ChevronRight aria-hidden="true" />
        {words("clean.places", { count: places.length })} {"\u00B7"} {title}
      </summary>
      {open && (
        <ol>
          {places.slice(0, MOST).map(({ span }) => (
            <li key={span.start} dir="auto">
              <span className="unseen">{words("clean.place-at", { unit: span.start })} </span>
              <Glyphs glyphs={inLine(whole(text, span.start - AROUND, span.start))} />
              <mark>
                <Glyphs glyphs={inLine(whole(text, span.start, Math.min(span.end, span.start + 2 * AROUND)))} />
              </mark>
              <Glyphs glyphs={inLine(whole(text, span.end, span.end + AROUND))} />
            </li>
          ))}
          {places.length > MOST && <li>{words("clean.more-places", { count: places.length - MOST })}</li>}
        </ol>
      )}
    </details>
  );
}

/** A stretch as it is drawn in one line: line ends and tabs are named, and not obeyed. */
function inLine(text: string): readonly Glyph[] {
  return textGlyphs(text).map(({ text: drawn, isLabel }) => ({
    text: isLabel ? drawn : drawn.replace(/[\n\t]/g, ""),
    isLabel,
  }));
}

/** A stretch of a text that cuts no pair. */
function whole(text: string, start: number, end: number): string {
  const from = Math.max(0, start);
  const cut = text.slice(from, end);
  const head = /^[\uDC00-\uDFFF]/.test(cut) && /[\uD800-\uDBFF]/.test(text.charAt(from - 1)) ? 1 : 0;
  const tail = /[\uD800-\uDBFF]$/.test(cut) && /[\uDC00-\uDFFF]/.test(text.charAt(end)) ? 1 : 0;
  return cut.slice(head, cut.length - tail);
}
