import { ScanText } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import type { Side } from "#engine/index.ts";
import { loadWords, words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";

export const loadSelectionReading = async () => {
  await loadWords();
  return import("./SelectionReading.tsx");
};

const SelectionReading = lazy(async () => ({ default: (await loadSelectionReading()).SelectionReading }));

interface DecodeSelectionProps {
  readonly side: Side;
  /** What is selected, exactly; empty where nothing is. */
  readonly text: string;
}

/** Opens a sheet with everything that any channel reads in what is selected. */
export function DecodeSelection({ side, text }: DecodeSelectionProps) {
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <>
      <Button
        icon={<ScanText aria-hidden="true" />}
        aria-disabled={text === ""}
        title={text === "" ? words("page.decode-selection-how") : undefined}
        onClick={() => text !== "" && setAsked(text)}
      >
        {words("page.decode-selection")}
      </Button>
      {asked !== null && (
        <Suspense>
          <SelectionReading side={side} text={asked} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </>
  );
}
