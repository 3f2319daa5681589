import type { Progress } from "#engine/index.ts";
import type { Ask, Lent, Reply, TaskName, Tasks } from "./protocol.ts";

/** An answer of the engine, or word that the asker cancelled. */
export type Answer<T extends TaskName> =
  | { readonly kind: "done"; readonly value: Tasks[T]["gives"] }
  | { readonly kind: "failed"; readonly why: string }
  | { readonly kind: "cancelled" };

export interface Engine {
  /** Asks once and always answers: a crash of the worker is an answer too. Asks are answered one after another. */
  ask<T extends TaskName>(task: T, of: Tasks[T]["of"], onProgress?: (progress: Progress) => void): Promise<Answer<T>>;
  /** Ends all work under way; its asks answer `cancelled`. The next ask meets a fresh worker. */
  cancel(): void;
}

/** Somebody who waits for an answer. */
interface Asker {
  readonly answer: (answer: Answer<TaskName>) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/** A worker with its tables, who waits for it, and why it cannot work, once that is known. */
interface Employed {
  readonly ready: Promise<Worker>;
  readonly waiting: Map<number, Asker>;
  broken: string | null;
}

/**
 * Runs the engine in workers that `start` makes. The first is made at once, so that it compiles while the page is drawn.
 * Every worker is lent the tables before it is asked anything.
 */
export function runEngine(start: () => Promise<Worker>, loadTables: () => Promise<Lent>): Engine {
  let employed = employ();
  let lastId = 0;

  /** Every failure is heard, whether the worker is being asked or not. */
  function employ(): Employed {
    const waiting = new Map<number, Asker>();
    const watched = start().then((worker) => {
      worker.onmessage = ({ data }: MessageEvent<Reply>) => hear(waiting, data);
      worker.onerror = (event) => {
        event.preventDefault();
        fail(event.message || "worker");
      };
      worker.onmessageerror = () => fail("message");
      return worker;
    });
    const ready = Promise.all([watched, loadTables()]).then(([worker, tables]) => {
      worker.postMessage(tables);
      return worker;
    });
    const one: Employed = { ready, waiting, broken: null };
    function fail(why: string): void {
      one.broken = why;
      settleAll(waiting, { kind: "failed", why });
    }
    ready.catch((error) => fail(String(error)));
    return one;
  }

  function dismiss(): void {
    employed.ready.then(
      (worker) => worker.terminate(),
      () => {},
    );
    employed = employ();
  }

  return {
    ask: <T extends TaskName>(task: T, of: Tasks[T]["of"], onProgress?: (progress: Progress) => void) =>
      new Promise<Answer<T>>((resolve) => {
        if (employed.broken !== null) dismiss();
        const { ready, waiting } = employed;
        const id = ++lastId;
        // Replies carry the id, and the id is known to belong to this task.
        waiting.set(id, { answer: resolve as Asker["answer"], onProgress });
        ready
          .then((worker) => {
            // Cancelled meanwhile: nobody waits any more.
            if (waiting.has(id)) worker.postMessage({ id, task, of } as Ask);
          })
          .catch((error) => settle(waiting, id, { kind: "failed", why: String(error) }));
      }),
    cancel: () => {
      const { waiting } = employed;
      if (waiting.size === 0) return;
      dismiss();
      settleAll(waiting, { kind: "cancelled" });
    },
  };
}

function hear(waiting: Map<number, Asker>, reply: Reply): void {
  if (reply.kind === "progress") waiting.get(reply.id)?.onProgress?.(reply.progress);
  else settle(waiting, reply.id, reply);
}

function settle(waiting: Map<number, Asker>, id: number, answer: Answer<TaskName>): void {
  const asker = waiting.get(id);
  waiting.delete(id);
  asker?.answer(answer);
}

function settleAll(waiting: Map<number, Asker>, answer: Answer<TaskName>): void {
  for (const id of [...waiting.keys()]) settle(waiting, id, answer);
}
