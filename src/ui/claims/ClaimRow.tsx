import { Download, ExternalLink } from "lucide-react";
import { useEffect, useRef } from "react";
import { type Claim, type ClaimMark, claimSources, type Report, type SourceId } from "#engine/index.ts";
import { say, words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";
import { addressOf } from "#ui/route.ts";
import { ClaimExampleView } from "./ClaimExampleView.tsx";
import { ClaimStatusTag } from "./ClaimStatusTag.tsx";
import styles from "./Claims.module.css";
import { saveReviews } from "./saveReviews.ts";
import { showInDecode } from "./showInDecode.ts";

interface ClaimRowProps {
  readonly claim: Claim;
  readonly marks: readonly ClaimMark[];
  readonly report: Report | null;
  /** Whether the page's address names this claim: it stands open then. */
  readonly named: boolean;
}

/** One claim: how it stands, at a glance; all that is on record of it, unfolded. */
export function ClaimRow({ claim, marks, report, named }: ClaimRowProps) {
  const row = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!named || row.current === null) return undefined;
    row.current.open = true;
    // After the view, which begins at its top.
    const frame = requestAnimationFrame(() => row.current?.scrollIntoView({ block: "start" }));
    return () => cancelAnimationFrame(frame);
  }, [named]);
  return (
    <li className={styles.row}>
      <details ref={row}>
        <summary>
          <h2 className={styles.claim}>{say(claim.says)}</h2>
          <ClaimStatusTag status={claim.status} />
          <span className={styles.needs}>{say(claim.needs)}</span>
        </summary>
        <div className={styles.record}>
          <Evidence claim={claim} />
          <SaidBy claim={claim} />
          {claim.example && <ClaimExampleView example={claim.example} />}
          <Log claim={claim} />
          <p className={styles.acts}>
            <a href={addressOf("claims", claim.id)}>{words("claims.address")}</a>
            <Button look="quiet" icon={<Download aria-hidden="true" />} onClick={() => saveReviews([claim])}>
              {words("claims.export-one")}
            </Button>
          </p>
        </div>
      </details>
      {marks.map((mark) => (
        <p key={mark.side} className={styles.mark}>
          <strong>{words(`claims.fits-${mark.fits}`)}.</strong>{" "}
          {words("claims.mark-of", { side: mark.side.toUpperCase() })} {say(mark.say)}{" "}
          {report !== null && mark.at.length > 0 && (
            <Button look="quiet" onClick={() => showInDecode(mark.at, report)}>
              {words("claims.show-in-decode")}
            </Button>
          )}
        </p>
      ))}
    </li>
  );
}

function Evidence({ claim }: { readonly claim: Claim }) {
  return (
    <section>
      <h3>{words("claims.evidence")}</h3>
      {claim.evidence.map(({ level, say: said, from }) => (
        <div key={said.id}>
          <p>{say(said)}</p>
          <p className={styles.note}>
            {words("page.level")}: {words(`page.level-${level}`)}. {words("claims.sources")}: <Sources of={from} />
          </p>
        </div>
      ))}
    </section>
  );
}

/** The names of sources; an address is one that the visitor may follow, and the page never does. */
export function Sources({ of }: { readonly of: readonly SourceId[] }) {
  return of.map((id, index) => (
    <span key={id}>
      {index > 0 && "; "}
      <Outside title={claimSources[id].title} url={claimSources[id].url} />
    </span>
  ));
}

function Outside({ title, url }: { readonly title: string; readonly url: string | null }) {
  if (url === null) return title;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {title} <ExternalLink aria-hidden="true" className={styles.outside} />
    </a>
  );
}

function SaidBy({ claim }: { readonly claim: Claim }) {
  return (
    <section>
      <h3>{words("claims.said-by")}</h3>
      <ul>
        {claim.sources.map(({ who, title, quote, url, date }) => (
          <li key={`${who} ${quote}`} className={styles.source}>
            {quote === null ? <span className={styles.note}>({words("claims.no-quote")})</span> : <q>{quote}</q>}{" "}
            <cite>
              {who}
              {title !== null && ", "}
              {title !== null && <Outside title={title} url={url} />}
              {title === null && url !== null && (
                <>
                  , <Outside title={url} url={url} />
                </>
              )}
              , {date ?? words("claims.no-date")}
            </cite>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Log({ claim }: { readonly claim: Claim }) {
  return (
    <section>
      <h3>{words("claims.log")}</h3>
      <ul>
        {claim.log.map(({ date, say: said }) => (
          <li key={`${date} ${said.id}`}>
            <time dateTime={date}>{date}</time> {say(said)}
          </li>
        ))}
      </ul>
    </section>
  );
}
