import type { Place } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";
import { share } from "#ui/view.ts";

interface ShareThisProps {
  readonly at: readonly Place[];
  /** What is shared, for whoever cannot see where the button stands. */
  readonly what: string;
  readonly className?: string | undefined;
}

/** As many places as a link has room for in its list of what to look at first. */
const mostPlaces = 16;

/** Opens the share sheet at one finding, change or statement. Nothing where it rests on no place. */
export function ShareThis({ at, what, className }: ShareThisProps) {
  if (at.length === 0) return null;
  return (
    <Button
      look="quiet"
      className={className}
      aria-label={words("sharing.this-of", { what })}
      onClick={() => share(at.slice(0, mostPlaces))}
    >
      {words("sharing.this")}
    </Button>
  );
}
