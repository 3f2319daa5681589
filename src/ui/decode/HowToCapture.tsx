import { lazy, Suspense, useState } from "react";
import { loadWords, type MessageId, words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";

export const loadGuide = async () => {
  await loadWords();
  return import("#ui/capture/Guide.tsx");
};

const Guide = lazy(async () => ({ default: (await loadGuide()).Guide }));

/** Opens the guide where the page begins. */
export function HowToCapture() {
  return <Opener label="page.how-to-capture" section="ways" look="plain" />;
}

/** The same inside a text. */
export function HowToCaptureLink() {
  return <Opener label="page.how-to-capture" section="ways" look="quiet" />;
}

/** Opens the guide at the check of a path, inside a text. */
export function CheckPathLink() {
  return <Opener label="page.check-path" section="check" look="quiet" />;
}

interface OpenerProps {
  readonly label: MessageId;
  readonly section: "ways" | "check";
  readonly look: "plain" | "quiet";
}

/** A button and its sheet, which loads when it is first asked for. */
function Opener({ label, section, look }: OpenerProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look={look} onClick={() => setOpen(true)}>
        {words(label)}
      </Button>
      {open && (
        <Suspense>
          <Guide section={section} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
