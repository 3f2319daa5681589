import { useId, useState } from "react";
import { matchHost, publishedLists } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";
import form from "#ui/simulate/Form.module.css";
import { DomainVerdict } from "./DomainVerdict.tsx";
import { setEnvironment } from "./environment.ts";
import { hostIn } from "./hostIn.ts";
import { KeywordVerdict } from "./KeywordVerdict.tsx";
import { ListEntries } from "./ListEntries.tsx";
import styles from "./Lists.module.css";

/** The two lists, for what they are, and any host against them. */
export function Lists() {
  const [typed, setTyped] = useState("");
  const [search, setSearch] = useState("");
  const [hostField, searchField] = [useId(), useId()];
  const host = hostIn(typed);
  const match = matchHost(host ?? "");
  const { domains, keywords } = publishedLists;
  return (
    <section aria-labelledby="simulate-lists" className={styles.section}>
      <h2 id="simulate-lists">{words("simulate.lists")}</h2>
      <p className={styles.lead}>{words("simulate.lists-about")}</p>
      <div className={styles.host}>
        <div className={form.row}>
          <label htmlFor={hostField} className={form.label}>
            {words("simulate.try-host")}
          </label>
          <input
            id={hostField}
            className={form.field}
            type="text"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </div>
        <div role="status" className={styles.verdicts}>
          {host === null ? (
            <p className={form.about}>
              {words(typed === "" ? "simulate.try-host-empty" : "simulate.try-host-unreadable")}
            </p>
          ) : (
            <>
              <div>
                <h3>{words("simulate.step-domain", { count: domains.entries.length })}</h3>
                <DomainVerdict host={host} match={match} />
              </div>
              <div>
                <h3>{words("simulate.step-keyword", { count: keywords.entries.length })}</h3>
                <KeywordVerdict host={host} match={match} />
              </div>
            </>
          )}
        </div>
        {host !== null && (
          <p>
            <Button onClick={() => setEnvironment({ isSet: true, baseUrl: `https://${host}` })}>
              {words("simulate.use-host")}
            </Button>
          </p>
        )}
      </div>
      <div className={form.row}>
        <label htmlFor={searchField} className={form.label}>
          {words("simulate.list-search")}
        </label>
        <input
          id={searchField}
          className={form.field}
          type="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
      </div>
      <div className={styles.lists}>
        <ListEntries
          title={words("simulate.list-domains")}
          list={domains}
          search={search}
          matched={match.domains.map(({ index }) => index)}
        />
        <ListEntries
          title={words("simulate.list-keywords")}
          list={keywords}
          search={search}
          matched={match.keywords.map(({ index }) => index)}
        />
      </div>
      <p className={form.about}>{words("simulate.lists-source")}</p>
      <p className={form.about}>{words("simulate.lists-corrections")}</p>
    </section>
  );
}
