import type { Side, VerifiedLine } from "#engine/types.ts";
import { firstDifference } from "./firstDifference.ts";
import type { Compared } from "./sentences.ts";

/** A line of a verification, and what a difference in it speaks against. */
export interface Checked extends VerifiedLine {
  readonly bears: "file" | "tool" | "capture" | "unused" | "reading" | "nothing";
}

interface What {
  readonly what: Compared;
  readonly side?: Side | undefined;
  readonly number?: number;
  readonly bears?: Checked["bears"];
}

/** What the report says beside what was read here: the same, or where they differ first. */
export function compared({ what, side, number = 0, bears = "reading" }: What, said: unknown, read: unknown): Checked {
  const difference = firstDifference(said, read);
  const params = { what, side: side ?? "both", number } as const;
  if (difference === null) return { result: "matches", bears, say: { id: "report.same", params } };
  const { path, one, other } = difference;
  return {
    result: "differs",
    bears,
    say: { id: "report.differs", params: { ...params, path: path === "" ? "none" : path, reported: one, read: other } },
  };
}

/** What could not be read again. */
export function untold(what: Compared, side?: Side): Checked {
  return {
    result: "cannot-tell",
    bears: "reading",
    say: { id: "report.untold", params: { what, side: side ?? "both", number: 0 } },
  };
}
