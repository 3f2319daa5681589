import { useSyncExternalStore } from "react";

/** As wide as a phone: a table of twenty columns is no table there. */
const NARROW = "(max-width: 700px)";

/** Whether the page is as narrow as a phone, and again whenever that changes. */
export function useNarrow(): boolean {
  return useSyncExternalStore(follow, () => matchMedia(NARROW).matches);
}

function follow(changed: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
