import { Copy, Download, FolderOpen } from "lucide-react";
import { useRef, useState } from "react";
import { encodeWtf8, type FidelityReport, readFidelity, selfTest } from "#engine/index.ts";
import { type MessageId, marks, words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";
import { useCopy } from "./CopyBlock.tsx";
import styles from "./Guide.module.css";
import { PathResult } from "./PathResult.tsx";
import { readReturned } from "./readReturned.ts";

const text = selfTest();

/** Three steps: take the self-test, send it the way in question, bring it back and see what became of it. */
export function CheckPath() {
  const { copied, copy } = useCopy();
  const chooser = useRef<HTMLInputElement>(null);
  const [report, setReport] = useState<FidelityReport | null>(null);
  const [problem, setProblem] = useState<MessageId | null>(null);

  const take = (came: string): void => {
    setProblem(came === "" ? "guide.check-empty" : null);
    setReport(came === "" ? null : readFidelity(came));
  };
  const takeFile = async (file: Blob | undefined): Promise<void> => {
    if (file === undefined) return;
    try {
      take(await readReturned(file));
    } catch {
      setReport(null);
      setProblem("guide.check-unread");
    }
  };

  return (
    <>
      <p>{words("guide.check-intro")}</p>
      <h3>{words("guide.check-one")}</h3>
      <p className={styles.offers}>
        <Button look="main" icon={<Copy aria-hidden="true" />} onClick={() => copy(text)}>
          {words("guide.check-copy")}
        </Button>
        <Button icon={<Download aria-hidden="true" />} onClick={() => save(text, "telltale-self-test.txt")}>
          {words("guide.check-save")}
        </Button>
        <Button
          icon={<Download aria-hidden="true" />}
          onClick={() => save(selfTest("file"), "telltale-self-test-surrogate.txt")}
        >
          {words("guide.check-save-surrogate")}
        </Button>
        <span role="status">{copied}</span>
      </p>
      <p className={styles.aside}>{[words("guide.check-text"), words("guide.check-left-out")].join(marks().gap)}</p>
      <p className={styles.aside}>{words("guide.check-surrogate")}</p>
      <h3>{words("guide.check-two")}</h3>
      <p>{words("guide.check-send")}</p>
      <h3>{words("guide.check-three")}</h3>
      <textarea
        className={styles.field}
        rows={2}
        aria-label={words("guide.check-field")}
        placeholder={words("guide.check-field")}
        value=""
        // Before the field sees it: it would make all line endings one.
        onPaste={(event) => {
          event.preventDefault();
          event.stopPropagation();
          const [file] = event.clipboardData.files;
          const came = event.clipboardData.getData("text/plain");
          if (came === "" && file !== undefined) takeFile(file);
          else take(came);
        }}
        // Some keyboards of phones put text in without a paste.
        onChange={({ target }) => take(target.value)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          event.stopPropagation();
          const [file] = event.dataTransfer.files;
          if (file === undefined) take(event.dataTransfer.getData("text/plain"));
          else takeFile(file);
        }}
      />
      <p>
        <Button icon={<FolderOpen aria-hidden="true" />} onClick={() => chooser.current?.click()}>
          {words("page.open-file")}
        </Button>
        <input
          ref={chooser}
          type="file"
          hidden
          onChange={({ target }) => {
            takeFile(target.files?.[0]);
            target.value = "";
          }}
        />
      </p>
      <div role="status" className={styles.section}>
        {problem && <p>{words(problem)}</p>}
        {report && <PathResult report={report} />}
      </div>
    </>
  );
}

function save(text: string, name: string): void {
  // A blob of the string itself would have U+FFFD for a lone surrogate.
  const url = URL.createObjectURL(new Blob([new Uint8Array(encodeWtf8(text))], { type: "text/plain" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the blob once the click is done; a minute is ample for a slow "save as".
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
