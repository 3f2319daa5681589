/** How to capture, and the check of a path. */
export const guide = {
  "guide.title": "How to capture",
} satisfies Record<string, string>;
