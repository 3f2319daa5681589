import { useMemo } from "react";
import type { Origin, Side } from "#engine/index.ts";
import type { Phrase } from "#messages/index.ts";
import { type Held, hold, holdAgain } from "#store/input.ts";
import type { Telltale } from "#store/store.ts";
import { sortFiles } from "#ui/report/sortFiles.ts";
import { useTelltale } from "#ui/telltale.ts";
import { dismissNotice, notify, verify } from "#ui/view.ts";
import { type MarkerState, markerStates, pairCapture, smartQuoteText, stateText } from "./examples.ts";
import { emptySide, filesFor } from "./incoming.ts";

export const exampleIds = ["pair", "states", "smart-quotes"] as const;

export type ExampleId = (typeof exampleIds)[number];

/** Everything by which something comes onto the page. Each says what it replaced, and can be undone. */
export interface Bring {
  /** A null side means: not aimed at a pane. */
  files(side: Side | null, files: readonly File[]): Promise<void>;
  /** The whole content of a pane, exactly as the clipboard handed it over. */
  text(side: Side | null, text: string, origin?: Origin): void;
  example(id: ExampleId): void;
  /** Texts that were made on this page, into the panes: both of them, so that nothing stands beside them that they were not made with. */
  made(texts: { readonly a: string; readonly b?: string }, origin: Origin): void;
  /** One of the eight states, into B, beside the plain one. */
  state(state: MarkerState): void;
  clear(side: Side): void;
  /** Another request of this pane's file, into the other pane. */
  beside(side: Side, request: number): void;
}

export function useBring(): Bring {
  const telltale = useTelltale();
  return useMemo(() => bringTo(telltale), [telltale]);
}

function bringTo(telltale: Telltale): Bring {
  /** Puts contents in and, where something made way for them or is to be said anyway, says so and offers the way back. */
  function put(contents: Partial<Record<Side, Held | null>>, phrase: Phrase, say = false): void {
    const { input } = telltale.getState();
    const replaced = (["a", "b"] as const).some((side) => contents[side] !== undefined && input[side] !== null);
    const undo = telltale.put(contents);
    // An older notice's Undo would now take back the wrong thing.
    if (replaced || say) notify(phrase, undo);
    else dismissNotice();
  }

  const example = (text: string): Held => hold({ text }, "example");

  return {
    async files(side, files) {
      if (files.length === 0) return;
      // A report is no capture: it is checked against those that came with it, or that are here.
      if ((await sortFiles(files)).report !== null) return verify(files);
      const contents = filesFor(side, files, telltale.getState().input);
      if (Object.keys(contents).length === 0) {
        notify({ id: "page.both-full" });
        return;
      }
      const more = files.length > 2;
      put(contents, { id: more ? "page.first-two" : "page.replaced", params: { count: files.length } }, more);
    },
    text(side, text, origin = "pasted") {
      const to = side ?? emptySide(telltale.getState().input);
      if (to === null) notify({ id: "page.both-full" });
      else if (text === "") notify({ id: "page.clipboard-empty" });
      else put({ [to]: hold({ text }, origin) }, { id: "page.replaced" });
    },
    example(id) {
      const contents: Record<ExampleId, () => Partial<Record<Side, Held | null>>> = {
        pair: () => ({ a: example(pairCapture("a")), b: example(pairCapture("b")) }),
        states: () => stateContents(markerStates.at(-1) as MarkerState),
        "smart-quotes": () => ({ a: example(smartQuoteText()), b: null }),
      };
      put(contents[id](), { id: "page.replaced" });
    },
    made({ a, b }, origin) {
      put(
        { a: hold({ text: a }, origin), b: b === undefined ? null : hold({ text: b }, origin) },
        { id: "page.replaced" },
      );
    },
    state(state) {
      telltale.put(stateContents(state));
    },
    beside(side, request) {
      const held = telltale.getState().input[side];
      if (held !== null) put({ [side === "a" ? "b" : "a"]: holdAgain(held, request) }, { id: "page.replaced" });
    },
    clear(side) {
      put({ [side]: null }, { id: "page.cleared", params: { side: side.toUpperCase() } });
    },
  };

  function stateContents(state: MarkerState): Partial<Record<Side, Held>> {
    return {
      a: example(stateText({ knownDomain: 0, labKeyword: 0, listedTimeZone: 0 })),
      b: example(stateText(state)),
    };
  }
}
