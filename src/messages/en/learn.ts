/** To be written. */
export const learn = {} as const;
