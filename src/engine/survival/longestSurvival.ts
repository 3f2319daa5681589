/** In code units. Half a million are a long book chapter, and some seconds of work for all transformations together. */
export const longestSurvival = 500_000;
