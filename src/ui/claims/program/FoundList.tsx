import type { ProgramFinding } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { Fact } from "./Fact.tsx";
import styles from "./Program.module.css";

/** One list: how it compares with the published ones, where it stands, how it was hidden, and its entries on request. */
export function FoundList({ finding }: { readonly finding: ProgramFinding }) {
  const { kind, published, count, entries, sha256 } = finding;
  const { match, list, common, of, shared } = published;
  return (
    <li className={styles.list}>
      <h3>{words(`program.${match}`, { kind, list, common, of })}</h3>
      <dl className={styles.facts}>
        <Fact name={words("program.where")}>{where(finding)}</Fact>
        <Fact name={words("program.disguise")}>{disguise(finding)}</Fact>
        <Fact name={words("program.written")}>{words(`program.written-${finding.encoding}`)}</Fact>
        <Fact name={words("program.hash")}>
          <span className="evidence">{sha256}</span>
          <span className={styles.fine}>{words(match === "same" ? "program.hash-same" : "program.hash-other")}</span>
        </Fact>
        {shared.length > 0 && (
          <Fact name={words("program.shared")}>
            <span className="evidence">{shared.join(" ")}</span>
          </Fact>
        )}
      </dl>
      <details>
        <summary>{words("program.entries", { count })}</summary>
        {entries.length < count && (
          <p className={styles.quiet}>{words("program.entries-cut", { shown: entries.length, count })}</p>
        )}
        <ol className={styles.entries}>
          {entries.map((entry, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list may hold a name twice, and never changes
            <li key={index}>{entry}</li>
          ))}
        </ol>
      </details>
    </li>
  );
}

function where({ member, offset }: ProgramFinding): string {
  const at = { offset, hex: offset.toString(16).toUpperCase() };
  return member === null ? words("program.where-file", at) : words("program.where-member", { member, ...at });
}

function disguise({ disguise: how }: ProgramFinding): string {
  if (how.kind === "clear") return words("program.disguise-clear");
  if (how.key === 0) return words("program.disguise-base64");
  return words("program.disguise-xor", { key: how.key.toString(16).toUpperCase().padStart(2, "0") });
}
