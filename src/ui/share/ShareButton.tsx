import { Link } from "lucide-react";
import { lazy, Suspense } from "react";
import { loadWords, words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";
import { closeShare, share, useView } from "#ui/view.ts";

export const loadShare = async () => {
  await loadWords();
  return import("./Share.tsx");
};

const Share = lazy(async () => ({ default: (await loadShare()).Share }));

/** Opens the share sheet of everything that is held; shows the sheet, whoever has asked for it. */
export function ShareButton() {
  const sharing = useView((view) => view.sharing);
  return (
    <>
      <Button icon={<Link aria-hidden="true" />} onClick={() => share()}>
        {words("page.share")}
      </Button>
      {sharing && (
        <Suspense>
          <Share focus={sharing.focus} onClose={closeShare} />
        </Suspense>
      )}
    </>
  );
}
