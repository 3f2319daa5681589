import type { LinkedCapture, LinkInput, Origin } from "#engine/index.ts";
import { type Content, type Held, hold, holdLinked } from "#store/input.ts";
import type { Telltale } from "#store/store.ts";
import { closeShare, dismissNotice, notify } from "#ui/view.ts";

/** What a link cannot wash off: a text that was made up stays made up. Everything else came with the link. */
const invented: ReadonlySet<Origin> = new Set(["example", "simulated", "challenge"]);

/** Puts what a link holds into the panes, both of them: what stood there can be taken back. */
export function bringLink(telltale: Telltale, { a, b, reading, focus }: LinkInput): void {
  const { input } = telltale.getState();
  const replaced = input.a !== null || input.b !== null;
  const linked = holdLinked(
    { a: a ? held(a) : null, b: b ? held(b) : null },
    { reading: reading ?? null, focus: focus ?? [] },
  );
  // The sheet speaks of what stood here until now.
  closeShare();
  const undo = telltale.put({ a: linked.a, b: linked.b });
  if (replaced) notify({ id: "page.link-opened" }, undo);
  else dismissNotice();
}

function held(capture: LinkedCapture): Held {
  const { origin, request } = capture;
  const shown = hold(contentOf(capture), origin !== undefined && invented.has(origin) ? origin : "link");
  // A copy is of one request, whichever that was.
  return "copy" in capture || request === undefined ? shown : { ...shown, request };
}

function contentOf(capture: LinkedCapture): Content {
  if ("text" in capture) return { text: capture.text };
  const { name = "" } = capture;
  if ("copy" in capture) return { copy: capture.copy, name };
  return { file: new Blob([capture.bytes as Uint8Array<ArrayBuffer>]), name };
}
