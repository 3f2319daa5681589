import type { Change } from "./comparison.ts";
import type { DateLine, Finding } from "./finding.ts";
import type { Sentence } from "./sentence.ts";

/**
 * What becomes of something hidden. `survives`: the same is read, as the best reading. `damaged`: something is still read or found
 * there, but not the same. `gone`: nothing is read or found there any more.
 */
export type SurvivalFate = "survives" | "damaged" | "gone";

/** What sorts of things happen to texts. */
export type TransformationKind = "normal-forms" | "white-space" | "quotes" | "encodings" | "formats" | "normalisers";

/** One thing that happens to texts, without the function that does it. */
export interface TransformationInfo {
  /** Kebab-case. Never changes. */
  readonly id: string;
  readonly kind: TransformationKind;
  readonly title: Sentence;
  /** What is done, by whom, and where this is only a model of it. */
  readonly what: Sentence;
  /** What it does to innocent text beside. */
  readonly collateral: Sentence;
  /** Where the rule is published, as its authors name it; null for what has no single author. */
  readonly source: string | null;
}

/** What sorts of carriers there are: the rows of the matrix, in groups. */
export type CarrierKind = "date-line" | "zero-width" | "invisible" | "spaces" | "letters" | "innocent";

/** A text that carries something: one row of the matrix. */
export interface CarrierInfo {
  /** A channel's id; `date-line-` or `innocent-` and a name for the others. */
  readonly id: string;
  readonly kind: CarrierKind;
  readonly title: Sentence;
  /** `payload`: {@link payload} is hidden in it. `found`: characters of a channel that only finds. `innocent`: nothing is. */
  readonly carries: "date-line" | "payload" | "found" | "innocent";
  /** What is hidden, as text. */
  readonly payload: string | null;
}

/** What becomes of the two halves of a date line. */
export interface LineFates {
  readonly apostrophe: SurvivalFate;
  readonly separator: SurvivalFate;
}

/** One cell of the matrix. */
export interface SurvivalCell {
  /** Of innocent text: `survives` where it is unchanged, else `damaged`. */
  readonly fate: SurvivalFate;
  /** Only of a date line. */
  readonly halves: LineFates | null;
  /** Whether any code point of the text was changed. */
  readonly changed: boolean;
}

/** Every carrier through every transformation, computed. */
export interface SurvivalMatrix {
  readonly carriers: readonly CarrierInfo[];
  readonly transformations: readonly TransformationInfo[];
  /** By carrier, then by transformation, in their orders. */
  readonly cells: readonly (readonly SurvivalCell[])[];
}

/** Something that a text carries: a date line, or the best reading of a run. */
export type Carried =
  | { readonly kind: "date-line"; readonly line: DateLine }
  /** `found` is there without being read; `ordinary` is explained by ordinary use. */
  | { readonly kind: "payload" | "found" | "ordinary"; readonly finding: Finding };

/** What becomes of all that one text carries. */
export interface TextSurvival {
  /** The first 200, what is read before what is found, and that before what is ordinary. */
  readonly carried: readonly Carried[];
  /** How many more there are. */
  readonly more: number;
  readonly transformations: readonly TransformationInfo[];
  /** By what is carried, then by transformation. */
  readonly cells: readonly (readonly SurvivalCell[])[];
}

/** A carrier of the matrix by its id, or a text of somebody's own. */
export type SurvivalOf = { readonly carrier: string } | { readonly text: string };

/** One text before and after one transformation. */
export interface SurvivalDetail {
  readonly before: string;
  readonly after: string;
  /** What was carried, and what became of each. */
  readonly carried: readonly { readonly what: Carried; readonly cell: SurvivalCell }[];
  /** What is read and found afterwards. */
  readonly left: readonly Carried[];
  /** All differences, in order. */
  readonly changes: readonly Change[];
}
