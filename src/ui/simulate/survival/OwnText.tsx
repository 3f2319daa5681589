import { useCallback, useMemo, useState } from "react";
import { longestSurvival, type Progress, type TextSurvival } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { titleIn } from "#ui/channels/titleIn.ts";
import { useChannels } from "#ui/channels/useChannels.ts";
import { Button } from "#ui/parts/Button.tsx";
import form from "#ui/simulate/Form.module.css";
import { useTelltale } from "#ui/telltale.ts";
import { Asking } from "./Asking.tsx";
import { Detail } from "./Detail.tsx";
import { carriedWords } from "./fateWords.ts";
import { GridView } from "./GridView.tsx";
import type { GridColumn, GridGroup, GridRow } from "./grid.ts";
import { OwnTextField } from "./OwnTextField.tsx";
import { useOwnText } from "./ownText.ts";
import styles from "./Survival.module.css";
import { useAsked } from "./useAsked.ts";

/** Everything that a text of somebody's own carries, through the same. */
export function OwnText() {
  const telltale = useTelltale();
  const { text } = useOwnText();
  const [tried, setTried] = useState<{ readonly text: string } | null>(null);
  const start = useMemo(
    () =>
      tried === null
        ? null
        : async (onProgress: (progress: Progress) => void) => telltale.ask("survive", { text: tried.text }, onProgress),
    [telltale, tried],
  );
  const { asked, again } = useAsked(start);
  const fault =
    text === ""
      ? words("survival.own-empty")
      : text.length > longestSurvival
        ? words("survival.own-too-long", { units: text.length, most: longestSurvival })
        : null;
  const progress = asked?.kind === "working" ? asked.progress : null;
  return (
    <>
      <p className={styles.about}>{words("survival.own-about", { most: longestSurvival })}</p>
      <div className={`${styles.form} screen-only`}>
        <OwnTextField>
          <Button look="main" aria-disabled={fault !== null} onClick={() => fault === null && setTried({ text })}>
            {words("survival.own-run")}
          </Button>
        </OwnTextField>
        <p role="status" className={form.about}>
          {fault ?? (tried !== null && tried.text !== text ? words("survival.own-stale") : "")}
        </p>
      </div>
      <Asking
        asked={asked}
        working={
          progress === null
            ? { id: "survival.computing" }
            : { id: "survival.own-working", params: { done: progress.done + 1, total: progress.total } }
        }
        onAgain={again}
      />
      {asked?.kind === "done" && tried !== null && <Followed survival={asked.value} text={tried.text} />}
    </>
  );
}

const kinds = ["date-line", "payload", "found", "ordinary"] as const;

function Followed({ survival, text }: { readonly survival: TextSurvival; readonly text: string }) {
  const channels = useChannels();
  const [open, setOpen] = useState<{ readonly row: GridRow; readonly column: GridColumn } | null>(null);
  const of = useMemo(() => ({ text }), [text]);
  const groups = useMemo((): readonly GridGroup[] => {
    const rows = survival.carried.map((one, index) => ({
      kind: one.kind,
      id: String(index),
      label: carriedWords(one, (channel) => titleIn(channels, channel)),
      note: "",
      cells: survival.cells[index] ?? [],
    }));
    return kinds
      .map((kind) => ({
        title: `survival.carried-${kind}` as const,
        rows: rows.filter((row) => row.kind === kind),
      }))
      .filter((group) => group.rows.length > 0);
  }, [survival, channels]);
  const onOpen = useCallback((row: GridRow, column: GridColumn) => setOpen({ row, column }), []);
  if (survival.carried.length === 0) return <p role="status">{words("survival.own-nothing")}</p>;
  return (
    <>
      {survival.more > 0 && <p>{words("survival.own-more", { count: survival.more })}</p>}
      <GridView transformations={survival.transformations} groups={groups} onOpen={onOpen} />
      {open !== null && (
        <Detail
          of={of}
          row={open.row.label}
          transformation={open.column.info}
          index={Number(open.row.id)}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
