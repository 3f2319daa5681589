/** The front door: all that other folders may import from the engine. */
export type * from "./types.ts";
