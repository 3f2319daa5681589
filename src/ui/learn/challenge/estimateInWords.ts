import type { AnswerJudgement } from "#engine/index.ts";
import { spokenLocale, words } from "#messages/index.ts";

/** More tries than all computers together make in years: a number would say nothing. */
const BEYOND = 1e18;

const units = [
  ["seconds", 1, 60],
  ["minutes", 60, 60],
  ["hours", 3600, 24],
  ["days", 86_400, 365],
  ["years", 31_557_600, 1_000_000],
] as const;

/** How many tries an answer would take, and how long those would take. */
export function estimateInWords({ guesses, seconds }: AnswerJudgement): string {
  if (guesses > BEYOND) return words("challenge.guessing-beyond");
  const format = new Intl.NumberFormat(spokenLocale(), {
    notation: "compact",
    compactDisplay: "long",
    maximumSignificantDigits: 1,
  });
  return words("challenge.guessing", {
    guesses: format.format(guesses),
    computer: durationInWords(seconds.computer),
    card: durationInWords(seconds.graphicsCard),
  });
}

/** One number, of one digit that counts, and the largest unit that it is at least one of: an estimate is no more exact than that. */
function durationInWords(seconds: number): string {
  for (const [unit, length, most] of units) {
    const amount = Math.floor(Number((seconds / length).toPrecision(1)));
    if (amount < most) return words(`challenge.time-${unit}`, { amount });
  }
  return words("challenge.time-ages");
}
