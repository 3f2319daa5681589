import type { ExplainedDateLine } from "#engine/index.ts";
import form from "#ui/simulate/Form.module.css";
import styles from "./DateLine.module.css";

/** The sentence in one line, kept in view on a narrow page while the steps are changed. What is heard of it the ruler says. */
export function SentenceBar({ explained: { sentence, bits } }: { readonly explained: ExplainedDateLine }) {
  const host = bits.knownDomain === 1 || bits.labKeyword === 1;
  const pieces = sentence.split(host ? /([\u2019\u02BC\u02B9/])/ : /(\/)/);
  return (
    <p className={`${styles.bar} screen-only`} aria-hidden="true">
      {pieces.map((piece, index) =>
        // What is split at stands at every other place.
        index % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place in a sentence, never reordered
          <mark key={index} className={form.marked}>
            {piece}
          </mark>
        ) : (
          piece
        ),
      )}
    </p>
  );
}
