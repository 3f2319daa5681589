import { createStore } from "zustand/vanilla";
import type { Origin, Progress, Side, Source } from "#engine/index.ts";
import type { Answer, Engine } from "#worker/client.ts";
import type { Brought, BroughtPair, TaskName, Tasks } from "#worker/protocol.ts";
import type { Analysis, Concluded } from "./analysis.ts";
import { type Content, type Held, type Input, isEmpty, nothing, type Splice, spliced, textOf } from "./input.ts";

export interface State {
  readonly input: Input;
  readonly analysis: Analysis;
  /**
   * What locked payloads are tried with. Here and nowhere else: no link, no report and no storage takes them, and they go when nothing is
   * held any more.
   */
  readonly passphrases: readonly string[];
}

/** Handing a text of more units than this to the engine is felt at the next key. */
const LARGE_TEXT = 500_000;

/** A passphrase is stretched on purpose: each costs time on every locked payload. */
const MOST_PASSPHRASES = 8;

/** Longer than between two keys, shorter than patience. */
const PAUSE_MS = 400;

/** The one place where what the visitor said changes, and from which the engine is asked. */
export function createTelltale(engine: Engine) {
  const store = createStore<State>()(() => ({ input: nothing, analysis: { state: "idle" }, passphrases: [] }));
  let asking = false;
  let paused: ReturnType<typeof setTimeout> | undefined;
  /** The visitor has cancelled, and nothing more is to be asked until they say so. */
  let stopped = false;

  /** One analysis in flight; when it returns and the input has moved on, ask once more for the newest. */
  async function chase(): Promise<void> {
    if (asking) return;
    asking = true;
    try {
      while (true) {
        const { input, analysis, passphrases } = store.getState();
        if (isEmpty(input)) {
          store.setState({ analysis: { state: "idle" } });
          return;
        }
        const last = lastOf(analysis);
        store.setState({ analysis: { state: "running", progress: null, last } });
        const answer = await engine.ask("analyze", { ...pairOf(input), passphrases }, (progress) =>
          store.setState({ analysis: { state: "running", progress, last } }),
        );
        if (stopped) {
          stopped = false;
          store.setState({ analysis: { state: "cancelled", last } });
          return;
        }
        const now = store.getState();
        const moved = now.input !== input || now.passphrases !== passphrases;
        if (answer.kind === "done") {
          const concluded: Concluded = { input, passphrases, ...answer.value };
          store.setState({ analysis: { state: "done", last: concluded } });
        } else if (answer.kind === "failed" && !moved) {
          store.setState({ analysis: { state: "failed", why: answer.why, last } });
        }
        if (!moved) return;
      }
    } finally {
      asking = false;
    }
  }

  /** The gate: every change of the input goes through here. It is analysed at once, or after a pause in typing. */
  function change(next: Input, pause = 0): void {
    if (next === store.getState().input) return;
    store.setState({ input: next });
    if (isEmpty(next)) {
      store.setState({ passphrases: [] });
      // Nothing is left to conclude from: what is under way is for nobody.
      engine.cancel();
    }
    clearTimeout(paused);
    if (pause === 0) void chase();
    else paused = setTimeout(() => void chase(), pause);
  }

  return {
    ...store,
    /** Puts contents into panes, and gives back what takes just this back: whatever else was done since stays. */
    put(contents: Partial<Record<Side, Held | null>>): () => void {
      const before = store.getState().input;
      change({ ...before, ...contents });
      return () => {
        const replaced = (["a", "b"] as const).filter((side) => contents[side] !== undefined);
        change({ ...store.getState().input, ...Object.fromEntries(replaced.map((side) => [side, before[side]])) });
      };
    },
    swap(): void {
      const { a, b } = store.getState().input;
      change({ a: b, b: a });
    },
    /** An edit in a pane's editor, which keeps its own undo. */
    edit(side: Side, splice: Splice): void {
      const next = spliced(store.getState().input, side, splice);
      change(next, (textOf(next[side])?.length ?? 0) > LARGE_TEXT ? PAUSE_MS : 0);
    },
    pick(side: Side, request: number): void {
      const { input } = store.getState();
      const held = input[side];
      if (held !== null) change({ ...input, [side]: { ...held, request } });
    },
    /** Has everything that is locked tried with one more passphrase; the oldest of too many is forgotten. */
    tryPassphrase(passphrase: string): void {
      const { passphrases } = store.getState();
      const others = passphrases.filter((one) => one !== passphrase);
      store.setState({ passphrases: [...others, passphrase].slice(-MOST_PASSPHRASES) });
      void chase();
    },
    /** Asks the engine something else than what the panes' reading is. Its answer changes nothing here. */
    ask<T extends TaskName>(
      task: T,
      of: Tasks[T]["of"],
      onProgress?: (progress: Progress) => void,
    ): Promise<Answer<T>> {
      return engine.ask(task, of, onProgress);
    },
    /** Ends the work under way; what was brought stays. */
    cancel(): void {
      stopped = asking;
      engine.cancel();
    },
    /** Asks again after a cancel or a failure. */
    retry(): void {
      void chase();
    },
  };
}

export type Telltale = ReturnType<typeof createTelltale>;

function lastOf(analysis: Analysis): Concluded | null {
  return analysis.state === "idle" ? null : analysis.last;
}

/** What the panes hold, as the engine takes it. */
export function pairOf({ a, b }: Input): BroughtPair {
  return { a: a && brought(a), b: b && brought(b) };
}

/** One content, as the engine takes it. */
export function brought({ key, origin, content, request }: Held): Brought {
  return { key, source: sourceOf(content, origin), request };
}

function sourceOf(content: Content, origin: Origin): Source {
  if ("text" in content) return { text: content.text, origin };
  return "file" in content ? { blob: content.file, name: content.name, origin } : { copy: content.copy, origin };
}
