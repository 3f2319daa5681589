import type { Look } from "#engine/report/lookOf.ts";
import type { Bit, Ruler, Side } from "#engine/types.ts";

/**
 * A piece of a line. A string is words of ours; `code` is evidence, and `marked` that part of it which is meant. Evidence has
 * gone through {@link visible}: it is one line of well-formed text, and still to be escaped for the language of the face.
 */
export type Inline = string | { readonly code: string } | { readonly marked: string } | { readonly strong: string };

export type Line = readonly Inline[];

/** A name with what belongs to it. */
export interface Fact {
  readonly name: string;
  readonly values: readonly Line[];
}

/** One thing said or found, with its reasons. */
export interface Item {
  /** What kind it is of, before what it says. */
  readonly label: string | null;
  /** Whether it is of the kinds that the accent means. */
  readonly marked: boolean;
  readonly line: Line;
  readonly facts: readonly Fact[];
}

/** A report as it is written down, before it is Markdown or HTML: so that neither can leave out what the other shows. */
export type Block =
  | { readonly kind: "section"; readonly title: string; readonly blocks: readonly Block[] }
  | { readonly kind: "line"; readonly line: Line; readonly look: "lead" | "plain" | "small" | "warning" }
  | {
      readonly kind: "headline";
      readonly side: Side;
      readonly look: Look;
      readonly line: Line;
      readonly also: readonly string[];
      /** Made up, simulated, from a link; null for a visitor's own capture. */
      readonly tag: string | null;
    }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly Line[] }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  | { readonly kind: "items"; readonly items: readonly Item[] }
  | {
      readonly kind: "bits";
      readonly look: Look;
      readonly bits: readonly { readonly label: string; readonly means: string; readonly bit: Bit }[];
    }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly Line[])[] }
  | {
      readonly kind: "ruler";
      readonly ruler: Ruler;
      readonly captions: { readonly host: string; readonly zone: string };
    };
