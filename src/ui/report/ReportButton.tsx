import { FileText } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { loadWords, words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";

export const loadFile = async () => {
  await loadWords();
  return import("./FileReport.tsx");
};

const FileReport = lazy(async () => ({ default: (await loadFile()).FileReport }));

/** Opens the sheet that files a report of what is held. */
export function ReportButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<FileText aria-hidden="true" />} onClick={() => setOpen(true)}>
        {words("page.report")}
      </Button>
      {open && (
        <Suspense>
          <FileReport onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
