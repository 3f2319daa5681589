/** To be written. */
export const challenge = {} as const;
