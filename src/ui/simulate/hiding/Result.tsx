import { Copy, Download, ScanText } from "lucide-react";
import { useMemo } from "react";
import { encodeWtf8, type Hidden } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { useCopy } from "#ui/capture/CopyBlock.tsx";
import { beginningOf } from "#ui/channels/payloadForms.ts";
import { useBring } from "#ui/decode/bring.ts";
import { Button } from "#ui/parts/Button.tsx";
import { download } from "#ui/parts/download.ts";
import { OriginTag } from "#ui/parts/OriginTag.tsx";
import { goTo } from "#ui/route.ts";
import form from "#ui/simulate/Form.module.css";
import { together } from "#ui/simulate/together.ts";
import { Changed } from "./Changed.tsx";
import styles from "./Hiding.module.css";
import { Machine } from "./Machine.tsx";

interface ResultProps {
  readonly cover: string;
  readonly hidden: Hidden;
}

/** As much of a text as a reader is shown: a page. */
const READ = 4_000;

/** What hiding made of a cover: what changed, what a reader sees, what a machine sees, and the way out with it. */
export function Result({ cover, hidden }: ResultProps) {
  const bring = useBring();
  const { copied, copy } = useCopy();
  const { text, changes } = hidden;
  const isLone = useMemo(() => /\p{Cs}/u.test(text), [text]);
  return (
    <section aria-labelledby="hiding-result" className={styles.section}>
      <h2 id="hiding-result">
        {words("hiding.result")} <OriginTag origin="simulated" />
      </h2>
      <Changed cover={cover} text={text} changes={changes} />
      <p className={`${form.row} screen-only`}>
        <Button
          look="main"
          icon={<ScanText aria-hidden="true" />}
          onClick={() => {
            bring.made({ a: cover, b: text }, "simulated");
            goTo("decode");
          }}
        >
          {words("hiding.send")}
        </Button>
        <Button icon={<Copy aria-hidden="true" />} onClick={() => copy(text)}>
          {words("hiding.copy")}
        </Button>
        <Button
          icon={<Download aria-hidden="true" />}
          onClick={() => download("simulated.txt", new Blob([encodeWtf8(text) as BlobPart], { type: "text/plain" }))}
        >
          {words("hiding.save")}
        </Button>
        <span role="status">{copied}</span>
      </p>
      <p className={form.about}>{together(words("hiding.send-about"), isLone && words("hiding.save-lone"))}</p>
      <h3>{words("hiding.reader")}</h3>
      <div className={styles.beside}>
        <Read title={words("hiding.reader-cover")} text={cover} />
        <Read title={words("hiding.reader-result")} text={text} />
      </div>
      <p className={form.about}>{words("hiding.reader-about")}</p>
      <Machine text={text} changes={changes} />
    </section>
  );
}

/** A text as it reads: nothing named, nothing marked. */
function Read({ title, text }: { readonly title: string; readonly text: string }) {
  const shown = beginningOf(text, READ);
  return (
    <figure className={styles.read}>
      <figcaption className={form.about}>{title}</figcaption>
      <p className={styles.prose} dir="auto">
        {shown}
      </p>
      {shown.length < text.length && <p className={form.about}>{words("hiding.shown-beginning")}</p>}
    </figure>
  );
}
