import type { DateLineEnvironment } from "#engine/marker/simulateDateLine.ts";
import { simulateDateLine } from "#engine/marker/simulateDateLine.ts";
import type { ClaimExample, Sentence } from "#engine/types.ts";

/** The day of all examples: the last on which a release with the marker was published. */
const DATE = "2026-06-30";

const plain = simulateDateLine({ baseUrl: null, timeZone: "UTC", date: DATE }).sentence;

/** The line where Claude Code puts it. */
function inPlace(line: string): string {
  return `<system-reminder>\nAs you answer the user's questions, you can use the following context:\n# currentDate\n${line}\n</system-reminder>\n`;
}

/** What the published rules write in an environment, beside the plain line where the two differ. */
export function simulated(env: Omit<DateLineEnvironment, "date">, say: Sentence): ClaimExample {
  const { sentence } = simulateDateLine({ ...env, date: DATE });
  return { text: inPlace(sentence), beside: sentence === plain ? null : inPlace(plain), say };
}

/** A text that has what the claim speaks of, beside the same without it. */
export function withAndWithout(text: string, beside: string, say: Sentence): ClaimExample {
  return { text, beside, say };
}
