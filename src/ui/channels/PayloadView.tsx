import { Tabs } from "@base-ui/react/tabs";
import { Copy } from "lucide-react";
import { useMemo, useState } from "react";
import { words } from "#messages/index.ts";
import { useCopy } from "#ui/capture/CopyBlock.tsx";
import { Glyphs } from "#ui/decode/Glyphs.tsx";
import { Button } from "#ui/parts/Button.tsx";
import styles from "./Channels.module.css";
import { beginningOf, bitsOf, bytesOf, escapesOf, hexOf, textGlyphs } from "./payloadForms.ts";

interface PayloadViewProps {
  readonly payload: { readonly base64: string; readonly text: string | null };
  /** Of the whole payload; a report holds its beginning. */
  readonly bytes: number;
}

const forms = ["text", "escaped", "hex", "bits"] as const;

type Form = (typeof forms)[number];

/** So many bytes are shown before more are asked for: a few lines of text, and of digits more than the view is high. */
const FIRST = 192;

/** What was hidden, as text, escaped, and as bytes. Never markup, and no control in it can act on the page around it. */
export function PayloadView({ payload, bytes }: PayloadViewProps) {
  const [all, setAll] = useState(false);
  const { copied, copy } = useCopy();
  const held = useMemo(() => bytesOf(payload.base64), [payload.base64]);
  const { text } = payload;
  const has = forms.filter((form) => text !== null || form === "hex" || form === "bits");
  const [form, setForm] = useState<Form>(has[0] ?? "hex");
  const shown = all ? held : held.subarray(0, FIRST);
  const shownText = text === null || shown.length === held.length ? text : beginningOf(text, FIRST);
  return (
    <Tabs.Root className={styles.payload ?? ""} value={form} onValueChange={(value) => setForm(value as Form)}>
      <div className={styles.bar}>
        <Tabs.List className={styles.forms ?? ""} aria-label={words("found.payload")}>
          {has.map((one) => (
            <Tabs.Tab key={one} value={one} className={styles.form ?? ""}>
              {words(`found.as-${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Button
          look="quiet"
          icon={<Copy aria-hidden="true" />}
          aria-label={words("found.copy", { form: words(`found.as-${form}`) })}
          onClick={() => copy(formed(form, text ?? "", held))}
        >
          {words("guide.copy")}
        </Button>
      </div>
      {has.map((one) => (
        <Tabs.Panel key={one} value={one} className={styles.panel ?? ""} dir={one === "text" ? "auto" : "ltr"}>
          {one === "text" ? (
            <Glyphs glyphs={textGlyphs(shownText ?? "")} />
          ) : (
            formed(one, shownText ?? "", shown, "ascii")
          )}
        </Tabs.Panel>
      ))}
      {shown.length < held.length && (
        <Button look="quiet" className={styles.more} onClick={() => setAll(true)}>
          {words(held.length < bytes ? "found.show-held" : "found.show-all", { count: held.length, bytes })}
        </Button>
      )}
      {shown.length === held.length && bytes > held.length && (
        <p className={styles.more}>{words("found.not-held", { count: bytes - held.length })}</p>
      )}
      <span role="status" className={styles.copied}>
        {copied}
      </span>
    </Tabs.Root>
  );
}

function formed(form: Form, text: string, bytes: Uint8Array, beside: "ascii" | "nothing" = "nothing"): string {
  if (form === "text") return text;
  if (form === "escaped") return escapesOf(text);
  return form === "hex" ? hexOf(bytes, beside) : bitsOf(bytes);
}
