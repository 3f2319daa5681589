/** What the page itself says. */
export const page = {} satisfies Record<string, string>;
