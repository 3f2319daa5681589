import type { Span } from "#engine/types.ts";

/** One argument of a command, with its quoting undone. */
export interface Word {
  readonly text: string;
  /** In the source: what stands between the quotes where there is one pair of them, else the whole word. */
  readonly span: Span;
  /** How it was quoted, where something had to be undone. */
  readonly undone: "nothing" | "quoting" | "printf" | "bare-apostrophes";
}

/** The words of one command, up to its end. */
export interface Words {
  readonly words: readonly Word[];
  /** Past the command. */
  readonly end: number;
}
