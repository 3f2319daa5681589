import type { Finding, Sentence } from "#engine/index.ts";
import { say, words } from "#messages/index.ts";
import styles from "./Channels.module.css";
import { OpenLocked } from "./OpenLocked.tsx";
import { PayloadView } from "./PayloadView.tsx";

interface FoundReadingProps {
  readonly found: Finding;
  /** What locked payloads were tried with. */
  readonly tried: readonly string[];
}

/** One reading: its payload, or the way to open it, and what speaks for and against it. */
export function FoundReading({ found, tried }: FoundReadingProps) {
  const { payload, locked } = found;
  return (
    <>
      {/* The one byte of a date line says nothing that the reading does not. */}
      {payload !== null && found.channel !== "date-line" && (
        <PayloadView payload={payload} bytes={"bytes" in found.say.params ? found.say.params.bytes : 0} />
      )}
      {locked && <OpenLocked tried={tried} />}
      {found.for.length + found.against.length > 0 && (
        <dl className={styles.reasons}>
          <ReasonList title={words("found.for")} reasons={found.for} />
          <ReasonList title={words("found.against")} reasons={found.against} />
        </dl>
      )}
    </>
  );
}

function ReasonList({ title, reasons }: { title: string; reasons: readonly Sentence[] }) {
  if (reasons.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      {reasons.map((sentence) => (
        <dd key={JSON.stringify(sentence)}>{say(sentence)}</dd>
      ))}
    </div>
  );
}
