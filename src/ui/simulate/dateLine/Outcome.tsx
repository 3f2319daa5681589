import { ScanText } from "lucide-react";
import { useMemo } from "react";
import { type ExplainedDateLine, explainDateLine, readPaste } from "#engine/index.ts";
import { marks, say, words } from "#messages/index.ts";
import { useBring } from "#ui/decode/bring.ts";
import { inItsPlace } from "#ui/decode/examples.ts";
import { RulerView } from "#ui/decode/RulerView.tsx";
import { Button } from "#ui/parts/Button.tsx";
import { goTo } from "#ui/route.ts";
import form from "#ui/simulate/Form.module.css";
import { together } from "#ui/simulate/together.ts";
import styles from "./DateLine.module.css";
import { type Environment, seenOf, setEnvironment, useEnvironment } from "./environment.ts";
import { sentenceRuler } from "./sentenceRuler.ts";

/** The sentence in the ruler, what may be said of it, and the way to Decode. */
export function Outcome({ explained }: { readonly explained: ExplainedDateLine }) {
  const environment = useEnvironment();
  const { place } = environment;
  const bring = useBring();
  const seen = seenOf(environment);
  const plain = explainDateLine({ ...seen, baseUrl: null }).sentence;
  const text = textIn(place, explained.sentence);
  const [state] = useMemo(() => readPaste(text), [text]);
  const { gate, apostrophe, separator } = explained;
  return (
    <section aria-labelledby="simulate-outcome" className={styles.outcome}>
      <h2 id="simulate-outcome">{words("simulate.outcome")}</h2>
      <p role="status" className="unseen">
        {words("simulate.heard", { gate, apostrophe, separator })}
      </p>
      <RulerView ruler={sentenceRuler(seen)} origins={{ a: "simulated", b: "simulated" }} />
      <p className={form.about}>
        {together(words("simulate.outcome-rows"), plain === explained.sentence && words("simulate.outcome-same"))}
      </p>
      <h3>{words("simulate.reading")}</h3>
      {state && (
        <>
          <p className={styles.reading}>{say(state.say)}</p>
          <p className={form.about}>
            {words("page.level")}
            {marks().colon}
            {words(`page.level-${state.level}`)}
            {marks().stop}
            {together(...state.notProven.map(say))}
          </p>
        </>
      )}
      <fieldset className={`${form.group} screen-only`}>
        <legend className={form.label}>{words("simulate.place")}</legend>
        {(["expected", "bare"] as const).map((one) => (
          <label key={one} className={form.tick}>
            <input
              type="radio"
              name="simulate-place"
              checked={place === one}
              onChange={() => setEnvironment({ place: one })}
            />
            {words(`simulate.place-${one}`)}
          </label>
        ))}
      </fieldset>
      <p className={`${form.row} screen-only`}>
        <Button
          look="main"
          icon={<ScanText aria-hidden="true" />}
          onClick={() => {
            bring.made({ a: textIn(place, plain), b: text }, "simulated");
            goTo("decode");
          }}
        >
          {words("simulate.send")}
        </Button>
      </p>
      <p className={form.about}>{words("simulate.sent-about")}</p>
    </section>
  );
}

function textIn(place: Environment["place"], sentence: string): string {
  return place === "expected" ? inItsPlace(sentence) : sentence;
}
