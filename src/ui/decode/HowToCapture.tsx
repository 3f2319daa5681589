import { lazy, Suspense, useState } from "react";
import { words } from "#messages/index.ts";
import { later } from "#ui/later.ts";
import { Button } from "#ui/parts/Button.tsx";

const Sheet = lazy(async () => ({ default: (await later.sheet()).Sheet }));

/** What each way of capturing shows and hides, in a sheet that loads when it is first asked for. */
export function HowToCapture() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words("page.how-to-capture")}</Button>
      {open && (
        <Suspense>
          <Sheet title={words("page.how-to-capture")} onClose={() => setOpen(false)}>
            <p>{words("page.capture-intro")}</p>
            <ul>
              <li>{words("page.capture-original")}</li>
              <li>{words("page.capture-loopback")}</li>
              <li>{words("page.capture-interception")}</li>
              <li>{words("page.capture-clock")}</li>
              <li>{words("page.capture-twice")}</li>
              <li>{words("page.capture-clipboard")}</li>
              <li>{words("page.capture-identifying")}</li>
            </ul>
          </Sheet>
        </Suspense>
      )}
    </>
  );
}
