/** The steps of a capture that others can check, in one order that holds. */
export const stepIds = ["expect", "capture", "hash", "change", "compare", "tell"] as const;

export type StepId = (typeof stepIds)[number];

/** Which step needs which before it. Whatever keeps these is a right order. */
export const precedences = [
  "expect-capture",
  "capture-hash",
  "capture-change",
  "hash-compare",
  "change-compare",
  "compare-tell",
] as const satisfies readonly `${StepId}-${StepId}`[];

/** How the task lays them out: no step where it could stay. */
export const shuffledSteps: readonly StepId[] = ["tell", "compare", "capture", "change", "expect", "hash"];

/** What may be put into a report, and whether it belongs there. */
export const publishable = {
  excerpt: true,
  ids: false,
  hash: true,
  person: false,
  way: true,
  rest: false,
  percent: false,
  unknown: true,
} as const;

export type PublishId = keyof typeof publishable;

export const publishIds = Object.keys(publishable) as readonly PublishId[];
