import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCapture } from "#engine/capture/readCapture.ts";
import { analyze } from "#engine/index.ts";
import { canonicalJson } from "#engine/text/canonicalJson.ts";
import { sha256OfText } from "#engine/text/hash.ts";
import { copyRequest } from "./copyRequest.ts";
import { findSecrets } from "./findSecrets.ts";
import { madeCapture, PERSON, reminder } from "./made.fixture.ts";

const MARKED = "Today\u2019s date is 2026/06/30.";
const open = (text: string) => readCapture({ bytes: new TextEncoder().encode(text), name: "trace.jsonl" });
const copyOf = async (text: string, keep?: readonly string[]) =>
  (await copyRequest({ capture: await open(text) }, keep)).copy;

/** The same of letters and digits of other number, first kinds kept: what a detector goes by. */
const otherPerson = fc
  .record({
    user: fc.stringMatching(/^[b-df-hj-np-tv-z]{5,20}$/),
    mail: fc.stringMatching(/^[b-df-hj-np-tv-z]{3,20}$/).map((name) => `${name}@${name}-and-more.com`),
    device: fc.stringMatching(/^[0-9][0-9a-f]{31,90}$/),
    session: fc.stringMatching(/^[0-9][0-9a-f]{7}-[0-9a-f]{12,40}$/),
    key: fc.stringMatching(/^sk-ant-[0-9][A-Za-z0-9]{20,90}$/),
    host: fc.stringMatching(/^[b-df-hj-np-tv-z]{3,30}-[0-9]\.lan$/),
  })
  .filter((person) => new Set(Object.values(person)).size === 6);

it("nothing of a person is in a copy, and the reading is the same", async () => {
  const text = madeCapture(PERSON, MARKED);
  const copy = await copyOf(text);
  const json = JSON.stringify(copy);
  for (const value of Object.values(PERSON)) expect(json).not.toContain(value);
  expect(json).not.toContain("cch=0f3a9");
  expect(copy.source).toMatchObject({ sha256: null, bytes: null, requests: 1, request: 0 });
  expect(copy.redacted.map(({ kind }) => kind)).toEqual(["account", "session", "key", "mail", "user-name", "host"]);

  const whole = await analyze({ capture: await open(text) });
  const again = await analyze({ capture: await readCapture({ copy }) });
  const lines = (report: typeof whole) =>
    report.captures.a?.dateLines.map(({ bits, status, place }) => [bits, status, place]);
  expect(lines(again)).toEqual(lines(whole));
  expect(again.captures.a?.headline).toEqual(whole.captures.a?.headline);
  expect(again.captures.a?.notes.map(({ id }) => id)).toContain("share.lengths-redacted");
});

it("captures whose secrets differ in length and letters give the same copy, byte for byte", async () => {
  const expected = canonicalJson(await copyOf(madeCapture(PERSON, MARKED)));
  await fc.assert(
    fc.asyncProperty(otherPerson, async (person) => {
      expect(canonicalJson(await copyOf(madeCapture(person, MARKED)))).toBe(expected);
    }),
    { numRuns: 40 },
  );
});

it("where all is kept, or nothing is found, the texts are the original's and the source's hash is told", async () => {
  const capture = await open(madeCapture(PERSON, MARKED));
  const secrets = findSecrets(capture.requests[0]!, capture.name);
  const { copy, map } = await copyRequest(
    { capture },
    secrets.map(({ id }) => id),
  );
  expect(copy.parts.map(({ pieces }) => pieces[0]?.text ?? "")).toEqual(
    capture.requests[0]!.parts.map(({ text }) => text),
  );
  expect(copy.fields).toEqual(capture.requests[0]!.fields);
  expect(copy.source.sha256).toBe(capture.sha256);
  expect(copy.kept).toEqual(secrets.map(({ id }) => id));
  expect(copy.redacted).toEqual([]);
  const place = { side: "a", part: 1, span: { start: 3, end: 9 } } as const;
  expect(map(place)).toEqual(place);
});

it("what is kept stays, the rest goes; ids that are not there are not repeated", async () => {
  const capture = await open(madeCapture(PERSON, MARKED));
  const mail = findSecrets(capture.requests[0]!, capture.name).find(({ kind }) => kind === "mail")!;
  const { copy } = await copyRequest({ capture }, [mail.id, "mail-77"]);
  expect(copy.kept).toEqual([mail.id]);
  expect(JSON.stringify(copy)).toContain(PERSON.mail);
  expect(JSON.stringify(copy)).not.toContain(PERSON.key);
});

it("a position in the original is found again in the copy", async () => {
  const capture = await open(madeCapture(PERSON, MARKED));
  const { copy, map } = await copyRequest({ capture });
  const original = capture.requests[0]!.parts;
  for (const [part, { text }] of original.entries()) {
    const copied = copy.parts[part]?.pieces[0]?.text ?? "";
    expect(copy.parts[part]).toMatchObject({ units: copied.length, sha256: sha256OfText(copied) });
    let last = 0;
    for (let start = 0; start < text.length; start++) {
      const { span } = map({ side: "a", part, span: { start, end: start + 1 } });
      const there = copied.slice(span.start, span.end);
      expect(there === text[start] || there === "\u2588".repeat(6)).toBe(true);
      expect(span.start).toBeGreaterThanOrEqual(last);
      last = span.start;
    }
  }
});

it("code points that a finding rests on are never blacked out", async () => {
  const hidden = [...Array(24).keys()].map((bit) => (bit % 3 === 0 ? "\u200b" : "\u200d")).join("");
  const capture = await readCapture({ text: `x-api-key: 12ab${hidden}34cd and /home/wr\u200biter/x` });
  const before = await analyze({ capture });
  const { copy } = await copyRequest({ capture });
  const text = copy.parts[0]?.pieces[0]?.text ?? "";
  expect(text).toContain(hidden);
  expect(text).not.toMatch(/12ab|34cd|iter/);
  const after = await analyze({ capture: await readCapture({ copy }) });
  const unexplained = ({ captures }: typeof before) =>
    captures.a?.findings.filter(({ strength }) => strength !== "benign").map(({ say, spans }) => [say, spans.length]);
  expect(unexplained(after)).toEqual(unexplained(before));
});

it("a date line is left whole, whatever is taken for a secret in it", async () => {
  const capture = await readCapture({ text: `/home/30/x /home/06/y ${reminder("Today's date is 2026/06/30.")}` });
  const { copy } = await copyRequest({ capture });
  const text = copy.parts[0]?.pieces[0]?.text ?? "";
  expect(text).toContain("Today's date is 2026/06/30.");
  expect(text).not.toContain("/home/30/");
});

it("a blackout that takes away what explained an invisible character takes that too", async () => {
  // A soft hyphen between two words is ordinary; between a word and a blackout it would not be.
  const capture = await readCapture({ text: "contact\u00adann@paper-and-ink.com" });
  const { copy } = await copyRequest({ capture });
  const report = await analyze({ capture: await readCapture({ copy }) });
  expect(report.captures.a?.findings.filter(({ strength }) => strength === "unexplained")).toEqual([]);
});

it("keys that are somebody's path or address are blacked out of the paths of fields and texts", async () => {
  const schema = (key: string) => ({ type: "object", properties: { [key]: { type: "string", description: "One." } } });
  const body = {
    model: "claude-made-up",
    messages: [{ role: "user", content: "Hello." }],
    tools: [{ name: "t", description: "It does.", input_schema: schema(PERSON.mail) }],
    projects: { [`/home/${PERSON.user}/notes`]: { trusted: true } },
  };
  const copy = await copyOf(JSON.stringify(body));
  const json = JSON.stringify(copy);
  for (const value of [PERSON.mail, PERSON.user]) expect(json).not.toContain(value);
  expect(copy.fields.map(({ path }) => path)).toContain(
    'body.projects["/home/\u2588\u2588\u2588\u2588\u2588\u2588/notes"].trusted',
  );
  expect(copy.redacted.map(({ kind, places }) => [kind, places])).toEqual([
    ["mail", 1],
    ["user-name", 1],
  ]);
});

it("a copy of a copy is the same, but for what is taken besides", async () => {
  const capture = await open(madeCapture(PERSON, MARKED));
  const { copy } = await copyRequest({ capture }, ["mail-1"]);
  const again = await copyRequest({ capture: await readCapture({ copy }) }, []);
  expect(again.copy.redacted.map(({ kind }) => kind)).toContain("mail");
  const twice = await copyRequest({ capture: await readCapture({ copy: again.copy }) });
  expect(twice.copy.parts).toEqual(again.copy.parts);
  expect(twice.copy.redacted).toEqual(again.copy.redacted);
  expect(twice.copy.source.sha256).toBeNull();
});

const CAPTURES = new URL("../../../../shared/captures/", import.meta.url);

describe.skipIf(!existsSync(CAPTURES))("real captures", () => {
  const names = existsSync(CAPTURES) ? readdirSync(CAPTURES).filter((name) => name.endsWith(".jsonl")) : [];

  it.each(names)("of %s the copy has no id, and reads the same", async (name) => {
    const capture = await readCapture({ bytes: readFileSync(new URL(name, CAPTURES)), name });
    const whole = await analyze({ capture });
    const { copy } = await copyRequest({ capture });
    const json = JSON.stringify(copy);
    const { fields } = capture.requests[copy.source.request]!;
    const ids = fields.flatMap(({ path, value }) =>
      /user_id$/.test(path)
        ? (value.match(/[0-9a-f]{8}[0-9a-f-]{8,}/g) ?? [])
        : /request_id|session/i.test(path)
          ? [value]
          : [],
    );
    expect(ids.length).toBeGreaterThan(1);
    for (const id of ids) expect(json).not.toContain(id);
    const again = await analyze({ capture: await readCapture({ copy }) });
    expect(again.captures.a?.dateLines).toEqual(whole.captures.a?.dateLines);
    expect(again.captures.a?.findings.length).toBe(whole.captures.a?.findings.length);
  });
});
