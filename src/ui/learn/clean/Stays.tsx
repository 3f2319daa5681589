import { useCallback } from "react";
import type { Carried } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { titleIn } from "#ui/channels/titleIn.ts";
import { useChannels } from "#ui/channels/useChannels.ts";
import { Items } from "#ui/decode/Items.tsx";
import { OddPoints } from "#ui/learn/live/OddPoints.tsx";
import { carriedWords } from "#ui/simulate/survival/fateWords.ts";
import styles from "./Clean.module.css";
import { Title } from "./Title.tsx";

interface StaysProps {
  readonly level: 2 | 3;
  readonly kept: readonly Carried[];
  readonly more: number;
  readonly copy: string;
}

/** What is still in the copy, and what no cleaning reaches. */
export function Stays({ level, kept, more, copy }: StaysProps) {
  const channels = useChannels();
  const titleOf = useCallback((channel: string) => titleIn(channels, channel), [channels]);
  return (
    <section className={styles.section}>
      <Title level={level}>{words("clean.stays")}</Title>
      {kept.length === 0 ? (
        <p>{words("clean.stays-nothing")}</p>
      ) : (
        <>
          <p className={styles.muted}>{words("clean.stays-about")}</p>
          <Items most={20}>
            {kept.map((one, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: in the order of the text, never reordered
              <li key={at} className={styles.stay} data-marked={one.kind === "payload" || one.kind === "found"}>
                {carriedWords(one, titleOf)}
              </li>
            ))}
          </Items>
          {more > 0 && <p>{words("clean.stays-more", { count: more })}</p>}
        </>
      )}
      {/* Whatever no channel names is still told: nothing stays, or goes, in silence. */}
      <OddPoints text={copy} />
      <Title level={level === 2 ? 3 : 4}>{words("clean.beyond")}</Title>
      <ul className={styles.beyond}>
        {(["words", "tokens", "layout"] as const).map((what) => (
          <li key={what}>{words(`clean.beyond-${what}`)}</li>
        ))}
      </ul>
    </section>
  );
}
