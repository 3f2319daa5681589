import { createStore } from "zustand/vanilla";
import type { Side, Source } from "#engine/index.ts";
import type { Engine } from "#worker/client.ts";
import type { Brought } from "#worker/protocol.ts";
import type { Analysis, Concluded } from "./analysis.ts";
import { type Held, type Input, nothing, type Splice, spliced } from "./input.ts";

export interface State {
  readonly input: Input;
  readonly analysis: Analysis;
  /** Earlier inputs, newest last: what *Undo* goes back to. Typing is undone in the editor, not here. */
  readonly past: readonly Input[];
}

/** Enough to go back through a sitting's mistakes; holds references, not copies. */
const longestPast = 50;

/** The one place where what the visitor said changes, and from which the engine is asked. */
export function createTelltale(engine: Engine) {
  const store = createStore<State>()(() => ({ input: nothing, analysis: { state: "idle" }, past: [] }));
  let asking = false;

  /** One analysis in flight; when it returns and the input has moved on, ask once more for the newest. */
  async function chase(): Promise<void> {
    if (asking) return;
    asking = true;
    try {
      while (true) {
        const { input, analysis } = store.getState();
        if (input.a === null && input.b === null) {
          store.setState({ analysis: { state: "idle" } });
          return;
        }
        const last = lastOf(analysis);
        store.setState({ analysis: { state: "running", progress: null, last } });
        const answer = await engine.ask(brought(input.a), brought(input.b), (progress) =>
          store.setState({ analysis: { state: "running", progress, last } }),
        );
        const moved = store.getState().input !== input;
        if (answer.kind === "done") {
          const concluded: Concluded = { input, report: answer.report, texts: answer.texts };
          store.setState({ analysis: { state: "done", last: concluded } });
        } else if (!moved) {
          store.setState({
            analysis:
              answer.kind === "cancelled" ? { state: "cancelled", last } : { state: "failed", why: answer.why, last },
          });
        }
        if (!moved) return;
      }
    } finally {
      asking = false;
    }
  }

  /** The gate: every change of the input goes through here. */
  function change(next: Input, { undoable }: { undoable: boolean }): void {
    const { input, past } = store.getState();
    if (next === input) return;
    store.setState({ input: next, ...(undoable ? { past: [...past, input].slice(-longestPast) } : {}) });
    void chase();
  }

  return {
    ...store,
    /** Puts contents into panes; what stood there can be brought back. */
    put(contents: Partial<Record<Side, Held | null>>): void {
      change({ ...store.getState().input, ...contents }, { undoable: true });
    },
    swap(): void {
      const { a, b } = store.getState().input;
      change({ a: b, b: a }, { undoable: true });
    },
    /** An edit in a pane's editor, which keeps its own undo. */
    edit(side: Side, splice: Splice): void {
      change(spliced(store.getState().input, side, splice), { undoable: false });
    },
    pick(side: Side, request: number): void {
      const { input } = store.getState();
      const held = input[side];
      if (held !== null) change({ ...input, [side]: { ...held, request } }, { undoable: false });
    },
    undo(): void {
      const { past } = store.getState();
      const before = past.at(-1);
      if (before === undefined) return;
      store.setState({ past: past.slice(0, -1) });
      change(before, { undoable: false });
    },
    /** Ends the work under way; what was brought stays. */
    cancel(): void {
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

function brought(held: Held | null): Brought | null {
  if (held === null) return null;
  const { key, origin, content, request } = held;
  const source: Source =
    "text" in content ? { text: content.text, origin } : { blob: content.file, name: content.name, origin };
  return { key, source, request };
}
