import { lazy, Suspense } from "react";
import { loadWords } from "#messages/index.ts";
import { closeVerify, useView } from "#ui/view.ts";

export const loadVerify = async () => {
  await loadWords();
  return import("./Verify.tsx");
};

const Verify = lazy(async () => ({ default: (await loadVerify()).Verify }));

/** Shows the sheet that checks a report, whoever has asked for it. */
export function VerifyOpener() {
  const verifying = useView((view) => view.verifying);
  return (
    verifying && (
      <Suspense>
        <Verify brought={verifying.files} onClose={closeVerify} />
      </Suspense>
    )
  );
}
