import { formatPoint, pointAt } from "#engine/index.ts";
import { readSlip, type SlipBit, type SlipBits, slipSites } from "#ui/learn/hollow/slip.ts";
import { plainAnswer } from "./plainAnswer.ts";
import { firstHint, type Verdict } from "./verdict.ts";

interface SlipsAnswer {
  /** The bits that were read from the slip. */
  readonly read: string;
  /** The line that was written. */
  readonly written: string;
}

/** Lesson 2: the three bits of a slip as somebody has read them, and a slip as somebody has written it. Both are read by the rules. */
export function checkSlips(slip: string, wanted: SlipBits, { read, written }: SlipsAnswer): Verdict {
  return firstHint(
    () => checkRead(slip, read),
    () => checkWritten(wanted, written),
  );
}

function checkRead(slip: string, answer: string): Verdict {
  const carried = readSlip(slip);
  const digits = plainAnswer(answer).replace(/[\s,;.\u3001\u00B7-]/g, "");
  if (!/^[01]{3}$/.test(digits)) return { hint: "tasks.bits-three" };
  if (!("bits" in carried)) throw new Error("the slip of the task is none");
  const wrong = slipSites.findIndex(({ bit }, index) => Number(digits[index]) !== carried.bits[bit]);
  return wrong < 0 ? "solved" : { hint: `tasks.bits-${bitAt(wrong)}` };
}

function checkWritten(wanted: SlipBits, line: string): Verdict {
  const carried = readSlip(line);
  if ("bits" in carried) {
    const wrong = slipSites.findIndex(({ bit }) => carried.bits[bit] !== wanted[bit]);
    return wrong < 0 ? "solved" : { hint: `tasks.bits-write-${bitAt(wrong)}` };
  }
  if (carried.problem === "words") return { hint: "tasks.bits-words" };
  return { hint: "tasks.bits-form", params: { point: formatPoint(pointAt(carried.found, 0)) } };
}

function bitAt(site: number): SlipBit {
  return slipSites[site]?.bit ?? "list";
}
