import { words } from "#messages/index.ts";
import { CopyBlock } from "./CopyBlock.tsx";
import styles from "./Guide.module.css";
import { PredictionForm } from "./PredictionForm.tsx";

const ask = 'claude -p "Say hello."';
const base = "ANTHROPIC_BASE_URL=http://127.0.0.1:8080";

/** The steps that show the zone bit, then those that show the host bits; the commands as they are typed. */
const commands = {
  zone: {
    "guide.zone-proxy": "mitmdump --mode reverse:https://api.anthropic.com --listen-port 8080 -w A.flows",
    "guide.zone-a": `TZ=Asia/Shanghai ${base} ${ask}`,
    "guide.zone-b": `TZ=Etc/UTC ${base} ${ask}`,
    "guide.zone-control": `TZ=Asia/Shanghai ${base} ${ask}`,
    "guide.runs-bring": null,
  },
  host: {
    "guide.host-proxy": "mitmdump --listen-port 8080 -w A.flows",
    "guide.host-a": [
      "HTTPS_PROXY=http://127.0.0.1:8080 \\",
      'NODE_EXTRA_CA_CERTS="$HOME/.mitmproxy/mitmproxy-ca-cert.pem" \\',
      `TZ=Etc/UTC ANTHROPIC_BASE_URL=https://relay.example ${ask}`,
    ].join("\n"),
    "guide.runs-bring": null,
  },
} as const;

const powershell = `$env:ANTHROPIC_BASE_URL = "http://127.0.0.1:8080"; $env:TZ = "Asia/Shanghai"; ${ask}`;

/** Two runs that differ in one thing, and a control; what is expected of them comes first. */
export function Runs() {
  return (
    <>
      <p>{words("guide.runs-intro")}</p>
      <h3>{words("guide.predict")}</h3>
      <p>{words("guide.predict-intro")}</p>
      <PredictionForm />
      <h3>{words("guide.zone-runs")}</h3>
      <Steps of={commands.zone} />
      <p>{words("guide.zone-powershell")}</p>
      <CopyBlock label={words("guide.zone-powershell")} text={powershell} />
      <h3>{words("guide.host-runs")}</h3>
      <Steps of={commands.host} />
      <p className={styles.aside}>{words("guide.host-untested")}</p>
      <p>{words("guide.version")}</p>
    </>
  );
}

function Steps({ of }: { readonly of: (typeof commands)[keyof typeof commands] }) {
  return (
    <ol className={styles.steps}>
      {(Object.entries(of) as [keyof (typeof commands)["zone"], string | null][]).map(([id, command]) => (
        <li key={id}>
          <p>{words(id)}</p>
          {command !== null && <CopyBlock label={words(id)} text={command} />}
        </li>
      ))}
    </ol>
  );
}
