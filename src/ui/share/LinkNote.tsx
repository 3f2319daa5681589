import { type LinkedReading, type Report, readingDigest, type SharedCopy, type Side } from "#engine/index.ts";
import { listed, marks, say, words } from "#messages/index.ts";
import type { Concluded } from "#store/analysis.ts";
import type { Held, Input, OpenedLink } from "#store/input.ts";
import styles from "./LinkNote.module.css";
import { sayLinked } from "./sayLinked.ts";

interface LinkNoteProps {
  readonly link: OpenedLink;
  readonly input: Input;
  readonly last: Concluded | null;
}

const sides = ["a", "b"] as const;

/** What came with a link: of which kind each side is, what is missing, and whether it reads as it did when it was shared. */
export function LinkNote({ link, input, last }: LinkNoteProps) {
  const came = sides.flatMap((side) => {
    const held = input[side];
    return held?.link === link ? [{ side, held }] : [];
  });
  const left = came.flatMap(({ side, held }) => ("copy" in held.content ? leftOut(side, held.content.copy) : []));
  return (
    <aside className={styles.note} aria-label={words("sharing.opened")}>
      <p>
        <strong>{words("sharing.opened")}</strong>
        {marks().gap}
        {words("sharing.opened-fresh")}
      </p>
      <p>
        {came.map(({ side, held }) => (
          <span key={side} className={styles.side}>
            {kindOf(side, held, link)}
            {marks().gap}
          </span>
        ))}
      </p>
      {link.reading && last && last.passphrases.length === 0 && isAsItCame(link, last.input) && (
        <Reading then={link.reading} now={last.report} />
      )}
      {left.length > 0 && (
        <details>
          <summary>{words("sharing.left-out")}</summary>
          <ul className={styles.left}>
            {left.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </aside>
  );
}

/** Whether these are the contents and requests that the link brought, side by side as it brought them. */
function isAsItCame({ came }: OpenedLink, input: Input): boolean {
  return sides.every(
    (side) => input[side]?.key === came[side]?.key && (input[side]?.request ?? null) === (came[side]?.request ?? null),
  );
}

function kindOf(side: Side, { key, content }: Held, link: OpenedLink): string {
  const name = side.toUpperCase();
  // In either pane: the two may have been swapped since.
  if (sides.every((one) => link.came[one]?.key !== key)) return words("sharing.came-changed", { side: name });
  if ("text" in content) return words("sharing.came-text", { side: name });
  if ("file" in content) return words("sharing.came-file", { side: name });
  const { parts, source, redacted, excerpt } = content.copy;
  const of = excerpt?.units ?? parts.reduce((sum, part) => sum + part.units, 0);
  const units = parts.flatMap(({ pieces }) => pieces).reduce((sum, piece) => sum + piece.text.length, 0);
  return words(units < of ? "sharing.came-excerpt" : "sharing.came-copy", {
    side: name,
    requests: source.requests,
    request: source.request + 1,
    units,
    of,
    blacked: redacted.reduce((sum, { places }) => sum + places, 0),
  });
}

/** So many paths tell where something was blacked out; how many places there are is said anyway. */
const toldPaths = 5;

/** What was blacked out of a copy, and where; what its sharer chose to leave in. */
function leftOut(side: Side, { redacted, kept }: SharedCopy): string[] {
  const name = side.toUpperCase();
  const said = redacted.map(({ kind, places, where }) =>
    words("sharing.redacted", {
      side: name,
      kind: words(`sharing.kind-${kind}`),
      count: places,
      paths: listed([...where.slice(0, toldPaths), ...(where.length > toldPaths ? ["\u2026"] : [])]),
    }),
  );
  return kept.length === 0 ? said : [...said, words("sharing.came-kept", { side: name, count: kept.length })];
}

function Reading({ then, now }: { readonly then: LinkedReading; readonly now: Report }) {
  const rules = words("sharing.rules", { rules: then.rules, version: then.tool?.version ?? "none" });
  if (readingDigest(now) === then.digest) return <p>{words("sharing.reads-same", { rules })}</p>;
  const here = words("sharing.rules", { rules: now.rules, version: now.tool?.version ?? "none" });
  const headlines = (said: (side: Side) => string | undefined) =>
    sides.map((side) => {
      const headline = said(side);
      return headline && <dd key={side}>{words("page.heard", { side: side.toUpperCase(), headline })}</dd>;
    });
  return (
    <>
      <p>
        <strong>{words("sharing.reads-other")}</strong>
      </p>
      <dl className={styles.readings}>
        <dt>{words("sharing.reads-then", { rules })}</dt>
        {headlines((side) => then.headlines[side] && sayLinked(then.headlines[side]))}
        <dt>{words("sharing.reads-now", { rules: here })}</dt>
        {headlines((side) => now.captures[side] && say(now.captures[side].headline))}
      </dl>
    </>
  );
}
