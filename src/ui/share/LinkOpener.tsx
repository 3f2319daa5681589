import { lazy, Suspense, useEffect, useState } from "react";
import { loadWords } from "#messages/index.ts";
import { isEmpty } from "#store/input.ts";
import { useTelltale } from "#ui/telltale.ts";
import { dismissNotice, notify } from "#ui/view.ts";
import { bringLink } from "./bringLink.ts";
import { isLinkFragment } from "./isLinkFragment.ts";

export const loadUnlock = async () => {
  await loadWords();
  return import("./Unlock.tsx");
};

const Unlock = lazy(async () => ({ default: (await loadUnlock()).Unlock }));

/** What is opened sooner than this needs no word of it. */
const PATIENCE_MS = 400;

/**
 * Opens the link in the page's address, when the page comes and whenever the address changes. Until a link has opened
 * the page stays as it is; a link that does not open is told of in one sentence.
 */
export function LinkOpener() {
  const telltale = useTelltale();
  const [locked, setLocked] = useState<string | null>(null);
  useEffect(() => {
    let turn = 0;
    let told = false;
    /** The link that was opened last. Leaving for another view and coming back is not asking for it again. */
    let opened: string | null = null;
    async function open(): Promise<void> {
      turn += 1;
      const mine = turn;
      const fragment = location.hash;
      setLocked(null);
      if (!isLinkFragment(fragment)) return;
      if (fragment === opened && !isEmpty(telltale.getState().input)) return;
      const slow = setTimeout(() => {
        told = true;
        notify({ id: "page.link-opening" }, () => telltale.cancel(), "page.cancel");
      }, PATIENCE_MS);
      const answer = await telltale.ask("open", { fragment });
      clearTimeout(slow);
      // Another link was asked for meanwhile.
      if (mine !== turn) return;
      if (told) dismissNotice();
      told = false;
      if (answer.kind === "cancelled") notify({ id: "page.link-cancelled" });
      else if (answer.kind === "failed") notify({ id: "page.link-failed", params: { why: answer.why } });
      else if ("error" in answer.value) notify({ id: answer.value.error });
      else if ("locked" in answer.value) setLocked(fragment);
      else {
        opened = fragment;
        bringLink(telltale, answer.value);
      }
    }
    void open();
    addEventListener("hashchange", open);
    return () => {
      turn += 1;
      removeEventListener("hashchange", open);
    };
  }, [telltale]);
  return (
    locked !== null && (
      <Suspense>
        <Unlock key={locked} fragment={locked} onClose={() => setLocked(null)} />
      </Suspense>
    )
  );
}
