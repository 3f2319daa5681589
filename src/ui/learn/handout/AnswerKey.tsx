import { formatPoint, pointAt } from "#engine/index.ts";
import { listed, words } from "#messages/index.ts";
import { notices, wordInTags } from "#ui/learn/hollow/notices.ts";
import { bitsText, differingPlaces, readSlip, slipSites } from "#ui/learn/hollow/slip.ts";
import { snippetIds } from "#ui/learn/hollow/snippets.ts";
import { publishable, publishIds, shuffledSteps, stepIds } from "#ui/learn/hollow/steps.ts";
import { lessonIds, numberOf } from "#ui/learn/lessonIds.ts";
import { tableSlips } from "#ui/learn/live/SlipCards.tsx";
import { Prose } from "#ui/learn/Prose.tsx";
import { bitsToWrite, slipToRead } from "#ui/learn/tasks/BitsTask.tsx";
import styles from "./Handout.module.css";
import { paperBytes, paperPairs } from "./paperFacts.ts";

/** The answers, on a page of their own. What is numbers is worked out from the exercises. */
export function AnswerKey() {
  const answers = [seen(), bits(), list(), channels(), accident(), act()];
  return (
    <section className={styles.key}>
      <h2>{words("handout.key-title")}</h2>
      <p>{words("handout.key-lead")}</p>
      <ol className={styles.answers}>
        {lessonIds.map((lesson, index) => (
          <li key={lesson}>
            <h3>{words("learn.titled", { number: numberOf(lesson), title: words(`lessons.${lesson}-title`) })}</h3>
            {answers[index]?.map((answer) => (
              <p key={answer}>
                <Prose inline text={answer} />
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

function seen(): string[] {
  const [a, b] = tableSlips;
  const point = (text: string, place: number): string => formatPoint(pointAt([...text][place] ?? "", 0));
  return differingPlaces(a.text, b.text).map((place) =>
    words("handout.key-place", { place: place + 1, a: point(a.text, place), b: point(b.text, place) }),
  );
}

function bits(): string[] {
  const read = readSlip(slipToRead);
  const written = slipSites.map(({ bit, forms }) => formatPoint(pointAt(forms[bitsToWrite[bit]], 0)));
  return [words("handout.key-bits", { bits: "bits" in read ? bitsText(read.bits) : "", points: listed(written) })];
}

function list(): string[] {
  return [words("handout.key-list", { word: paperBytes.map(({ letter }) => letter).join("") })];
}

function channels(): string[] {
  const pairs = paperPairs.map(({ points, family }) =>
    words("handout.key-pair", { points, family: words(`learn.family-${family}`) }),
  );
  return [words("handout.key-channels", { word: wordInTags(notices[0] ?? ""), pairs: listed(pairs) })];
}

function accident(): string[] {
  return snippetIds.map((id, index) => `${index + 1}. ${words(`tasks.${id}-why`)}`);
}

function act(): string[] {
  const place = new Map(stepIds.map((id, index) => [id, index + 1]));
  const named = (wanted: boolean): string =>
    listed(publishIds.filter((id) => publishable[id] === wanted).map((id) => words(`tasks.publish-${id}`)));
  return [
    words("handout.key-order", { order: shuffledSteps.map((id) => place.get(id)).join(", ") }),
    words("handout.key-publish", { yes: named(true), no: named(false) }),
  ];
}
