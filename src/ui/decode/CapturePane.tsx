import { Download, FilePenLine, FolderOpen, Trash2 } from "lucide-react";
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from "react";
import { encodeWtf8, type Side } from "#engine/index.ts";
import { say, words } from "#messages/index.ts";
import { type Held, hold, textOf } from "#store/input.ts";
import type { EditorHandle } from "#ui/editor/Editor.tsx";
import { Button } from "#ui/parts/Button.tsx";
import { OriginTag } from "#ui/parts/OriginTag.tsx";
import { useTelltale, useTelltaleState } from "#ui/telltale.ts";
import { useBring } from "./bring.ts";
import styles from "./CapturePane.module.css";
import { CaretLine } from "./CaretLine.tsx";
import { PlainView } from "./PlainView.tsx";
import { RequestPicker } from "./RequestPicker.tsx";
import { shownParts } from "./shownParts.ts";

const CaptureEditor = lazy(async () => ({ default: (await import("./CaptureEditor.tsx")).CaptureEditor }));

/** One pane: what was brought, where it came from, and the ways to bring something else. */
export function CapturePane({ side }: { readonly side: Side }) {
  const telltale = useTelltale();
  const held = useTelltaleState((state) => state.input[side]);
  const last = useTelltaleState((state) => ("last" in state.analysis ? state.analysis.last : null));
  const bring = useBring();
  const chooser = useRef<HTMLInputElement>(null);
  const editor = useRef<EditorHandle>(null);
  const [over, setOver] = useState(false);
  const [caret, setCaret] = useState<{ part: number; unit: number } | null>(null);
  const concluded = last !== null && held !== null && last.input[side]?.key === held.key ? last : null;
  const capture = concluded?.report.captures[side];
  const parts = useMemo(() => shownParts(side, held, concluded), [side, held, concluded]);
  const editable = held === null || (textOf(held) !== null && (capture === undefined || parts.length === 1 && parts[0]?.heading === null));
  const name = words("page.capture", { side: side.toUpperCase() });

  const paste = useCallback(
    (event: React.ClipboardEvent) => {
      // The editor's own search field is for searching.
      if ((event.target as Element).closest(".find-widget")) return;
      // Before the editor sees it: it would drop a BOM and make all line endings one.
      event.preventDefault();
      event.stopPropagation();
      const files = [...event.clipboardData.files];
      const text = event.clipboardData.getData("text/plain");
      if (files.length > 0 && text === "") bring.files(side, files);
      else {
        const selection = editable && held !== null ? (editor.current?.getSelection() ?? null) : null;
        const whole = textOf(held) ?? "";
        const into = selection !== null && selection.span.end - selection.span.start < whole.length ? selection : null;
        if (into === null || text === "") bring.text(side, text);
        else telltale.edit(side, { span: into.span, insert: text });
      }
    },
    [bring, editable, held, side, telltale],
  );

  return (
    <section
      className={styles.pane}
      aria-label={name}
      data-over={over}
      onPasteCapture={paste}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDropCapture={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length > 0) bring.files(side, files);
        else bring.text(side, event.dataTransfer.getData("text/plain"));
      }}
    >
      <header className={styles.header}>
        <h2 className={styles.title}>{name}</h2>
        <span className={styles.name}>{held && nameOf(held)}</span>
        <OriginTag origin={held?.origin} />
        <span className={styles.actions}>
          <Button icon={<FolderOpen aria-hidden="true" />} onClick={() => chooser.current?.click()}>
            {words("page.open-file")}
          </Button>
          <Button icon={<Trash2 aria-hidden="true" />} disabled={held === null} onClick={() => bring.clear(side)}>
            {words("page.clear")}
          </Button>
        </span>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          onChange={(event) => {
            bring.files(side, [...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
      </header>
      {capture && capture.requests.length > 1 && (
        <RequestPicker capture={capture} side={side} onPick={(request) => telltale.pick(side, request)} />
      )}
      {capture?.notes.map((note) => (
        <p key={note.id} className={styles.note}>
          {say(note)}
        </p>
      ))}
      <div className={styles.text}>
        <Suspense fallback={
            <PlainView
              label={name}
              parts={parts}
              typing={held === null || held.origin === "typed"}
              onText={(text) => telltale.put({ [side]: text === "" ? null : hold({ text }, "typed") })}
            />
          }>
          <CaptureEditor
            side={side}
            label={name}
            parts={parts}
            readOnly={!editable}
            concluded={concluded}
            handle={editor}
            onEdit={(edit) => telltale.edit(side, edit)}
            onCaret={setCaret}
          />
        </Suspense>
        {held === null && <p className={styles.empty}>{words("page.pane-empty")}</p>}
      </div>
      <footer className={styles.footer}>
        <CaretLine parts={parts} caret={held === null ? null : caret} side={side} concluded={concluded} />
        {held && (
          <div className={styles.facts}>
            {capture && (
              <span className="evidence">
                {words("page.bytes", { count: capture.bytes })} · {words("page.sha256")}{" "}
                <span className={styles.hash}>{capture.sha256}</span>
              </span>
            )}
            <span className={styles.actions}>
              {!editable && parts.length > 0 && (
                <Button
                  look="quiet"
                  icon={<FilePenLine aria-hidden="true" />}
                  onClick={() => bring.text(side, parts.map((part) => part.text).join("\n\n"))}
                >
                  {words("page.edit-as-text")}
                </Button>
              )}
              <Button look="quiet" icon={<Download aria-hidden="true" />} onClick={() => save(held, side)}>
                {words("page.save-exact")}
              </Button>
            </span>
          </div>
        )}
      </footer>
    </section>
  );
}

function nameOf(held: Held): string {
  if ("file" in held.content) return held.content.name;
  return held.origin === "pasted" ? words("page.pasted") : held.origin === "typed" ? words("page.typed") : "";
}

/** Gives back what is held, byte for byte; a pasted text as WTF-8, which is UTF-8 but for lone surrogates. */
function save(held: Held, side: Side): void {
  const { content } = held;
  const [blob, name] =
    "file" in content
      ? [content.file, content.name]
      : [new Blob([encodeWtf8(content.text) as Uint8Array<ArrayBuffer>]), `telltale-${side}.txt`];
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the blob once the click is done; a minute is ample for a slow "save as".
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
