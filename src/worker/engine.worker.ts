/** The engine in a thread of its own. One ask at a time; the page ends this worker to cancel. */
import {
  analyzeWith,
  type Capture,
  confusables,
  type Pick,
  readCapture,
  requestOf,
  type Tables,
} from "#engine/index.ts";
import type { Ask, Brought, Lent, Reply } from "./protocol.ts";

/** The captures of the last ask, by key: retyping one pane must not re-read the other's file. */
let read = new Map<string, Capture>();

let lend: (tables: Tables) => void;
const tables = new Promise<Tables>((resolve) => {
  lend = resolve;
});

function reply(message: Reply): void {
  postMessage(message);
}

async function pick(id: number, brought: Brought): Promise<Pick> {
  const capture =
    read.get(brought.key) ??
    (await readCapture(brought.source, { onProgress: (progress) => reply({ id, kind: "progress", progress }) }));
  read.set(brought.key, capture);
  return brought.request === null ? { capture } : { capture, request: brought.request };
}

async function answer({ id, a, b }: Ask): Promise<void> {
  try {
    const [pickA, pickB] = [a && (await pick(id, a)), b && (await pick(id, b))];
    read = new Map([a, b].flatMap((one) => (one ? [[one.key, read.get(one.key) as Capture] as const] : [])));
    const report = await analyzeWith(await tables, pickA ?? undefined, pickB ?? undefined, {
      onProgress: (progress) => reply({ id, kind: "progress", progress }),
    });
    const textsOf = async (side: "a" | "b", capture: Capture | undefined): Promise<string[]> =>
      capture ? (await requestOf(capture, report.captures[side]?.request ?? 0)).parts.map((part) => part.text) : [];
    const texts = { a: await textsOf("a", pickA?.capture), b: await textsOf("b", pickB?.capture) };
    reply({ id, kind: "done", report, texts });
  } catch (error) {
    // A file that was read in part may have changed: the next ask reads it anew, and says so.
    read = new Map();
    reply({ id, kind: "failed", why: error instanceof Error ? error.message : String(error) });
  }
}

/** Asks wait for one another: the page sends one at a time, and order must hold even if it did not. */
let turn = Promise.resolve();
addEventListener("message", ({ data }: MessageEvent<Ask | Lent>) => {
  if ("confusables" in data) lend({ confusables: confusables(data.confusables) });
  else turn = turn.then(() => answer(data));
});
