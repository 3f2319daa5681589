import type { MessageId } from "#messages/index.ts";

/** What a task says to an answer: it holds, or what to look at next. */
export type Verdict = "solved" | Hint;

export interface Hint {
  readonly hint: MessageId;
  readonly params?: Readonly<Record<string, string | number>>;
  /** Parameters that are words themselves. */
  readonly say?: Readonly<Record<string, MessageId>>;
}

/** The first hint of several checks that follow one another; solved where there is none. */
export function firstHint(...checks: readonly (() => Verdict)[]): Verdict {
  for (const check of checks) {
    const verdict = check();
    if (verdict !== "solved") return verdict;
  }
  return "solved";
}
