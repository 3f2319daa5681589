import type { LinkedSide, LinkWish, Side } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { linkAddress } from "./linkAddress.ts";
import styles from "./Share.module.css";
import type { Made } from "./useMadeLinks.ts";

type Kind = LinkWish["kind"];

interface KindChoiceProps {
  readonly kind: Kind;
  /** What each came to, without a lock. */
  readonly made: Readonly<Partial<Record<Kind, Made | undefined>>>;
  /** Whether the excerpt is of chosen places alone. */
  readonly ofPlaces: boolean;
  readonly onKind: (kind: Kind) => void;
}

/** Whole or excerpt, each with what it carries of how much, and how long a link that is. */
export function KindChoice({ kind, made, ofPlaces, onKind }: KindChoiceProps) {
  return (
    <fieldset className={styles.group}>
      <legend>{words("sharing.what")}</legend>
      <div className={styles.choices}>
        {(["whole", "excerpt"] as const).map((one) => (
          <label key={one} className={styles.choice}>
            <input type="radio" name="sharing-kind" checked={kind === one} onChange={() => onKind(one)} />
            <span>
              <strong>{words(`sharing.${one}`)}</strong>
              <span className={styles.means}>{words(meaning(one, ofPlaces))}</span>
              <Carried made={made[one]} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function meaning(kind: Kind, ofPlaces: boolean) {
  if (kind === "whole") return ofPlaces ? "sharing.whole-places-means" : "sharing.whole-means";
  return ofPlaces ? "sharing.excerpt-places-means" : "sharing.excerpt-means";
}

/** Room is kept for what is not known yet: nothing moves when it comes. */
function Carried({ made }: { readonly made: Made | undefined }) {
  if (made === undefined || "failed" in made) return <span className={styles.carried}>{"\u2026"}</span>;
  return (
    <span className={styles.carried}>
      {(["a", "b"] as const).map((side) => made[side] && <span key={side}>{carriedBy(side, made[side])}</span>)}
      <span>{words("sharing.length", { count: linkAddress("").length + made.length })}</span>
    </span>
  );
}

function carriedBy(side: Side, { carries, copy, units, ofUnits }: LinkedSide): string {
  const whole = units === ofUnits ? "yes" : "no";
  const blacked = (copy?.redacted ?? []).reduce((sum, { places }) => sum + places, 0);
  return words("sharing.carried", { side: side.toUpperCase(), carries, whole, units, of: ofUnits, blacked });
}
