import { type PublishId, precedences, publishable, publishIds, type StepId } from "#ui/learn/hollow/steps.ts";
import { firstHint, type Verdict } from "./verdict.ts";

interface CaptureAnswer {
  readonly order: readonly StepId[];
  readonly publish: ReadonlySet<PublishId>;
}

/** Lesson 6: an order of the steps in which each has what it needs before it, of which there are several; and what belongs into a report. */
export function checkCapture({ order, publish }: CaptureAnswer): Verdict {
  return firstHint(
    () => checkOrder(order),
    () => checkPublish(publish),
  );
}

function checkOrder(order: readonly StepId[]): Verdict {
  const broken = precedences.find((pair) => {
    const [before, after] = pair.split("-") as [StepId, StepId];
    return order.indexOf(before) > order.indexOf(after);
  });
  return broken === undefined ? "solved" : { hint: `tasks.order-${broken}` };
}

/** What is too much is said before what is missing: it can harm somebody. */
function checkPublish(publish: ReadonlySet<PublishId>): Verdict {
  const wrong =
    publishIds.find((id) => publish.has(id) && !publishable[id]) ??
    publishIds.find((id) => !publish.has(id) && publishable[id]);
  return wrong === undefined ? "solved" : { hint: `tasks.publish-hint-${wrong}` };
}
