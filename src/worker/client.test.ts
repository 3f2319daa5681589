import { describe, expect, it } from "vitest";
import type { Report } from "#engine/index.ts";
import { type Engine, runEngine } from "./client.ts";
import type { Ask, Brought, Lent, Reply } from "./protocol.ts";

const tables: Lent = { confusables: { prototypes: "" }, tool: { version: "1", commit: null } };
const brought: Brought = { key: "1", source: { text: "x" }, request: null };
const value = { report: {} as Report, texts: { a: [], b: [] } };
const of = { a: brought, b: null };
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** The other end of the boundary, without a thread: what was posted to it, and whether it was ended. */
class Worked {
  onmessage: ((event: { data: Reply }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault(): void }) => void) | null = null;
  readonly posted: (Ask | Lent)[] = [];
  ended = false;
  refuses = false;
  postMessage(message: Ask | Lent): void {
    if (this.refuses) throw new DOMException("could not be cloned", "DataCloneError");
    this.posted.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  done(id: number): void {
    this.onmessage?.({ data: { id, kind: "done", value } });
  }
}

function run(loadTables: () => Promise<Lent> = async () => tables): { engine: Engine; workers: Worked[] } {
  const workers: Worked[] = [];
  const start = async (): Promise<Worker> => {
    const worker = new Worked();
    workers.push(worker);
    return worker as unknown as Worker;
  };
  return { engine: runEngine(start, loadTables), workers };
}

describe("the worker's client", () => {
  it("starts the worker before anything is asked, and lends it the tables once, before the first ask", async () => {
    const { engine, workers } = run();
    expect(workers).toHaveLength(1);
    for (const id of [1, 2]) {
      const answer = engine.ask("analyze", of);
      await settled();
      workers[0]?.done(id);
      expect(await answer).toMatchObject({ kind: "done" });
    }
    expect(workers[0]?.posted).toEqual([tables, { id: 1, task: "analyze", of }, { id: 2, task: "analyze", of }]);
  });

  it("hears no late answer to an older question", async () => {
    const { engine, workers } = run();
    const answer = engine.ask("analyze", of);
    await settled();
    workers[0]?.done(99);
    workers[0]?.done(1);
    expect(await answer).toMatchObject({ kind: "done" });
  });

  it("cancels by ending the worker; the next ask meets a fresh one with its tables", async () => {
    const { engine, workers } = run();
    const answer = engine.ask("analyze", of);
    await settled();
    engine.cancel();
    expect(await answer).toEqual({ kind: "cancelled" });
    expect(workers[0]?.ended).toBe(true);
    engine.ask("analyze", of);
    await settled();
    expect(workers[1]?.posted).toEqual([tables, { id: 2, task: "analyze", of }]);
  });

  it("answers with a fresh worker when the first broke before it was asked anything", async () => {
    const { engine, workers } = run();
    await settled();
    workers[0]?.onerror?.({ message: "no memory to start", preventDefault: () => {} });
    const answer = engine.ask("analyze", of);
    await settled();
    workers[1]?.done(1);
    expect(await answer).toMatchObject({ kind: "done" });
  });

  it("answers when what is brought cannot be posted", async () => {
    const { engine, workers } = run();
    const [worker] = workers;
    if (worker) worker.refuses = true;
    expect(await engine.ask("analyze", of)).toMatchObject({ kind: "failed" });
  });

  it("answers when the worker breaks, and when the tables cannot be had", async () => {
    const { engine, workers } = run();
    const answer = engine.ask("analyze", of);
    await settled();
    workers[0]?.onerror?.({ message: "out of memory", preventDefault: () => {} });
    expect(await answer).toEqual({ kind: "failed", why: "out of memory" });
    const again = engine.ask("analyze", of);
    await settled();
    workers[1]?.done(2);
    expect(await again).toMatchObject({ kind: "done" });
    const without = run(() => Promise.reject(new Error("offline")));
    expect(await without.engine.ask("analyze", of)).toMatchObject({ kind: "failed" });
  });
});
