import { useSyncExternalStore } from "react";

/** The four views, in the order in which they are offered. */
export const viewIds = ["decode", "simulate", "learn", "claims"] as const;

export type ViewId = (typeof viewIds)[number];

/** Where on the page the visitor is: a view, and what it calls its own places, as in `#learn/3`. */
export interface Route {
  readonly view: ViewId;
  readonly rest: readonly string[];
}

/** More segments than any view has: what follows is not looked at. */
const MOST_SEGMENTS = 8;

/**
 * Reads the page's fragment. Whatever no other view claims is for Decode: nothing, a link (`#1.…`), an example
 * (`#try-pair`), or an address of a future version.
 */
export function routeOf(fragment: string): Route {
  const [first = "", ...rest] = fragment.replace(/^#/, "").split("/", MOST_SEGMENTS);
  const view = viewIds.find((id) => id === first);
  return view === undefined ? { view: "decode", rest: [] } : { view, rest: rest.filter((segment) => segment !== "") };
}

/** The fragment of a place, for `href`. Segments are words of ours, or base64url. */
export function addressOf(view: ViewId, ...rest: readonly string[]): string {
  return `#${[view, ...rest].join("/")}`;
}

/** Goes there, as a press on a link to it would: the browser's *Back* leads back. */
export function goTo(view: ViewId, ...rest: readonly string[]): void {
  location.hash = addressOf(view, ...rest);
}

/** The place in the page's address, and again whenever that changes. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(follow, () => location.hash));
}

function follow(changed: () => void): () => void {
  addEventListener("hashchange", changed);
  return () => removeEventListener("hashchange", changed);
}
