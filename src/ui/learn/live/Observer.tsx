import { useState } from "react";
import { simulateDateLine } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { RulerView } from "#ui/decode/RulerView.tsx";
import styles from "./Live.module.css";
import { lineRuler } from "./rulerOf.ts";

/** A computer whose line carries marks. Its host is on no list, and contains a keyword by accident. */
const computer = { baseUrl: "https://host01air.example.com", timeZone: "Asia/Shanghai", date: "2026-06-30" } as const;

/** Ways of looking: what each makes of the settings, and what then shows. */
const ways = {
  intercept: { env: computer, shows: "learn.shows-all" },
  loopback: { env: { ...computer, baseUrl: "http://127.0.0.1:8080" }, shows: "learn.shows-zone" },
  container: { env: { ...computer, timeZone: "UTC" }, shows: "learn.shows-host" },
  official: { env: { ...computer, baseUrl: null }, shows: "learn.shows-none" },
} as const;

type WayId = keyof typeof ways;

const wayIds = Object.keys(ways) as readonly WayId[];

/** Lesson 6: the same computer, looked at in four ways. The line is simulated by the published rules. */
export function Observer() {
  const [way, setWay] = useState<WayId>("intercept");
  const { env, shows } = ways[way];
  const { sentence, gate } = simulateDateLine(env);
  return (
    <div className={styles.rows}>
      <dl>
        <dt className={styles.legend}>{words("learn.settings")}</dt>
        <dd>
          {words("learn.settings-host")} <code>{computer.baseUrl}</code>
        </dd>
        <dd>
          {words("learn.settings-zone")} <code>{computer.timeZone}</code>
        </dd>
      </dl>
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>{words("learn.looking")}</legend>
        {wayIds.map((id) => (
          <label key={id}>
            <input type="radio" name="looking" checked={id === way} onChange={() => setWay(id)} />
            {words(`learn.way-${id}`)}
          </label>
        ))}
      </fieldset>
      <RulerView ruler={lineRuler({ a: sentence })} origins={{ a: "simulated" }} />
      <p role="status">
        {words(`learn.gate-${gate}`)} <span className={styles.says}>{words(shows)}</span>
      </p>
    </div>
  );
}
