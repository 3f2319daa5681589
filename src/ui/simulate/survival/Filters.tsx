import { type MessageId, words } from "#messages/index.ts";
import form from "#ui/simulate/Form.module.css";
import styles from "./Survival.module.css";

interface FiltersProps<T extends string> {
  readonly label: MessageId;
  readonly of: readonly { readonly id: T; readonly title: MessageId }[];
  /** Null for all. */
  readonly chosen: T | null;
  readonly onChoose: (chosen: T | null) => void;
}

/** All of something, or one sort of it. */
export function Filters<T extends string>({ label, of, chosen, onChoose }: FiltersProps<T>) {
  return (
    <fieldset className={form.tries}>
      <legend>{words(label)}</legend>
      {[{ id: null, title: "survival.all" as const }, ...of].map(({ id, title }) => (
        <button
          key={title}
          type="button"
          className={`${form.chip} ${styles.filter}`}
          aria-pressed={chosen === id}
          onClick={() => onChoose(id)}
        >
          {words(title)}
        </button>
      ))}
    </fieldset>
  );
}
