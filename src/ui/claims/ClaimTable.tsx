import { Download, FolderOpen } from "lucide-react";
import { useMemo, useRef, useState } from "react";
import { type Claim, type ClaimMark, claims, marksOf } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { conclusionOf } from "#store/analysis.ts";
import { isEmpty } from "#store/input.ts";
import { useBring } from "#ui/decode/bring.ts";
import { Working } from "#ui/decode/Working.tsx";
import { Button } from "#ui/parts/Button.tsx";
import { useRoute } from "#ui/route.ts";
import { useTelltaleState } from "#ui/telltale.ts";
import { ClaimRow } from "./ClaimRow.tsx";
import styles from "./Claims.module.css";
import { saveReviews } from "./saveReviews.ts";

/** What is said about the marker, row by row; what the visitor's captures have to say to it is marked. */
export function ClaimTable() {
  const { rest } = useRoute();
  const [onlySpoken, setOnlySpoken] = useState(false);
  const empty = useTelltaleState(({ input }) => isEmpty(input));
  const report = useTelltaleState(({ analysis, input }) => conclusionOf(analysis, input)?.report ?? null);
  const marks = useMemo(() => byClaim(report === null ? [] : marksOf(report)), [report]);
  const shown = onlySpoken && marks.size > 0 ? claims.filter(({ id }) => marks.has(id)) : claims;
  return (
    <>
      <p className={styles.note}>{words("claims.status-about")}</p>
      <section className={styles.captures} aria-label={words("claims.your-captures")}>
        {empty ? <p>{words("claims.bring")}</p> : <Working />}
        {!empty && report !== null && marks.size === 0 && <p>{words("claims.nothing-to-say")}</p>}
        {marks.size > 0 && (
          <fieldset className={styles.filter}>
            <legend className="unseen">{words("claims.filter")}</legend>
            {[false, true].map((only) => (
              <label key={String(only)}>
                <input
                  type="radio"
                  name="claims-shown"
                  checked={onlySpoken === only}
                  onChange={() => setOnlySpoken(only)}
                />
                {words(only ? "claims.filter-spoken" : "claims.filter-all", {
                  count: only ? marks.size : claims.length,
                })}
              </label>
            ))}
          </fieldset>
        )}
        <OpenCapture />
      </section>
      <ul className={styles.table}>
        {shown.map((claim) => (
          <ClaimRow
            key={claim.id}
            claim={claim}
            marks={marks.get(claim.id) ?? []}
            report={report}
            named={rest[0] === claim.id}
          />
        ))}
      </ul>
      <p className={styles.export}>
        <Button icon={<Download aria-hidden="true" />} onClick={() => saveReviews(claims)}>
          {words("claims.export")}
        </Button>{" "}
        <span className={styles.note}>{words("claims.export-about")}</span>
      </p>
      <p className={styles.note}>{words("claims.correct")}</p>
    </>
  );
}

function OpenCapture() {
  const bring = useBring();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={<FolderOpen aria-hidden="true" />} onClick={() => chooser.current?.click()}>
        {words("claims.open-file")}
      </Button>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          bring.files(null, [...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </>
  );
}

function byClaim(marks: readonly ClaimMark[]): ReadonlyMap<Claim["id"], readonly ClaimMark[]> {
  const grouped = new Map<string, ClaimMark[]>();
  for (const mark of marks) grouped.set(mark.claim, [...(grouped.get(mark.claim) ?? []), mark]);
  return grouped;
}
