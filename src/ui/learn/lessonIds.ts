/** The six lessons in their order, by what they are about. Their number is their place, and their address: `#learn/1`. */
export const lessonIds = ["seen", "bits", "list", "channels", "accident", "act"] as const;

export type LessonId = (typeof lessonIds)[number];

/** The sections of each. Every section has a text, a sentence for the projector, and a note for who teaches. */
export const sectionsOf = {
  seen: ["numbers", "twins", "unseen", "slip"],
  bits: ["choice", "line", "means", "rules"],
  list: ["search", "base64", "xor", "blob", "houses"],
  channels: ["four", "gallery", "way", "beyond", "notices"],
  accident: ["else", "company", "plain", "newsletter"],
  act: ["capture", "observer", "publish", "clean", "ending"],
} as const satisfies Readonly<Record<LessonId, readonly string[]>>;

export type SectionId = (typeof sectionsOf)[LessonId][number];

/** The sections that tell the made-up case. They say so, wherever they are shown. */
export const caseSections: ReadonlySet<SectionId> = new Set([
  "slip",
  "rules",
  "houses",
  "notices",
  "newsletter",
  "ending",
] as const);

/** The lesson that an address names by its number; undefined for any other. */
export function lessonAt(number: string | undefined): LessonId | undefined {
  return lessonIds.find((id) => numberOf(id) === number);
}

/** Its number, from 1, as it stands in its address. */
export function numberOf(lesson: LessonId): string {
  return String(lessonIds.indexOf(lesson) + 1);
}
