/** What is said of a text or in the guide, in Simplified Chinese. */
export const rest = {};
