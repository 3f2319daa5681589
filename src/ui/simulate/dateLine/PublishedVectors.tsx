import { ChevronRight } from "lucide-react";
import { explainDateLine, publishedVectors } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import form from "#ui/simulate/Form.module.css";
import styles from "./DateLine.module.css";
import { setEnvironment } from "./environment.ts";

const cases = publishedVectors.map((vector) => {
  const { sentence, apostrophe, separator } = explainDateLine(vector);
  return { ...vector, apostrophe, separator, isSame: sentence === vector.sentence };
});

/** What others have published, beside what this page computes. */
export function PublishedVectors() {
  const differ = cases.filter(({ isSame }) => !isSame).length;
  return (
    <details className={styles.vectors}>
      <summary>
        <ChevronRight aria-hidden="true" />
        {words("simulate.vectors")}
      </summary>
      <p>{words("simulate.vectors-about", { count: cases.length, differ })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by the keyboard too */}
      <section className={styles.scroll} tabIndex={0} aria-label={words("simulate.vectors")}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words("simulate.step-base-url")}</th>
              <th scope="col">{words("simulate.step-zone")}</th>
              <th scope="col">{words("simulate.step-apostrophe")}</th>
              <th scope="col">{words("simulate.step-separator")}</th>
              <th scope="col">{words("simulate.vector-result")}</th>
            </tr>
          </thead>
          <tbody>
            {cases.map(({ baseUrl, timeZone, date, apostrophe, separator, isSame }) => {
              const url = baseUrl ?? words("simulate.unset");
              return (
                <tr key={`${baseUrl} ${timeZone}`}>
                  <td>
                    <button
                      type="button"
                      className={form.chip}
                      aria-label={words("simulate.vector-try", { url, zone: timeZone })}
                      onClick={() =>
                        setEnvironment({
                          isSet: baseUrl !== null,
                          ...(baseUrl !== null && { baseUrl }),
                          zone: timeZone,
                          date,
                        })
                      }
                    >
                      {url}
                    </button>
                  </td>
                  <td>
                    <code>{timeZone}</code>
                  </td>
                  <td>
                    <code>{apostrophe}</code>
                  </td>
                  <td>
                    <code>{separator}</code>
                  </td>
                  <td>{words(isSame ? "simulate.vector-same" : "simulate.vector-differs")}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <p className={form.about}>{words("simulate.vectors-source")}</p>
    </details>
  );
}
