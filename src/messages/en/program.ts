/** The check of a program's own file. */
export const program = {
  "program.title": "Check a package",
  "program.lead": "A claim about a program is best checked on the program. It is read here, and never run.",
} as const;
