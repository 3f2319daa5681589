/** The version of every table that names, compares or classifies code points. */
export const unicodeVersion = "17.0.0";
