import { lazy, Suspense, useState } from "react";
import { loadWords, words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";

export const loadChannelList = async () => {
  await loadWords();
  return import("./ChannelList.tsx");
};

const ChannelList = lazy(async () => ({ default: (await loadChannelList()).ChannelList }));

/** A quiet button to the list of all that is looked for. */
export function LookedFor() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {words("page.looked-for")}
      </Button>
      {open && (
        <Suspense>
          <ChannelList onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
