/** The view that builds the date line. */
export const simulate = {
  "simulate.places": "What to simulate",
  "simulate.date-line": "The date line",
  "simulate.date-line-lead": "Set what the program looked at, and watch the sentence being built.",
} as const;
