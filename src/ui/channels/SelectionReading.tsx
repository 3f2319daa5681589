import { useEffect, useState } from "react";
import type { DecodedText, Side } from "#engine/index.ts";
import { type Phrase, say, words } from "#messages/index.ts";
import { Glyphs } from "#ui/decode/Glyphs.tsx";
import { Items } from "#ui/decode/Items.tsx";
import { Sheet } from "#ui/parts/Sheet.tsx";
import { useTelltale, useTelltaleState } from "#ui/telltale.ts";
import styles from "./Channels.module.css";
import { FoundReading } from "./FoundReading.tsx";
import { beginningOf, textGlyphs } from "./payloadForms.ts";
import { titleIn } from "./titleIn.ts";
import { useChannels } from "./useChannels.ts";

interface SelectionReadingProps {
  readonly side: Side;
  readonly text: string;
  readonly onClose: () => void;
}

/** What came of it, and what locked payloads were tried with. */
interface Read {
  readonly readings: readonly DecodedText[];
  readonly tried: readonly string[];
}

/** So much of the selection is quoted: enough to know it by. */
const QUOTED = 160;

/** Everything that any channel reads in exactly this text, the weak readings marked as such. */
export function SelectionReading({ side, text, onClose }: SelectionReadingProps) {
  const telltale = useTelltale();
  const passphrases = useTelltaleState((state) => state.passphrases);
  const channels = useChannels();
  const [read, setRead] = useState<Read | null>(null);
  const [problem, setProblem] = useState<Phrase | null>(null);
  useEffect(() => {
    let wanted = true;
    telltale.ask("decode", { text, passphrases }).then((answer) => {
      if (!wanted) return;
      if (answer.kind === "done") setRead({ readings: answer.value, tried: passphrases });
      else if (answer.kind === "cancelled") setProblem({ id: "found.selection-cancelled" });
      else setProblem({ id: "found.selection-failed", params: { why: answer.why } });
    });
    return () => {
      wanted = false;
    };
  }, [telltale, text, passphrases]);
  const quoted = beginningOf(text, QUOTED);
  return (
    <Sheet title={words("page.decode-selection")} onClose={onClose}>
      <p>{words("found.selection-of", { count: pointsIn(text), side: side.toUpperCase() })}</p>
      <p className={styles.selected} dir="auto">
        <Glyphs glyphs={textGlyphs(quoted)} />
        {quoted.length < text.length && "\u2026"}
      </p>
      <p role="status" className={styles.status}>
        {problem === null ? summaryOf(read) : words(problem.id, problem.params)}
      </p>
      {read !== null && (
        <Items most={20}>
          {read.readings.map((found, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one channel may read the same twice, and the list is never reordered
            <li key={index} className={styles.run}>
              <h3 className={styles.label} data-marked={!found.weak && found.strength !== "benign"}>
                {titleIn(channels, found.channel)}
                {found.weak && ` \u00B7 ${words("found.weak")}`}
              </h3>
              <p>{say(found.say)}</p>
              <FoundReading found={found} tried={read.tried} />
            </li>
          ))}
        </Items>
      )}
    </Sheet>
  );
}

/** Without an array of them: a selection can be ten megabytes. */
function pointsIn(text: string): number {
  let points = 0;
  for (const _ of text) points += 1;
  return points;
}

function summaryOf(read: Read | null): string {
  if (read === null) return words("found.selection-reading");
  if (read.readings.length === 0) return words("found.selection-nothing");
  const weak = read.readings.filter((found) => found.weak).length;
  return words("found.selection-count", { strong: read.readings.length - weak, weak });
}
