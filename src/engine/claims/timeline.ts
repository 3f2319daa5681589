import type { EvidenceLevel, SourceId, TimelineEvent } from "#engine/types.ts";

export type EventId =
  | "launched"
  | "before"
  | "first"
  | "issue"
  | "public"
  | "last"
  | "statement"
  | "gone"
  | "alibaba"
  | "nvdb";

const event = (id: EventId, time: string, level: EvidenceLevel, ...from: readonly SourceId[]): TimelineEvent => ({
  id,
  time,
  level,
  say: { id: `claims.event-${id}`, params: {} },
  from,
});

/** What happened, in order. Publication times are npm's. */
export const timeline: readonly TimelineEvent[] = [
  event("launched", "2026-03", "stated", "shihipar"),
  event("before", "2026-04-01T23:31Z", "read", "npm", "phistory"),
  event("first", "2026-04-02T22:37Z", "read", "npm", "phistory", "schmalbach"),
  event("issue", "2026-06-10", "read", "issue-67120"),
  event("public", "2026-06-30", "read", "thereallo", "a7t", "issue-72518"),
  event("last", "2026-06-30T13:31Z", "read", "npm", "phistory", "ccproxy"),
  event("statement", "2026-06-30T22:08Z", "stated", "shihipar"),
  event("gone", "2026-07-01T16:50Z", "read", "npm", "phistory"),
  event("alibaba", "2026-07-03", "stated", "press"),
  event("nvdb", "2026-07-08", "stated", "press"),
];

/** The two accounts of when the marker went, each with the release that it names as the first without. */
export const removalAccounts = [
  { id: "press", version: "2.1.197", time: "2026-06-30T13:31Z", level: "stated", from: ["press"] },
  { id: "strings", version: "2.1.198", time: "2026-07-01T16:50Z", level: "read", from: ["phistory", "ccproxy"] },
] as const satisfies readonly {
  id: string;
  version: string;
  time: string;
  level: EvidenceLevel;
  from: readonly SourceId[];
}[];
