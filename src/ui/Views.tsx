import { lazy, Suspense } from "react";
import { loadWords } from "#messages/index.ts";
import type { ViewId } from "./route.ts";

/** Each view comes with its words, ahead of its being asked for. */
export const loadSimulate = async () => {
  await loadWords();
  return import("./simulate/Simulate.tsx");
};

export const loadLearn = async () => {
  await loadWords();
  return import("./learn/Learn.tsx");
};

export const loadClaims = async () => {
  await loadWords();
  return import("./claims/Claims.tsx");
};

const views = {
  simulate: lazy(async () => ({ default: (await loadSimulate()).Simulate })),
  learn: lazy(async () => ({ default: (await loadLearn()).Learn })),
  claims: lazy(async () => ({ default: (await loadClaims()).Claims })),
};

/** The view that the address names, beside Decode, which stays as it was left. */
export function Views({ view }: { readonly view: Exclude<ViewId, "decode"> }) {
  const Shown = views[view];
  return (
    <Suspense fallback={<main aria-busy="true" />}>
      <Shown />
    </Suspense>
  );
}
