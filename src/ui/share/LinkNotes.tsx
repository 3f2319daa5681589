import { lazy, Suspense } from "react";
import { loadWords } from "#messages/index.ts";
import { conclusionOf } from "#store/analysis.ts";
import { useTelltaleState } from "#ui/telltale.ts";

export const loadLinkNote = async () => {
  await loadWords();
  return import("./LinkNote.tsx");
};

const LinkNote = lazy(async () => ({ default: (await loadLinkNote()).LinkNote }));

/** A note for each link that something in the panes came with; none for what was brought here. */
export function LinkNotes() {
  const input = useTelltaleState((state) => state.input);
  const last = useTelltaleState((state) => conclusionOf(state.analysis, state.input));
  const links = [...new Set([input.a?.link, input.b?.link])].filter((link) => link !== undefined);
  return (
    <Suspense>
      {links.map((link) => (
        <LinkNote key={`${link.came.a?.key} ${link.came.b?.key}`} link={link} input={input} last={last} />
      ))}
    </Suspense>
  );
}
