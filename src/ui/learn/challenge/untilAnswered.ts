import type { Telltale } from "#store/store.ts";

type AnswerTo<Ask extends (...given: never[]) => unknown> = Awaited<ReturnType<Ask>>;

/** Asks the engine, and once more where somebody ended other work of the engine's, and this with it. */
export async function untilAnswered<T extends Parameters<Telltale["ask"]>[0]>(
  telltale: Telltale,
  task: T,
  of: Parameters<typeof telltale.ask<T>>[1],
) {
  while (true) {
    const answer: AnswerTo<typeof telltale.ask<T>> = await telltale.ask(task, of);
    if (answer.kind !== "cancelled") return answer;
  }
}
