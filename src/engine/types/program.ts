import type { Tool } from "./report.ts";
import type { Sentence } from "./sentence.ts";

/** How a program's file was packed. `none`: read as it is. */
export type ProgramContainer = "tgz" | "tar" | "gzip" | "zip" | "none";

/** How a list compares with a published one. `same`: byte for byte. `order`: its entries, all and no others, in another order. */
export interface PublishedMatch {
  readonly list: "domains" | "keywords";
  readonly match: "same" | "order" | "part" | "none";
  /** Entries of the published list that stand in this one. */
  readonly common: number;
  /** Entries of the published list. */
  readonly of: number;
  /** Where it is a part: the names that both have, in the published order. Empty otherwise. */
  readonly shared: readonly string[];
}

/** A comma-separated list that stands in a program's file, hidden or in clear. */
export interface ProgramFinding {
  /** The file inside the package; null where the file brought is no package. */
  readonly member: string | null;
  /** Where it stands, in bytes of the member or, without one, of the unpacked file. */
  readonly offset: number;
  /** How many bytes it takes there, as it is written. */
  readonly length: number;
  /** How its characters are written: a byte each, or as UTF-16, little end first. */
  readonly encoding: "one-byte" | "utf-16le";
  /** `key`: what every byte was XORed with before base64, 0 for base64 alone. */
  readonly disguise: { readonly kind: "base64"; readonly key: number } | { readonly kind: "clear" };
  readonly kind: "hosts" | "keywords";
  /** In order, as they stand there. At most 5,000. */
  readonly entries: readonly string[];
  readonly count: number;
  /** SHA-256 of the entries joined with commas, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly published: PublishedMatch;
}

/** What can be read in the file of a program, which was not run. Plain data, to be kept. */
export interface ProgramReport {
  readonly tool: Tool | null;
  readonly file: {
    readonly name: string | null;
    readonly bytes: number;
    /** Of the file as it was brought. */
    readonly sha256: string;
    readonly container: ProgramContainer;
  };
  /** Bytes looked at, out of every container; and files, where it is a package. */
  readonly unpacked: number;
  readonly members: number;
  /** What the package says of itself. `applies`: whether its version is one that the published rules were read in; `other` program. */
  readonly package: {
    readonly name: string;
    readonly version: string;
    readonly applies: "yes" | "no" | "unknown" | "other";
  } | null;
  /** At most 100, those that share most with a published list first. */
  readonly findings: readonly ProgramFinding[];
  /** How many more there were. */
  readonly more: number;
  /** What could not be read, and why. */
  readonly notes: readonly Sentence[];
}
