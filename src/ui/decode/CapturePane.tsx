import { Download, Eye, FilePenLine, FolderOpen, Trash2 } from "lucide-react";
import { useCallback, useMemo, useRef, useState } from "react";
import { encodeWtf8, isSelfTest, type Origin, type Side } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import type { Concluded } from "#store/analysis.ts";
import { emptyDocument, type Held, textOf } from "#store/input.ts";
import { DecodeSelection } from "#ui/channels/DecodeSelection.tsx";
import { Editor, type EditorHandle, type HeldSelection } from "#ui/editor/Editor.tsx";
import type { HeldEdit } from "#ui/editor/edit.ts";
import type { Mark } from "#ui/editor/marks.ts";
import type { EditorPart, HeldPlace } from "#ui/editor/projection.ts";
import { useLanguage } from "#ui/language.ts";
import { Button } from "#ui/parts/Button.tsx";
import { download } from "#ui/parts/download.ts";
import { OriginTag } from "#ui/parts/OriginTag.tsx";
import { usePointName } from "#ui/parts/pointName.ts";
import { useTelltale, useTelltaleState } from "#ui/telltale.ts";
import { dismissNotice } from "#ui/view.ts";
import { useBring } from "./bring.ts";
import styles from "./CapturePane.module.css";
import { CaretLine } from "./CaretLine.tsx";
import { HowRead } from "./HowRead.tsx";
import { CheckPathLink } from "./HowToCapture.tsx";
import { RequestPicker } from "./RequestPicker.tsx";
import { reportMarks } from "./reportMarks.ts";
import { paneId } from "./show.ts";
import { shownParts } from "./shownParts.ts";
import { useRevealed } from "./useRevealed.ts";

interface CapturePaneProps {
  readonly side: Side;
  /** What was concluded last of the documents in the panes. */
  readonly last: Concluded | null;
  /** The pane's editor once it is there: two of them scroll together. */
  readonly editor: EditorHandle | null;
  readonly onEditor: (editor: EditorHandle | null) => void;
}

/** One pane: what was brought, where it came from, and the ways to bring something else. */
export function CapturePane({ side, last, editor, onEditor }: CapturePaneProps) {
  const telltale = useTelltale();
  const held = useTelltaleState((state) => state.input[side]);
  const bring = useBring();
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [focused, setFocused] = useState(false);
  const [caret, setCaret] = useState<HeldPlace | null>(null);
  const [selected, setSelected] = useState<HeldSelection | null>(null);
  const [revealAll, setRevealAll] = useState(false);
  const [caretAfter, setCaretAfter] = useState<HeldPlace | null>(null);
  const concluded = last !== null && held !== null && last.input[side]?.key === held.key ? last : null;
  const report = concluded?.report;
  const capture = report?.captures[side];
  const language = useLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: their headings are words
  const parts = useMemo(() => shownParts(side, held, concluded), [side, held, concluded, language]);
  const nameOf = usePointName();
  // While a text is edited its last marks stay: the editor moves them along until a newer report comes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: why a place is marked stands in words
  const marks = useMemo(
    () => (last ? reportMarks(side, last.report, nameOf) : noMarks),
    [side, last, nameOf, language],
  );
  const revealed = useRevealed(side);
  const editable = held === null || (textOf(held) !== null && parts.length === 1 && parts[0]?.heading === null);
  const name = words("page.capture", { side: side.toUpperCase() });

  const paste = useCallback(
    (event: React.ClipboardEvent) => {
      // What is pasted into a sheet that was opened from here comes by this way too (React's portals).
      if (!event.currentTarget.contains(event.target as Node)) return;
      // The editor's own search field is for searching.
      if ((event.target as Element).closest(".find-widget")) return;
      // Before the editor sees it: it would drop a BOM and make all line endings one.
      event.preventDefault();
      event.stopPropagation();
      const files = [...event.clipboardData.files];
      const text = event.clipboardData.getData("text/plain");
      if (files.length > 0 && text === "") bring.files(side, files);
      else {
        // A paste replaces the capture, unless the visitor has put the caret into the text to say where it goes.
        const selection = editable && held !== null && editor?.wasPlaced() ? editor.getSelection() : null;
        const whole = textOf(held)?.length ?? 0;
        if (selection === null || text === "" || selection.span.end - selection.span.start === whole) {
          setCaretAfter(null);
          bring.text(side, text);
        } else {
          telltale.edit(side, { span: selection.span, insert: text });
          setCaretAfter({ part: 0, unit: selection.span.start + text.length });
        }
      }
    },
    [bring, editable, editor, held, side, telltale],
  );

  const edit = useCallback(
    ({ span, insert }: HeldEdit) => {
      setCaretAfter(null);
      dismissNotice();
      telltale.edit(side, { span, insert });
    },
    [side, telltale],
  );

  return (
    <section
      id={paneId(side)}
      tabIndex={-1}
      className={styles.pane}
      aria-label={name}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      data-over={over}
      data-empty={held === null}
      onPasteCapture={paste}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDropCapture={(event) => {
        if (!event.currentTarget.contains(event.target as Node)) return;
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
        <span className={styles.name}>{held && titleOf(held)}</span>
        <OriginTag origin={held?.origin} />
        <span className={styles.actions}>
          <Button icon={<FolderOpen aria-hidden="true" />} onClick={() => chooser.current?.click()}>
            {words("page.open-file")}
          </Button>
          <Button
            icon={<Trash2 aria-hidden="true" />}
            aria-disabled={held === null}
            onClick={() => held && bring.clear(side)}
          >
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
        <RequestPicker
          capture={capture}
          side={side}
          onPick={(request) => telltale.pick(side, request)}
          onBeside={(request) => {
            bring.beside(side, request);
            document.getElementById(paneId(side === "a" ? "b" : "a"))?.focus();
          }}
        />
      )}
      {capture && <HowRead capture={capture} />}
      {isPathTest(held) && (
        <p className={styles.hint}>
          {words("page.path-test")} <CheckPathLink />
        </p>
      )}
      <div className={styles.text}>
        <Editor
          label={words("page.editor", { name })}
          readOnly={!editable}
          parts={held === null ? emptyParts : parts}
          marks={marks}
          revealAll={revealAll}
          documentId={documentOf(held, capture?.request)}
          caretAfter={caretAfter}
          reveal={revealed}
          onEdit={edit}
          onCaret={setCaret}
          onSelect={setSelected}
          onReady={onEditor}
        />
        {parts.length === 0 && (
          <p className={styles.empty}>
            {words(held === null ? "page.pane-empty" : capture ? "page.pane-nothing" : "page.pane-reading")}
          </p>
        )}
      </div>
      <footer className={styles.footer}>
        <CaretLine
          parts={parts}
          caret={held === null ? null : caret}
          excerpt={caret && capture?.parts[caret.part]?.excerpt}
          marks={report ? marks : noMarks}
          live={focused}
        />
        {held && (
          <div className={styles.tools}>
            <Button
              icon={<Eye aria-hidden="true" />}
              aria-pressed={revealAll}
              title={words("page.reveal-means")}
              onClick={() => setRevealAll(!revealAll)}
            >
              {words("page.reveal")}
            </Button>
            <DecodeSelection side={side} text={textUnder(parts, selected)} />
          </div>
        )}
        {held && (
          <div className={styles.facts}>
            {capture && (
              <span className="evidence">
                {words("page.bytes", { count: capture.bytes })} · {words(`page.format-${capture.format}`)}
                {capture.sha256 !== null && (
                  <>
                    {" "}
                    · {words("page.sha256")} <span className={styles.hash}>{capture.sha256}</span>
                  </>
                )}
              </span>
            )}
            <span className={styles.actions}>
              {!editable && parts.length > 0 && (
                <Button
                  look="quiet"
                  icon={<FilePenLine aria-hidden="true" />}
                  onClick={() => bring.text(side, parts.map((part) => part.text).join("\n\n"), asText(held.origin))}
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

/** A self-test is half a kilobyte; what is much longer is not looked through for one at every key. */
const longestPathTest = 20_000;

function isPathTest(held: Held | null): boolean {
  const text = textOf(held);
  return text !== null && text.length < longestPathTest && isSelfTest(text);
}

/** The places of an older report are not those of a newer text. */
const noMarks: readonly Mark[] = [];

/** A made-up text stays made up when it is taken out of its file. */
function asText(origin: Origin): Origin {
  return origin === "file" ? "pasted" : origin;
}

function textUnder(parts: readonly EditorPart[], selected: HeldSelection | null): string {
  return selected === null ? "" : (parts[selected.part]?.text.slice(selected.span.start, selected.span.end) ?? "");
}

/** An empty pane is an empty text: it can be typed into. */
const emptyParts = [{ heading: null, text: "" }];

/** Another document for another content, and for another request of the same file. */
function documentOf(held: Held | null, request: number | undefined): string {
  return held === null ? emptyDocument : `${held.document} ${"text" in held.content ? "" : (request ?? "")}`;
}

function titleOf(held: Held): string {
  if (!("text" in held.content)) return held.content.name;
  return held.origin === "pasted" ? words("page.pasted") : held.origin === "typed" ? words("page.typed") : "";
}

/** Gives back what is held, byte for byte; a text as WTF-8, which is UTF-8 but for lone surrogates; a shared copy as JSON. */
function save(held: Held, side: Side): void {
  const { content } = held;
  if ("file" in content) {
    download(content.name, content.file);
    return;
  }
  const bytes = encodeWtf8("text" in content ? content.text : JSON.stringify(content.copy, null, 2));
  const name = `telltale-${side}.${"text" in content ? "txt" : "json"}`;
  download(name, new Blob([bytes as Uint8Array<ArrayBuffer>]));
}
