import { FolderOpen } from "lucide-react";
import { useRef, useState } from "react";
import { words } from "#messages/index.ts";
import { CopyBlock } from "#ui/capture/CopyBlock.tsx";
import { Button } from "#ui/parts/Button.tsx";
import { useTelltale } from "#ui/telltale.ts";
import { megabytes } from "./megabytes.ts";
import styles from "./Program.module.css";
import { ProgramResult } from "./ProgramResult.tsx";
import { checkFiles, useProgramCheck } from "./useProgramCheck.ts";

/** A version of which the published rules speak, and that holds the program in one script. */
const COMMAND = "npm pack @anthropic-ai/claude-code@2.1.91";

/** Takes a program's file and says which hidden lists of names it holds. */
export function CheckProgram() {
  const telltale = useTelltale();
  const check = useProgramCheck();
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop files on; the button in it does the same
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        // A program is no capture: it is not for the panes.
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        void checkFiles(telltale, [...event.dataTransfer.files]);
      }}
    >
      <div className={styles.drop} data-over={over}>
        <p>{words("program.bring")}</p>
        <Button look="main" icon={<FolderOpen aria-hidden="true" />} onClick={() => chooser.current?.click()}>
          {words(check.state === "done" ? "program.another" : "program.open")}
        </Button>
        <input
          ref={chooser}
          type="file"
          hidden
          onChange={(event) => {
            void checkFiles(telltale, [...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
        <p className={styles.quiet}>{words("program.stays")}</p>
      </div>
      <Progress />
      <ProgramResult />
      {check.state !== "done" && (
        <details className={styles.get}>
          <summary>{words("program.get")}</summary>
          <p>{words("program.get-means")}</p>
          <CopyBlock label={words("program.get-label")} text={COMMAND} />
          <p>{words("program.get-platform")}</p>
        </details>
      )}
    </div>
  );
}

/** How far it has come, with a way to stop it; or why there is no result. */
function Progress() {
  const telltale = useTelltale();
  const check = useProgramCheck();
  if (check.state === "running") {
    const { name, done, total } = check;
    return (
      <div className={styles.working}>
        <label className={styles.label}>
          <span className={styles.name}>{words("program.reading", { name })}</span>
          <progress value={done} max={Math.max(total, 1)} className={styles.bar} />
        </label>
        <span className={styles.quiet}>
          {words("program.read-so-far", { done: megabytes(done), total: megabytes(total) })}
        </span>
        <Button onClick={() => telltale.cancel()}>{words("page.cancel")}</Button>
      </div>
    );
  }
  return (
    <p role="alert" className={styles.problem}>
      {check.state === "cancelled" && words("program.cancelled")}
      {check.state === "failed" &&
        (check.why === null ? words("program.failed") : words("program.crashed", { why: check.why }))}
    </p>
  );
}
