import type { SourceId, TimelineEvent } from "#engine/types.ts";

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

const event = (
  id: EventId,
  time: string,
  record: TimelineEvent["record"],
  ...from: readonly SourceId[]
): TimelineEvent => ({
  id,
  time,
  record,
  say: { id: `claims.event-${id}`, params: {} },
  from,
});

/** What happened, in order. Publication times are npm's. */
export const timeline: readonly TimelineEvent[] = [
  event("launched", "2026-03", "secondary", "shihipar"),
  event("before", "2026-04-01T23:31Z", "primary", "npm", "phistory"),
  event("first", "2026-04-02T22:37Z", "primary", "npm", "phistory", "schmalbach"),
  event("issue", "2026-06-10", "primary", "issue-67120"),
  event("public", "2026-06-30", "primary", "thereallo", "a7t", "issue-72518"),
  event("last", "2026-06-30T13:31Z", "primary", "npm", "phistory", "ccproxy"),
  event("statement", "2026-06-30T22:08Z", "secondary", "shihipar"),
  event("gone", "2026-07-01T16:50Z", "primary", "npm", "phistory"),
  event("alibaba", "2026-07-03", "secondary", "press"),
  event("nvdb", "2026-07-08", "secondary", "press"),
];

/** The two accounts of when the marker went, each with the release that it names as the first without. */
export const removalAccounts = [
  { id: "press", version: "2.1.197", time: "2026-06-30T13:31Z", record: "secondary", from: ["press"] },
  { id: "strings", version: "2.1.198", time: "2026-07-01T16:50Z", record: "primary", from: ["phistory"] },
] as const satisfies readonly {
  id: string;
  version: string;
  time: string;
  record: TimelineEvent["record"];
  from: readonly SourceId[];
}[];
