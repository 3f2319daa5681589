import { Check, X } from "lucide-react";
import { marks, words } from "#messages/index.ts";
import { linkAddress } from "./linkAddress.ts";
import styles from "./Share.module.css";
import type { Made } from "./useMadeLinks.ts";

/**
 * Up to how many characters an address usually gets through, and where. 2,000: a message of Discord, the old Internet
 * Explorer's 2,083. 8,000: what RFC 9110 §4.1 asks everyone to support. 64,000: Firefox keeps no longer one in its history
 * and bookmarks (65,536), Slack no longer message (40,000). 1,000,000: Firefox opens none that is longer than 1,048,576,
 * Chromium none beyond 2 MiB; no link is longer, and what the page's own address adds is of no weight there.
 */
const reaches = [2_000, 8_000, 64_000, 1_000_000] as const;

interface ReachProps {
  readonly made: Made | undefined;
  /** It will be a little longer once it is locked. */
  readonly locking: boolean;
}

/** How long the link is, and where a link of that length usually still works. */
export function Reach({ made, locking }: ReachProps) {
  if (made !== undefined && ("failed" in made || made.link === null)) return null;
  const length = made === undefined ? null : linkAddress("").length + made.length;
  return (
    <table className={styles.reach}>
      <caption>
        {words("sharing.reach")}
        {marks().gap}
        {length === null ? "\u2026" : words(locking ? "sharing.length-locking" : "sharing.length", { count: length })}
      </caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{words("sharing.reach-fits")}</th>
          <th scope="col">{words("sharing.reach-up-to")}</th>
          <th scope="col">{words("sharing.reach-where")}</th>
        </tr>
      </thead>
      <tbody>
        {reaches.map((most) => {
          const fits = length !== null && (length <= most || most === 1_000_000);
          return (
            <tr key={most} data-fits={length === null ? "unknown" : fits}>
              <td>
                {length !== null &&
                  (fits ? (
                    <Check role="img" aria-label={words("sharing.fits")} />
                  ) : (
                    <X role="img" aria-label={words("sharing.too-long-there")} />
                  ))}
              </td>
              <th scope="row">{words("sharing.up-to", { count: most })}</th>
              <td>{words(`sharing.reach-${most}`)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
