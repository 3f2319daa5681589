import type { Progress, Report } from "#engine/index.ts";
import type { Ask, Brought, Lent, Reply, Texts } from "./protocol.ts";

/** An answer of the engine, or word that the asker cancelled. */
export type Answer =
  | { readonly kind: "done"; readonly report: Report; readonly texts: Texts }
  | { readonly kind: "failed"; readonly why: string }
  | { readonly kind: "cancelled" };

export interface Engine {
  /** Asks once and always answers: a crash of the worker is an answer too. Ask again only after the answer. */
  ask(a: Brought | null, b: Brought | null, onProgress: (progress: Progress) => void): Promise<Answer>;
  /** Ends the work under way; its ask answers `cancelled`. The next ask meets a fresh worker. */
  cancel(): void;
}

/**
 * Runs the engine in the worker that `start` makes; starts at once, so that it compiles while the page is drawn. Every
 * new worker is lent the tables before it is asked anything.
 */
export function runEngine(start: () => Worker, loadTables: () => Promise<Lent>): Engine {
  /** Why the worker of now cannot work; it is replaced before the next ask. */
  let broken: string | null = null;
  let worker = watched();
  let lent: Promise<void> | null = null;
  let lastId = 0;
  let settle: ((answer: Answer) => void) | null = null;

  /** A worker whose every failure is heard, whether it is being asked or not. */
  function watched(): Worker {
    const started = start();
    const fail = (why: string): void => {
      if (started !== worker) return;
      broken = why;
      settle?.({ kind: "failed", why });
    };
    started.onerror = (event) => {
      event.preventDefault();
      fail(event.message || "worker");
    };
    started.onmessageerror = () => fail("message");
    return started;
  }

  function restart(): void {
    worker.terminate();
    worker = watched();
    lent = null;
    broken = null;
  }

  function lend(): Promise<void> {
    const to = worker;
    return loadTables().then((tables) => to.postMessage(tables));
  }

  return {
    ask: (a, b, onProgress) =>
      new Promise((resolve) => {
        if (broken !== null) restart();
        const id = ++lastId;
        const finish = (answer: Answer): void => {
          settle = null;
          worker.onmessage = null;
          resolve(answer);
        };
        settle = finish;
        worker.onmessage = ({ data }: MessageEvent<Reply>) => {
          if (data.id !== id) return;
          if (data.kind === "progress") onProgress(data.progress);
          else finish(data);
        };
        lent ??= lend();
        lent
          .then(() => {
            // Cancelled meanwhile: the worker of now has another ask coming.
            if (settle === finish) worker.postMessage({ id, a, b } satisfies Ask);
          })
          .catch((error) => {
            lent = null;
            if (settle === finish) finish({ kind: "failed", why: String(error) });
          });
      }),
    cancel: () => {
      if (settle === null) return;
      const cancelled = settle;
      restart();
      cancelled({ kind: "cancelled" });
    },
  };
}
