import type { ChannelInfo } from "#engine/types.ts";
import type { Hide } from "./channel.ts";
import { channels } from "./registry.ts";

/** A channel that can hide, and what it needs for that. */
export interface Hiding extends ChannelInfo {
  /** A cover text of its own, made up, in which there is room. */
  readonly cover: string;
  /** Bytes that this cover can take; Infinity where it sets no bound. */
  readonly room: number;
  readonly carries: Hide["carries"];
  /** The ways in which it hides, the first being what is taken where none is named; empty where there is one only. */
  readonly variants: readonly string[];
  readonly takesPassphrase: boolean;
}

/** All channels that can hide, in the order of the registry. */
export const hidings: readonly Hiding[] = channels.flatMap(({ id, title, summary, accuses, hide, unlock }) =>
  hide === undefined
    ? []
    : [
        {
          id,
          canHide: true,
          title,
          summary,
          accuses,
          cover: hide.cover,
          room: hide.capacity(hide.cover),
          carries: hide.carries,
          variants: hide.variants ?? [],
          takesPassphrase: unlock !== undefined,
        },
      ],
);
