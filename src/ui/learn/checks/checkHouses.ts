import { housesWith } from "#ui/learn/hollow/houses.ts";
import { numberIn } from "./plainAnswer.ts";
import type { Verdict } from "./verdict.ts";

interface HousesAnswer {
  readonly key: string;
  readonly count: string;
}

/** Lesson 3: the key with which the disguised list becomes names, and how many there are. Found by undoing it with the key. */
export function checkHouses({ key, count }: HousesAnswer): Verdict {
  const tried = numberIn(key);
  if (tried === null || tried > 255) return { hint: "tasks.list-number" };
  const houses = housesWith(tried);
  if (houses === null) {
    const near = [0, 1, 2, 3, 4, 5, 6, 7].some((bit) => housesWith(tried ^ (1 << bit)) !== null);
    return { hint: near ? "tasks.list-near" : "tasks.list-noise" };
  }
  const counted = numberIn(count);
  if (counted === null) return { hint: "tasks.list-how-many" };
  return counted === houses.length ? "solved" : { hint: "tasks.list-commas" };
}
