/** Hiding a message in a text, and finding it again. */
export const hiding = {
  "hiding.title": "Hide and find",
  "hiding.lead": "Any channel, any cover text, any message: see what changes and what is seen of it.",
} as const;
