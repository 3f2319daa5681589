import {
  type CaptureReport,
  type LinkedReading,
  type Report,
  readingDigest,
  type SharedCopy,
  type Side,
} from "#engine/index.ts";
import { say, words } from "#messages/index.ts";
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
  const came = sides.filter((side) => input[side]?.link === link);
  return (
    <aside className={styles.note} aria-label={words("sharing.opened")}>
      <p>
        <strong>{words("sharing.opened")}</strong> {words("sharing.opened-fresh")}
      </p>
      {came.map((side) => (
        <p key={side}>{sideOf(side, input[side] as Held, link).join(" ")}</p>
      ))}
      {link.reading && last && isAsItCame(link, last.input) && <Reading then={link.reading} now={last.report} />}
    </aside>
  );
}

/** Whether these are the contents and requests that the link brought, side by side as it brought them. */
function isAsItCame({ came }: OpenedLink, input: Input): boolean {
  return sides.every(
    (side) => input[side]?.key === came[side]?.key && (input[side]?.request ?? null) === (came[side]?.request ?? null),
  );
}

function sideOf(side: Side, { key, content }: Held, link: OpenedLink): string[] {
  const name = side.toUpperCase();
  // In either pane: the two may have been swapped since.
  if (sides.every((one) => link.came[one]?.key !== key)) return [words("sharing.came-changed", { side: name })];
  if ("text" in content) return [words("sharing.came-text", { side: name })];
  if ("file" in content) return [words("sharing.came-file", { side: name })];
  return copyOf(name, content.copy);
}

function copyOf(side: string, { parts, source, redacted, kept, excerpt }: SharedCopy): string[] {
  const of = excerpt?.units ?? parts.reduce((sum, part) => sum + part.units, 0);
  const units = parts.flatMap(({ pieces }) => pieces).reduce((sum, piece) => sum + piece.text.length, 0);
  const params = { side, requests: source.requests, request: source.request + 1, units, of };
  const said = [words(units < of ? "sharing.came-excerpt" : "sharing.came-copy", params)];
  const list = redacted.map(({ kind, places, where }) =>
    words("sharing.redacted-places", {
      kind: words(`sharing.kind-${kind}`),
      count: places,
      paths: `${where.slice(0, toldPaths).join(", ")}${where.length > toldPaths ? ", \u2026" : ""}`,
    }),
  );
  if (list.length > 0) said.push(words("sharing.came-redacted", { list: list.join("; ") }));
  if (kept.length > 0) said.push(words("sharing.came-kept", { count: kept.length }));
  return said;
}

/** So many paths tell where something was blacked out; how many places there are is said anyway. */
const toldPaths = 3;

function Reading({ then, now }: { readonly then: LinkedReading; readonly now: Report }) {
  const rules = words("sharing.rules", { rules: then.rules, version: then.tool?.version ?? "none" });
  if (readingDigest(now) === then.digest) return <p>{words("sharing.reads-same", { rules })}</p>;
  const here = words("sharing.rules", { rules: now.rules, version: now.tool?.version ?? "none" });
  return (
    <>
      <p>
        <strong>{words("sharing.reads-other")}</strong>
      </p>
      <dl className={styles.readings}>
        <dt>{words("sharing.reads-then", { rules })}</dt>
        {sides.map((side) => {
          const headline = then.headlines[side];
          return (
            headline && (
              <dd key={side}>{words("page.heard", { side: side.toUpperCase(), headline: sayLinked(headline) })}</dd>
            )
          );
        })}
        <dt>{words("sharing.reads-now", { rules: here })}</dt>
        {sides.map((side) => {
          const capture: CaptureReport | undefined = now.captures[side];
          return (
            capture && (
              <dd key={side}>{words("page.heard", { side: side.toUpperCase(), headline: say(capture.headline) })}</dd>
            )
          );
        })}
      </dl>
    </>
  );
}
