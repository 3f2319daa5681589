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
 * Runs the engine in workers that `start` makes. The first is made at once, so that it compiles while the page is drawn.
 * Every worker is lent the tables before it is asked anything.
 */
export function runEngine(start: () => Promise<Worker>, loadTables: () => Promise<Lent>): Engine {
  let employed = employ();
  let lastId = 0;
  let settle: ((answer: Answer) => void) | null = null;

  /** A worker with its tables, and why it cannot work, once that is known. */
  interface Employed {
    readonly ready: Promise<Worker>;
    broken: string | null;
  }

  /** Every failure is heard, whether the worker is being asked or not. */
  function employ(): Employed {
    const watched = start().then((worker) => {
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
    const one: Employed = { ready, broken: null };
    function fail(why: string): void {
      one.broken = why;
      if (one === employed) settle?.({ kind: "failed", why });
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
    ask: (a, b, onProgress) =>
      new Promise((resolve) => {
        if (employed.broken !== null) dismiss();
        const id = ++lastId;
        const finish = (answer: Answer): void => {
          settle = null;
          resolve(answer);
        };
        settle = finish;
        employed.ready
          .then((worker) => {
            // Cancelled meanwhile: the worker of now has another ask coming.
            if (settle !== finish) return;
            worker.onmessage = ({ data }: MessageEvent<Reply>) => {
              if (data.id !== id || settle !== finish) return;
              if (data.kind === "progress") onProgress(data.progress);
              else finish(data);
            };
            worker.postMessage({ id, a, b } satisfies Ask);
          })
          .catch((error) => {
            if (settle === finish) finish({ kind: "failed", why: String(error) });
          });
      }),
    cancel: () => {
      if (settle === null) return;
      const cancelled = settle;
      dismiss();
      cancelled({ kind: "cancelled" });
    },
  };
}
