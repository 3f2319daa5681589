import { pointSet } from "./pointSet.ts";
import { type Survey, surveyText } from "./survey.ts";

/** All there is outside printable ASCII and LF. */
const everything = pointSet([
  [0x00, 0x1f],
  [0x7f, 0x10ffff],
]);

/** A text surveyed with nothing explained away: for a selection that somebody wants read, and for tests of one channel. */
export function rawSurvey(text: string): Survey {
  return surveyText(text, everything, (_, runs) => [...runs]);
}
