import { describe, expect, it } from "vitest";
import type { Report } from "#engine/index.ts";
import type { Answer, Engine } from "#worker/client.ts";
import type { Tasks } from "#worker/protocol.ts";
import { conclusionOf } from "./analysis.ts";
import { hold, holdLinked, nothing, spliced, textOf } from "./input.ts";
import { createTelltale } from "./store.ts";

/** An engine that answers when told to, and remembers what it was asked. */
function patientEngine() {
  const asked: (Tasks["analyze"]["of"] & { answer: (answer: Answer<"analyze">) => void })[] = [];
  const engine: Engine = {
    // The store asks for nothing but an analysis by itself.
    ask: (_, of) => new Promise((answer) => asked.push({ ...(of as Tasks["analyze"]["of"]), answer: answer as never })),
    cancel: () => asked.at(-1)?.answer({ kind: "cancelled" }),
  };
  return { engine, asked };
}

const done: Answer<"analyze"> = { kind: "done", value: { report: {} as Report, texts: { a: [], b: [] } } };
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("what the visitor said", () => {
  it("holds a text exactly, and an edit replaces just its span", () => {
    const input = { ...nothing, a: hold({ text: "\uFEFFa\r\n\uD800b" }, "pasted") };
    expect(textOf(spliced(input, "a", { span: { start: 1, end: 2 }, insert: "A" }).a)).toBe("\uFEFFA\r\n\uD800b");
  });

  it("keeps a made-up example labelled as one through every edit", () => {
    const input = { ...nothing, a: hold({ text: "x" }, "example") };
    expect(spliced(input, "a", { span: { start: 0, end: 1 }, insert: "real" }).a?.origin).toBe("example");
  });

  it("remembers the link that a document came with through every edit, and how it came", () => {
    const one = hold({ text: "x" }, "link");
    const linked = holdLinked({ a: one, b: null }, { reading: null, focus: [] });
    const edited = spliced(linked, "a", { span: { start: 0, end: 0 }, insert: "y" });
    expect(edited.a?.link).toBe(linked.a?.link);
    expect(edited.a?.link?.came).toEqual({ a: { key: one.key, request: null }, b: null });
    expect(edited.a?.key).not.toBe(one.key);
  });

  it("is an empty pane again when the last character goes", () => {
    const input = { ...nothing, b: hold({ text: "x" }, "typed") };
    expect(spliced(input, "b", { span: { start: 0, end: 1 }, insert: "" }).b).toBeNull();
  });
});

describe("the chase", () => {
  it("asks once at a time, and once more for the newest when the input has moved on", async () => {
    const { engine, asked } = patientEngine();
    const telltale = createTelltale(engine);
    for (const text of ["1", "12", "123"]) telltale.put({ a: hold({ text }, "typed") });
    expect(asked).toHaveLength(1);
    asked[0]?.answer(done);
    await settled();
    expect(asked).toHaveLength(2);
    expect(asked[1]?.a?.source).toEqual({ text: "123", origin: "typed" });
    asked[1]?.answer(done);
    await settled();
    expect(telltale.getState().analysis.state).toBe("done");
    expect(asked).toHaveLength(2);
  });

  it("keeps what was brought when the work is cancelled, and goes on when asked to", async () => {
    const { engine, asked } = patientEngine();
    const telltale = createTelltale(engine);
    telltale.put({ a: hold({ text: "long" }, "pasted") });
    telltale.cancel();
    await settled();
    expect(telltale.getState().analysis).toEqual({ state: "cancelled", last: null });
    expect(textOf(telltale.getState().input.a)).toBe("long");
    telltale.retry();
    expect(asked).toHaveLength(2);
  });

  it("says that it failed, and why, and still holds the text", async () => {
    const { engine, asked } = patientEngine();
    const telltale = createTelltale(engine);
    telltale.put({ b: hold({ text: "text" }, "pasted") });
    asked[0]?.answer({ kind: "failed", why: "reason" });
    await settled();
    expect(telltale.getState().analysis).toEqual({ state: "failed", why: "reason", last: null });
    expect(textOf(telltale.getState().input.b)).toBe("text");
  });

  it("concludes nothing from an empty page", async () => {
    const { engine, asked } = patientEngine();
    const telltale = createTelltale(engine);
    telltale.put({ a: hold({ text: "x" }, "pasted") });
    telltale.put({ a: null });
    asked[0]?.answer(done);
    await settled();
    expect(telltale.getState().analysis).toEqual({ state: "idle" });
  });

  it("stops when cancelled, even if something newer was brought meanwhile", async () => {
    const { engine, asked } = patientEngine();
    const telltale = createTelltale(engine);
    telltale.put({ a: hold({ text: "large" }, "pasted") });
    telltale.put({ b: hold({ text: "large too" }, "pasted") });
    telltale.cancel();
    await settled();
    expect(asked).toHaveLength(1);
    expect(telltale.getState().analysis.state).toBe("cancelled");
  });

  it("tries a passphrase on what is held, and forgets it when nothing is", async () => {
    const { engine, asked } = patientEngine();
    const telltale = createTelltale(engine);
    telltale.put({ a: hold({ text: "locked" }, "pasted") });
    telltale.tryPassphrase("first");
    expect(asked).toHaveLength(1);
    asked[0]?.answer(done);
    await settled();
    expect(asked.map(({ passphrases }) => passphrases)).toEqual([[], ["first"]]);
    asked[1]?.answer(done);
    await settled();
    expect(telltale.getState().analysis).toMatchObject({ state: "done", last: { passphrases: ["first"] } });
    telltale.put({ a: null });
    expect(telltale.getState().passphrases).toEqual([]);
  });

  it("lets no text inherit another's reading, but a text under edit keeps its own", () => {
    const held = hold({ text: "one" }, "pasted");
    const input = { ...nothing, a: held };
    const last = { input, passphrases: [], report: {} as Report, texts: { a: [], b: [] } };
    const analysis = { state: "cancelled", last } as const;
    const edited = spliced(input, "a", { span: { start: 0, end: 1 }, insert: "O" });
    expect(conclusionOf(analysis, edited)).toBe(last);
    expect(conclusionOf(analysis, { ...nothing, a: hold({ text: "one" }, "pasted") })).toBeNull();
    expect(conclusionOf(analysis, { ...nothing, b: held })).toBeNull();
  });

  it("takes back just what one step replaced: what was done since, elsewhere, stays", () => {
    const { engine } = patientEngine();
    const telltale = createTelltale(engine);
    const first = hold({ text: "first" }, "pasted");
    telltale.put({ a: first });
    const undo = telltale.put({ a: null });
    telltale.edit("b", { span: { start: 0, end: 0 }, insert: "typed since" });
    undo();
    expect(telltale.getState().input.a).toBe(first);
    expect(textOf(telltale.getState().input.b)).toBe("typed since");
  });
});
