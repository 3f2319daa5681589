import { ChevronRight } from "lucide-react";
import { useCallback, useMemo, useState } from "react";
import type { ChannelInfo, DecodedText, Hidden } from "#engine/index.ts";
import { say, words } from "#messages/index.ts";
import { FoundReading } from "#ui/channels/FoundReading.tsx";
import { bytesOf } from "#ui/channels/payloadForms.ts";
import { titleIn } from "#ui/channels/titleIn.ts";
import { useChannels } from "#ui/channels/useChannels.ts";
import { Items } from "#ui/decode/Items.tsx";
import form from "#ui/simulate/Form.module.css";
import { together } from "#ui/simulate/together.ts";
import { useTelltale } from "#ui/telltale.ts";
import type { Attempt } from "./attempt.ts";
import styles from "./Hiding.module.css";
import { useNewest } from "./useNewest.ts";

interface FindProps {
  readonly attempt: Attempt;
  readonly hidden: Hidden;
}

interface Look {
  readonly text: string;
  readonly passphrases: readonly string[];
}

/** What the engine reads in the result, told nothing of how it was made. */
export function Find({ attempt, hidden: { text } }: FindProps) {
  const telltale = useTelltale();
  const channels = useChannels();
  const [isWith, setWith] = useState(true);
  const { passphrase } = attempt.options;
  const look = useMemo(
    (): Look => ({ text, passphrases: isWith && passphrase !== undefined ? [passphrase] : [] }),
    [text, isWith, passphrase],
  );
  const read = useCallback(
    async (of: Look) => {
      while (true) {
        const answer = await telltale.ask("decode", of);
        if (answer.kind !== "cancelled") return answer;
      }
    },
    [telltale],
  );
  const newest = useNewest(look, read);
  const answer = newest?.of === look ? newest.gives : null;
  const readings = answer?.kind === "done" ? answer.value : [];
  const yours = readings.findIndex(
    ({ payload }) => payload !== null && isSame(bytesOf(payload.base64), attempt.payload),
  );
  return (
    <section aria-labelledby="hiding-find" className={styles.section}>
      <h2 id="hiding-find">{words("hiding.find")}</h2>
      <p className={form.about}>{words("hiding.find-about")}</p>
      {passphrase !== undefined && (
        <label className={form.tick}>
          <input type="checkbox" checked={isWith} onChange={({ target }) => setWith(target.checked)} />
          {words("hiding.find-with")}
        </label>
      )}
      <p role="status" className={form.label}>
        {answer === null && words("hiding.finding")}
        {answer?.kind === "failed" && words("hiding.failed", { why: answer.why })}
        {answer?.kind === "done" && foundSaid(readings, yours)}
      </p>
      {readings.length > 0 && <Readings readings={readings} yours={yours} channels={channels} />}
    </section>
  );
}

function foundSaid(readings: readonly DecodedText[], yours: number): string {
  const count = readings.length;
  if (yours === 0) return words("hiding.found-first", { count });
  if (yours > 0) return words("hiding.found-later", { count, number: yours + 1 });
  const isLocked = readings[0]?.locked === true;
  return together(words("hiding.found-not", { count }), isLocked && words("hiding.found-locked"));
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

interface ReadingsProps {
  readonly readings: readonly DecodedText[];
  readonly yours: number;
  readonly channels: readonly ChannelInfo[];
}

/** The best reading, this message's where it is another, and the rest when they are asked for. */
function Readings({ readings, yours, channels }: ReadingsProps) {
  const [isOpen, setOpen] = useState(false);
  const first = [...new Set([0, Math.max(yours, 0)])];
  const item = (index: number) => {
    const found = readings[index];
    return (
      found && (
        <ReadingItem key={index} found={found} number={index + 1} isYours={index === yours} channels={channels} />
      )
    );
  };
  const others = [...readings.keys()].filter((index) => !first.includes(index));
  return (
    <>
      <ol className={styles.readings}>{first.map(item)}</ol>
      {others.length > 0 && (
        <details className={styles.more} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>
            <ChevronRight aria-hidden="true" />
            {words("hiding.others", { count: others.length })}
          </summary>
          {isOpen && <Items most={20}>{others.map(item)}</Items>}
        </details>
      )}
    </>
  );
}

interface ReadingItemProps {
  readonly found: DecodedText;
  readonly number: number;
  readonly isYours: boolean;
  readonly channels: readonly ChannelInfo[];
}

function ReadingItem({ found, number, isYours, channels }: ReadingItemProps) {
  return (
    <li className={styles.reading}>
      <h3 className={styles.readingTitle} data-yours={isYours}>
        {number} {"\u00B7"} {titleIn(channels, found.channel)}
        {found.weak && ` \u00B7 ${words("found.weak")}`}
        {isYours && ` \u00B7 ${words("hiding.reading-yours")}`}
      </h3>
      <p>{say(found.say)}</p>
      {/* The passphrase has its field above. */}
      <FoundReading found={{ ...found, locked: false }} tried={[]} />
    </li>
  );
}
