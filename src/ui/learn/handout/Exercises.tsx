import type { ReactNode } from "react";
import { formatPoint, pointAt } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { notices } from "#ui/learn/hollow/notices.ts";
import { snippetIds, snippets } from "#ui/learn/hollow/snippets.ts";
import { publishIds, shuffledSteps } from "#ui/learn/hollow/steps.ts";
import { type LessonId, numberOf } from "#ui/learn/lessonIds.ts";
import { Bare } from "#ui/learn/live/Bare.tsx";
import { tableSlips } from "#ui/learn/live/SlipCards.tsx";
import { SlipRules } from "#ui/learn/live/SlipRules.tsx";
import { Prose } from "#ui/learn/Prose.tsx";
import { slipToRead } from "#ui/learn/tasks/BitsTask.tsx";
import styles from "./Handout.module.css";
import { PaperRows } from "./PaperRows.tsx";
import { byteBits, paperBytes, paperFamilies, paperKey, paperPairs } from "./paperFacts.ts";

/** The exercises, one for each lesson. */
export function Exercises() {
  return (
    <>
      <Exercise lesson="seen">
        <p>{words("handout.seen")}</p>
        <PaperRows rows={tableSlips} />
      </Exercise>
      <Exercise lesson="bits">
        <SlipRules />
        <p>{words("handout.bits-read")}</p>
        <PaperRows rows={[{ text: slipToRead }]} />
        <Blanks labels={[1, 2, 3].map(String)} />
        <p>{words("handout.bits-write")}</p>
        <Blanks labels={[words("handout.place-1"), words("handout.place-2"), words("handout.place-3")]} />
      </Exercise>
      <Exercise lesson="list">
        <p>{words("handout.list", { key: `${paperKey} = ${byteBits(paperKey)}` })}</p>
        <ByHand />
        <p className={styles.aside}>{words("handout.letters")}</p>
        <p>{words("handout.why-list")}</p>
        <span className={styles.line} />
      </Exercise>
      <Exercise lesson="channels">
        <p>{words("handout.channels-word")}</p>
        <p className={styles.points}>
          {(notices[0]?.match(/[\u{E0020}-\u{E007E}]/gu) ?? []).map((tag) => formatPoint(pointAt(tag, 0))).join(" ")}
        </p>
        <span className={styles.line} />
        <p>{words("handout.channels-family")}</p>
        <div className={styles.match}>
          <ul>
            {paperPairs.map(({ points }) => (
              <li key={points} className={styles.points}>
                {points}
              </li>
            ))}
          </ul>
          <ul>
            {paperFamilies.map((family) => (
              <li key={family}>{words(`learn.family-${family}`)}</li>
            ))}
          </ul>
        </div>
      </Exercise>
      <Exercise lesson="accident">
        <p>{words("handout.accident")}</p>
        <ol className={styles.snippets}>
          {snippetIds.map((id, index) => (
            <li key={id}>
              <span className={styles.box} />
              <div>
                <p>
                  <strong>{index + 1}.</strong> <Prose inline text={words(`tasks.${id}-context`)} />
                </p>
                <Bare text={snippets[id].text} />
              </div>
            </li>
          ))}
        </ol>
      </Exercise>
      <Exercise lesson="act">
        <p>{words("handout.act-order")}</p>
        <ul className={styles.ticks}>
          {shuffledSteps.map((step) => (
            <li key={step}>
              <span className={styles.box} />
              {words(`tasks.step-${step}`)}
            </li>
          ))}
        </ul>
        <p>{words("handout.act-publish")}</p>
        <ul className={styles.ticks}>
          {publishIds.map((id) => (
            <li key={id}>
              <span className={styles.box} />
              {words(`tasks.publish-${id}`)}
            </li>
          ))}
        </ul>
      </Exercise>
      <p className={styles.aside}>{words("handout.made-up")}</p>
    </>
  );
}

function Exercise({ lesson, children }: { readonly lesson: LessonId; readonly children: ReactNode }) {
  return (
    <section className={styles.exercise}>
      <h2>{words("learn.titled", { number: numberOf(lesson), title: words(`lessons.${lesson}-title`) })}</h2>
      {children}
    </section>
  );
}

function Blanks({ labels }: { readonly labels: readonly string[] }) {
  return (
    <p className={styles.blanks}>
      {labels.map((label) => (
        <span key={label}>{label}</span>
      ))}
    </p>
  );
}

/** XOR by hand: a column for each byte. */
function ByHand() {
  return (
    <table className={styles.byHand}>
      <tbody>
        <tr>
          <th scope="row">{words("handout.byte")}</th>
          {paperBytes.map(({ byte, letter }) => (
            <td key={letter}>{byteBits(byte)}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">{words("handout.key")}</th>
          {paperBytes.map(({ letter }) => (
            <td key={letter}>{byteBits(paperKey)}</td>
          ))}
        </tr>
        {(["handout.result", "handout.letter"] as const).map((row) => (
          <tr key={row}>
            <th scope="row">{words(row)}</th>
            {paperBytes.map(({ letter }) => (
              <td key={letter} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
