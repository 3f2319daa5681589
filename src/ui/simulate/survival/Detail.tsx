import { Copy, Eraser, ScanText } from "lucide-react";
import { useCallback } from "react";
import type { Carried, SurvivalDetail, SurvivalOf, TransformationInfo } from "#engine/index.ts";
import { say, words } from "#messages/index.ts";
import { useCopy } from "#ui/capture/CopyBlock.tsx";
import { beginningOf, textGlyphs } from "#ui/channels/payloadForms.ts";
import { titleIn } from "#ui/channels/titleIn.ts";
import { useChannels } from "#ui/channels/useChannels.ts";
import { useBring } from "#ui/decode/bring.ts";
import { Change } from "#ui/decode/Change.tsx";
import { Glyphs } from "#ui/decode/Glyphs.tsx";
import { Items } from "#ui/decode/Items.tsx";
import { Button } from "#ui/parts/Button.tsx";
import { Sheet } from "#ui/parts/Sheet.tsx";
import { goTo } from "#ui/route.ts";
import { together } from "#ui/simulate/together.ts";
import { useTelltale } from "#ui/telltale.ts";
import { Asking } from "./Asking.tsx";
import { FateMark } from "./FateMark.tsx";
import { carriedWords, halvesWords } from "./fateWords.ts";
import { setOwnText } from "./ownText.ts";
import styles from "./Survival.module.css";
import { useAsked } from "./useAsked.ts";

interface DetailProps {
  readonly of: SurvivalOf;
  readonly row: string;
  readonly transformation: TransformationInfo;
  /** Which of what is carried the cell is about; missing for all. */
  readonly index?: number;
  readonly onClose: () => void;
}

/** What one cell rests on: what was done, what it changed, what is read afterwards, and both texts. */
export function Detail({ of, row, transformation, index, onClose }: DetailProps) {
  const telltale = useTelltale();
  const { id } = transformation;
  const start = useCallback(() => telltale.ask("survivalDetail", { of, transformation: id }), [telltale, of, id]);
  const { asked, again } = useAsked(start);
  const { title, what, collateral, source } = transformation;
  return (
    <Sheet wide title={`${row} \u00B7 ${say(title)}`} onClose={onClose}>
      <div className={styles.detail}>
        <Asking asked={asked} working={{ id: "survival.computing" }} onAgain={again} />
        {asked?.kind === "done" && <Verdict detail={asked.value} index={index} />}
        <section>
          <h3>{words("survival.what")}</h3>
          <p>{together(say(what), source !== null && words("survival.source", { source }))}</p>
          <p className={styles.beside}>{together(words("survival.collateral"), say(collateral))}</p>
        </section>
        {asked?.kind === "done" && <Evidence detail={asked.value} onClose={onClose} />}
      </div>
    </Sheet>
  );
}

interface VerdictProps {
  readonly detail: SurvivalDetail;
  readonly index: number | undefined;
}

function Verdict({ detail: { carried, changes }, index }: VerdictProps) {
  const titleOf = useTitles();
  const shown = index === undefined ? carried : carried.slice(index, index + 1);
  if (carried.length === 0) {
    return (
      <p className={styles.verdict}>
        {words(changes.length === 0 ? "survival.verdict-innocent-kept" : "survival.verdict-innocent")}
      </p>
    );
  }
  return (
    <section>
      <h3>{words("survival.carried")}</h3>
      <Items most={20}>
        {shown.map(({ what, cell }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: in the order of the text, never reordered
          <li key={at} className={styles.became}>
            <FateMark fate={cell.fate} />
            <span>
              {together(words("survival.was"), carriedWords(what, titleOf))}
              {cell.halves !== null && (
                <small>
                  {" \u00B7 "}
                  {halvesWords(cell.halves)}
                </small>
              )}
            </span>
          </li>
        ))}
      </Items>
      {changes.length === 0 && <p>{words("survival.verdict-unchanged")}</p>}
    </section>
  );
}

/** A change is quoted so far: as the report does. */
const QUOTED = 160;

interface EvidenceProps {
  readonly detail: SurvivalDetail;
  readonly onClose: () => void;
}

function Evidence({ detail: { before, after, left, changes }, onClose }: EvidenceProps) {
  const bring = useBring();
  const titleOf = useTitles();
  const { copied, copy } = useCopy();
  return (
    <>
      {changes.length > 0 && (
        <>
          <section>
            <h3>{words("survival.left")}</h3>
            {left.length === 0 && <p>{words("survival.left-nothing")}</p>}
            <Items most={20}>
              {left.map((one, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: in the order of the text, never reordered
                <li key={at} className={styles.leftover} data-marked={isMarked(one)}>
                  {carriedWords(one, titleOf)}
                </li>
              ))}
            </Items>
          </section>
          <section>
            <h3>{words("survival.changes", { count: changes.length })}</h3>
            <Items most={12}>
              {changes.map(({ a, b }) => (
                <li key={`${a.start} ${b.start}`} className={styles.change}>
                  <Change
                    aText={beginningOf(before.slice(a.start, a.end), QUOTED)}
                    bText={beginningOf(after.slice(b.start, b.end), QUOTED)}
                    exact
                  />
                </li>
              ))}
            </Items>
          </section>
        </>
      )}
      <section>
        <h3>{words("survival.texts")}</h3>
        <div className={styles.texts}>
          <Text title={words("survival.before")} text={before} />
          <Text title={words("survival.after")} text={after} />
        </div>
      </section>
      <p className={`${styles.actions} screen-only`}>
        <Button
          look="main"
          icon={<ScanText aria-hidden="true" />}
          onClick={() => {
            bring.made({ a: before, b: after }, "simulated");
            goTo("decode");
          }}
        >
          {words("survival.to-decode")}
        </Button>
        <Button icon={<Copy aria-hidden="true" />} onClick={() => copy(after)}>
          {words("survival.copy-after")}
        </Button>
        <Button
          icon={<Eraser aria-hidden="true" />}
          onClick={() => {
            setOwnText(before);
            goTo("simulate", "survive", "clean");
            onClose();
          }}
        >
          {words("survival.to-clean")}
        </Button>
        <span role="status">{copied}</span>
      </p>
      <p className={styles.beside}>{words("survival.to-decode-about")}</p>
    </>
  );
}

/** As much of a text as is shown: a page. */
const READ = 2_000;

function Text({ title, text }: { readonly title: string; readonly text: string }) {
  const shown = beginningOf(text, READ);
  return (
    <figure className={styles.text}>
      <figcaption>{title}</figcaption>
      <pre dir="auto">{text === "" ? words("survival.empty-text") : <Glyphs glyphs={textGlyphs(shown)} />}</pre>
      {shown.length < text.length && <p className={styles.beside}>{words("survival.beginning")}</p>}
    </figure>
  );
}

function isMarked(one: Carried): boolean {
  return one.kind === "payload" || one.kind === "found";
}

function useTitles(): (channel: string) => string {
  const channels = useChannels();
  return useCallback((channel) => titleIn(channels, channel), [channels]);
}
