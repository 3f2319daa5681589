import { Printer } from "lucide-react";
import { words } from "#messages/index.ts";
import { lessonPlaces } from "#ui/learn/lessonPlaces.ts";
import { Button } from "#ui/parts/Button.tsx";
import { View } from "#ui/parts/View.tsx";
import { AnswerKey } from "./AnswerKey.tsx";
import { Exercises } from "./Exercises.tsx";
import styles from "./Handout.module.css";

/** Exercises of all six lessons for paper, A4 or Letter, and their key on a page of its own. */
export function Handout() {
  return (
    <div className={styles.handout}>
      <View title={words("handout.title")} lead={words("handout.lead")} places={lessonPlaces("handout")}>
        <p className={styles.print}>
          <Button look="main" icon={<Printer aria-hidden="true" />} onClick={() => print()}>
            {words("handout.print")}
          </Button>
        </p>
        <p className={styles.whose}>
          <span>{words("handout.name")}</span>
          <span>{words("handout.date")}</span>
        </p>
        <Exercises />
        <AnswerKey />
      </View>
    </div>
  );
}
