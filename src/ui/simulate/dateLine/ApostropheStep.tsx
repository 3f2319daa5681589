import { type ExplainedDateLine, explainDateLine, parsePoint } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { usePointName } from "#ui/parts/pointName.ts";
import form from "#ui/simulate/Form.module.css";
import styles from "./DateLine.module.css";
import { DATE, environmentOf, hostsOf, setEnvironment } from "./environment.ts";
import { Step } from "./Step.tsx";

interface ApostropheStepProps {
  readonly number: number;
  readonly explained: ExplainedDateLine;
}

/** The published truth table, as the rules themselves give it. */
const rows = (
  [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const
).map(([knownDomain, labKeyword]) => ({
  knownDomain,
  labKeyword,
  point: explainDateLine({ baseUrl: `https://${hostsOf[`${knownDomain}${labKeyword}`]}`, timeZone: "UTC", date: DATE })
    .apostrophe,
}));

/** The four code points, and which of them it is. */
export function ApostropheStep({ number, explained: { apostrophe } }: ApostropheStepProps) {
  const nameOf = usePointName();
  return (
    <Step number={number} title={words("simulate.step-apostrophe")} result={<code>{apostrophe}</code>}>
      <p className={form.about}>{words("simulate.apostrophe-about")}</p>
      <ul className={styles.points}>
        {rows.map(({ knownDomain, labKeyword, point }) => (
          <li key={point}>
            <button
              type="button"
              className={styles.point}
              aria-pressed={point === apostrophe}
              data-marked={knownDomain + labKeyword > 0}
              onClick={() => {
                const { isSet, baseUrl } = environmentOf({ knownDomain, labKeyword, listedTimeZone: 0 });
                setEnvironment({ isSet: isSet ?? true, baseUrl: baseUrl ?? "" });
              }}
            >
              <span className={styles.bits}>
                {knownDomain}
                {labKeyword}
              </span>
              <span className={styles.glyph} aria-hidden="true">
                {String.fromCodePoint(parsePoint(point) ?? 0)}
              </span>
              <span className={styles.named}>
                <code>{point}</code> {nameOf(point)}
                <span className="unseen">
                  {" "}
                  {words("simulate.apostrophe-of", { domain: knownDomain, keyword: labKeyword })}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Step>
  );
}
