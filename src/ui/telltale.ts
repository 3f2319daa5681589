import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { State, Telltale } from "#store/store.ts";

/** The store, for everything below the App. */
export const TelltaleContext = createContext<Telltale | null>(null);

export function useTelltale(): Telltale {
  const telltale = useContext(TelltaleContext);
  if (telltale === null) throw new Error("useTelltale outside TelltaleContext");
  return telltale;
}

/** What the selector takes from the store, and again whenever it changes. */
export function useTelltaleState<T>(select: (state: State) => T): T {
  return useStore(useTelltale(), select);
}
