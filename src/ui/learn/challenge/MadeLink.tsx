import { Copy, Eye, RotateCcw } from "lucide-react";
import { useEffect, useId, useState } from "react";
import type { ChallengeDraft } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { useCopy } from "#ui/capture/CopyBlock.tsx";
import { Button } from "#ui/parts/Button.tsx";
import { addressOf, goTo } from "#ui/route.ts";
import { linkAddress } from "#ui/share/linkAddress.ts";
import form from "#ui/simulate/Form.module.css";
import { useTelltale } from "#ui/telltale.ts";
import { another, change, type Draft, missingIn } from "./draft.ts";
import styles from "./Puzzle.module.css";
import { untilAnswered } from "./untilAnswered.ts";

interface MadeLinkProps {
  readonly draft: Draft;
  readonly puzzle: ChallengeDraft;
  /** A message is still being hidden: the text is not there yet. */
  readonly isUnderWay: boolean;
}

/** Longer links are cut by some chats and mail programs, and by older browsers. */
const LONG = 2_000;

/** The link: made when it is asked for, and of what stands in the fields then. */
export function MadeLink({ draft, puzzle, isUnderWay }: MadeLinkProps) {
  const telltale = useTelltale();
  const [said, setSaid] = useState<(() => string) | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { made } = draft;

  /** Asked for before the text was there. */
  const [isAwaited, setAwaited] = useState(false);
  useEffect(() => {
    if (!isAwaited || isUnderWay) return;
    setAwaited(false);
    void make();
  });

  async function make(): Promise<void> {
    if (isBusy) return;
    if (isUnderWay) {
      setAwaited(true);
      return;
    }
    const what = missingIn(puzzle);
    if (what !== null) {
      const noRoom = what === "text" && draft.way === "hide" && draft.message !== "";
      setSaid(() => () => (noRoom ? words("challenge.hiding-failed") : words("challenge.missing", { what })));
      return;
    }
    setBusy(true);
    setSaid(null);
    const answer = await untilAnswered(telltale, "makeChallenge", puzzle);
    setBusy(false);
    if (answer.kind === "failed") setSaid(() => () => words("challenge.failed", { why: answer.why }));
    else if ("payload" in answer.value) change({ made: { payload: answer.value.payload, of: puzzle } });
    else {
      const { error, ...params } = answer.value;
      setSaid(() => () => words(`challenge.${error}`, params));
    }
  }

  return (
    <section aria-label={words("challenge.link")} className={styles.part}>
      <p>
        <Button look={made === null ? "main" : "plain"} aria-disabled={isBusy} onClick={() => void make()}>
          {words("challenge.make")}
        </Button>
      </p>
      <p role="status" className={styles.status}>
        {isBusy || isAwaited ? words("challenge.making") : said?.()}
      </p>
      {made !== null && <Link payload={made.payload} changed={JSON.stringify(made.of) !== JSON.stringify(puzzle)} />}
    </section>
  );
}

function Link({ payload, changed }: { readonly payload: string; readonly changed: boolean }) {
  const { copied, copy } = useCopy();
  const field = useId();
  const link = linkAddress(addressOf("learn", "challenge", payload));
  return (
    <div className={styles.made}>
      <label htmlFor={field} className={form.label}>
        {words("challenge.link")}
      </label>
      <div className={form.row}>
        <input
          id={field}
          className={`${form.field} ${styles.link}`}
          readOnly
          value={link}
          onFocus={({ target }) => target.select()}
        />
        <Button look="main" icon={<Copy aria-hidden="true" />} onClick={() => copy(link)}>
          {words("challenge.copy")}
        </Button>
        <span role="status">{copied}</span>
      </div>
      <p className={form.about}>{words("challenge.length", { count: link.length })}</p>
      {link.length > LONG && <p>{words("challenge.length-long")}</p>}
      {changed && <p role="status">{words("challenge.changed")}</p>}
      <p className={form.row}>
        <Button icon={<Eye aria-hidden="true" />} onClick={() => goTo("learn", "challenge", payload)}>
          {words("challenge.preview")}
        </Button>
        <Button icon={<RotateCcw aria-hidden="true" />} onClick={another}>
          {words("challenge.another")}
        </Button>
      </p>
    </div>
  );
}
