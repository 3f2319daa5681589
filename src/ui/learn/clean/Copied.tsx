import { Copy, Download, ScanText } from "lucide-react";
import { encodeWtf8 } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { useCopy } from "#ui/capture/CopyBlock.tsx";
import { beginningOf, textGlyphs } from "#ui/channels/payloadForms.ts";
import { useBring } from "#ui/decode/bring.ts";
import { Glyphs } from "#ui/decode/Glyphs.tsx";
import { Button } from "#ui/parts/Button.tsx";
import { download } from "#ui/parts/download.ts";
import { goTo } from "#ui/route.ts";
import { together } from "#ui/simulate/together.ts";
import styles from "./Clean.module.css";
import { Title } from "./Title.tsx";

/** As much of the copy as is shown: a page. */
const READ = 4_000;

interface CopiedProps {
  readonly level: 2 | 3;
  readonly text: string;
  readonly copy: string;
}

/** The copy, and the ways out with it. */
export function Copied({ level, text, copy }: CopiedProps) {
  const bring = useBring();
  const clipboard = useCopy();
  const shown = beginningOf(copy, READ);
  return (
    <section className={styles.section}>
      <Title level={level}>{words("clean.copy")}</Title>
      <pre className={styles.copy} dir="auto">
        {copy === "" ? words("clean.copy-empty") : <Glyphs glyphs={textGlyphs(shown)} />}
      </pre>
      {shown.length < copy.length && <p className={styles.muted}>{words("clean.copy-beginning")}</p>}
      <p className={`${styles.actions} screen-only`}>
        <Button look="main" icon={<Copy aria-hidden="true" />} onClick={() => clipboard.copy(copy)}>
          {words("clean.take")}
        </Button>
        <Button
          icon={<Download aria-hidden="true" />}
          onClick={() => download("copy.txt", new Blob([encodeWtf8(copy) as BlobPart], { type: "text/plain" }))}
        >
          {words("clean.save")}
        </Button>
        <Button
          icon={<ScanText aria-hidden="true" />}
          onClick={() => {
            bring.made({ a: text, b: copy }, "simulated");
            goTo("decode");
          }}
        >
          {words("clean.compare")}
        </Button>
        <span role="status">{clipboard.copied}</span>
      </p>
      <p className={styles.muted}>{together(words("clean.compare-about"), words("clean.again-nothing"))}</p>
    </section>
  );
}
