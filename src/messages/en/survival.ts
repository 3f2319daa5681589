/** What becomes of a hidden message in what happens to texts. */
export const survival = {
  "survival.title": "Will it survive?",
  "survival.lead": "What happens to texts in life, done to a hidden message: what is left of it.",
} as const;
