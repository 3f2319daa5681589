import { FolderOpen } from "lucide-react";
import { useRef } from "react";
import { words } from "#messages/index.ts";
import { LookedFor } from "#ui/channels/LookedFor.tsx";
import { Button } from "#ui/parts/Button.tsx";
import { verify } from "#ui/view.ts";
import { useBring } from "./bring.ts";
import { sampleRuler } from "./examples.ts";
import { HowToCapture } from "./HowToCapture.tsx";
import { RulerView } from "./RulerView.tsx";
import styles from "./Welcome.module.css";

const sample = sampleRuler();

/** The empty page: the question, what to bring, and a decoded marker one click away. */
export function Welcome() {
  const bring = useBring();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.welcome}>
      <h1 className={styles.question}>{words("page.question")}</h1>
      <p className={styles.bring}>{words("page.bring")}</p>
      <div className={styles.offers}>
        <Button look="main" icon={<FolderOpen aria-hidden="true" />} onClick={() => chooser.current?.click()}>
          {words("page.open-files")}
        </Button>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          onChange={(event) => bring.files(null, [...(event.target.files ?? [])])}
        />
        <Button onClick={() => bring.example("pair")}>{words("page.example-pair")}</Button>
        <Button onClick={() => bring.example("states")}>{words("page.example-states")}</Button>
        <Button onClick={() => bring.example("smart-quotes")}>{words("page.example-smart-quotes")}</Button>
        <HowToCapture />
        <Button look="quiet" onClick={() => verify([])}>
          {words("page.check-report")}
        </Button>
      </div>
      <p className={styles.private}>
        {words("page.private")} <LookedFor />
      </p>
      <p className={styles.sample}>{words("page.sample")}</p>
      <RulerView ruler={sample} origins={{ a: "example", b: "example" }} />
    </div>
  );
}
