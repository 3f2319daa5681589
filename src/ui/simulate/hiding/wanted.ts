import { create } from "zustand";

/** What the visitor wants hidden, exactly as it was typed. Kept while other views are looked at, and nowhere else. */
export interface Wanted {
  /** Null for the first. */
  readonly channel: string | null;
  /** One of the channel's variants; null for its first. */
  readonly variant: string | null;
  /** Null for the channel's own example. */
  readonly cover: string | null;
  readonly form: "text" | "hex";
  /** Null for the example. */
  readonly text: string | null;
  readonly hex: string;
  readonly passphrase: string;
}

export const useWanted = create<Wanted>()(() => ({
  channel: null,
  variant: null,
  cover: null,
  form: "text",
  text: null,
  hex: "",
  passphrase: "",
}));

export function want(change: Partial<Wanted>): void {
  useWanted.setState(change);
}
