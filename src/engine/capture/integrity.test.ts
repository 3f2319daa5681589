import { describe, expect, it } from "vitest";
import type { Integrity } from "#engine/types.ts";
import { claudeBody, claudeTapRecord, type RecordOptions } from "./fixtures/claudeTapRecord.ts";
import { readCapture } from "./readCapture.ts";

const read = async (text: string): Promise<Integrity> => (await readCapture({ text })).integrity;
const check = (options: RecordOptions, body?: unknown) => read(claudeTapRecord(options, body));
const told = ({ checks }: Integrity) => checks.map(({ result, say }) => `${result} ${say.id.slice("capture.".length)}`);

describe("a request checked against itself", () => {
  it("is consistent where everything that is said twice agrees", async () => {
    const integrity = await check({});
    expect(integrity.verdict).toBe("consistent");
    expect(told(integrity)).toEqual(["fits length-fits", "fits version-fits", "fits session-fits", "fits date-fits"]);
  });

  it("is altered where the body is longer or shorter than stated, and says by how much", async () => {
    const shorter = await read(claudeTapRecord().replace("lighthouse keeper", "diver"));
    expect(shorter.verdict).toBe("altered");
    const length = JSON.stringify(claudeBody()).length + 2;
    expect(shorter.checks[0]).toEqual({
      result: "differs",
      say: { id: "capture.length-differs", params: { stated: length, actual: length - 12, difference: "-12" } },
    });
    const longer = await read(claudeTapRecord().replace("keeper", "keeper\u2019s cat"));
    expect(longer.checks[0]!.say.params).toMatchObject({ difference: "+8" });
  });

  it("cannot tell the length of a body that parsing rewrites", async () => {
    const number = await read(claudeTapRecord().replace('"max_tokens":64', '"max_tokens":64.0'));
    expect(number.checks[0]!.say.id).toBe("capture.length-fits");
    const sent = await read(claudeTapRecord({ headers: { "Content-Length": "9999" } }).replace(":64,", ":64.0,"));
    expect(sent.checks[0]).toEqual({
      result: "absent",
      say: { id: "capture.length-not-comparable", params: { reason: "numbers" } },
    });
    const twice = await read(
      claudeTapRecord({ headers: { "Content-Length": "9999" } }).replace('"stream":', '"stream":false,"stream":'),
    );
    expect(twice.checks[0]!.say.params).toEqual({ reason: "keys" });
  });

  it.each([
    ["numbers", ":64.0,"],
    ["keys", ':64,"max_tokens":64,'],
  ])(
    "cannot tell the length of a body with %s that parsing rewrites, in a string as little",
    async (reason, written) => {
      const record = JSON.parse(claudeTapRecord({ headers: { "Content-Length": "9999" } }));
      const body = JSON.stringify(record.request.body).replace(":64,", written);
      // A tool that wraps a body twice, and a file that is wrapped as a whole.
      const twice = JSON.stringify({ ...record, request: { ...record.request, body: JSON.stringify(body) } });
      const whole = claudeTapRecord({ headers: { "Content-Length": "9999" } }).replace(":64,", written);
      for (const text of [twice, JSON.stringify(whole)]) {
        const { integrity, notes } = await readCapture({ text });
        expect(integrity.checks[0]!.say).toEqual({ id: "capture.length-not-comparable", params: { reason } });
        expect(notes.map(({ id }) => id).includes("capture.duplicate-keys")).toBe(reason === "keys");
      }
    },
  );

  it("a body in a string in a string fits with the length that it has as it is written", async () => {
    const record = JSON.parse(claudeTapRecord());
    const body = JSON.stringify(record.request.body, null, 1);
    record.request.headers["Content-Length"] = String(new TextEncoder().encode(body).length);
    record.request.body = JSON.stringify(body);
    expect((await read(JSON.stringify(record))).checks[0]!.say.id).toBe("capture.length-fits");
  });

  it("a number in a neighbour of the body does not matter", async () => {
    const text = claudeTapRecord()
      .replace('"body":{"model"', '"body2":1.0,"body":{"model"')
      .replace("keeper", "keepers");
    expect((await read(text)).verdict).toBe("altered");
  });

  it("a number outside the body that parsing rewrites does not matter", async () => {
    const text = claudeTapRecord().replace('"duration_ms":2', '"duration_ms":2.0').replace("keeper", "keepers");
    expect((await read(text)).verdict).toBe("altered");
  });

  it("does not hold the length against a client that may write JSON in another form, or compresses", async () => {
    const other = await check({ userAgent: "python-httpx/0.28", headers: { "Content-Length": "9999" } });
    expect(other.checks[0]!.say.params).toEqual({ reason: "client" });
    const packed = await check({ headers: { "Content-Length": "99", "content-encoding": "gzip" } });
    expect(packed.checks[0]!.say.params).toEqual({ reason: "compressed" });
  });

  it("does not hold the length against a file with bytes that could not be decoded", async () => {
    const bytes = Uint8Array.from(new TextEncoder().encode(claudeTapRecord({ text: "~" })), (byte) =>
      byte === 0x7e ? 0x92 : byte,
    );
    const { integrity } = await readCapture({ bytes });
    expect(integrity.checks[0]!.say.params).toEqual({ reason: "bytes" });
  });

  it("a lone surrogate has the length of the escape that a client sends", async () => {
    expect((await check({ text: "\uD83D" })).verdict).toBe("consistent");
  });

  it("is altered where header and body name different versions or sessions", async () => {
    expect(told(await check({ billingVersion: "2.1.145" }))).toContain("differs version-differs");
    expect((await check({ billingVersion: "2.1.145" })).verdict).toBe("altered");
    expect(told(await check({ headerSession: "other" }))).toContain("differs session-differs");
  });

  it("knows the older shape of the session", async () => {
    const body = { ...claudeBody(), metadata: { user_id: "user_ab12_account__session_77-88" } };
    expect(told(await check({ headerSession: "77-88" }, body))).toContain("fits session-fits");
    expect(told(await check({}, { ...body, metadata: { user_id: "ab12" } }))).toContain("absent session-absent");
  });

  it("a date far from the recorded time takes certainty away, and accuses nobody", async () => {
    const integrity = await check({ date: "Tue, 30 Jun 2026 10:00:02 GMT" });
    expect(integrity.verdict).toBe("cannot-tell");
    expect(integrity.checks.at(-1)).toEqual({
      result: "differs",
      say: { id: "capture.date-differs", params: { seconds: 3601 } },
    });
  });

  it("a date that fits proves nothing of the body", async () => {
    const body = { system: "a", messages: [] };
    expect((await check({ userAgent: "curl/8", headers: { "Content-Length": "1" } }, body)).verdict).toBe(
      "cannot-tell",
    );
  });

  it("a placeholder where only the client writes tells, even when the length was made to fit", async () => {
    const integrity = await check({ cch: "<normalized>" });
    expect(integrity.verdict).toBe("altered");
    expect(integrity.checks.at(-1)!.say).toEqual({
      id: "capture.placeholder",
      params: { placeholder: "<normalized>", path: "system[0].text" },
    });
    expect((await check({}, { ...claudeBody(), metadata: { user_id: "***" } })).verdict).toBe("altered");
  });

  it("a prompt that speaks of placeholders, and a masked key, are not held against it", async () => {
    const integrity = await check({ text: "Write <redacted> for it.\n***\n**bold**" });
    expect(integrity.verdict).toBe("consistent");
    expect(told(integrity).at(-1)).toBe("absent placeholder-in-text");
  });

  it("a body by itself says nothing twice", async () => {
    expect((await read(JSON.stringify(claudeBody()))).verdict).toBe("cannot-tell");
  });
});

describe("all requests of a capture", () => {
  it("one altered request makes the capture altered", async () => {
    const integrity = await read(`${claudeTapRecord()}\n${claudeTapRecord({ turn: 2, cch: "<dummy>" })}`);
    expect(integrity.verdict).toBe("altered");
    expect(told(integrity)).toEqual(["differs requests-altered", "fits requests-fit", "fits sessions"]);
  });

  it("one request that cannot be checked takes the certainty from all", async () => {
    const unknown = claudeTapRecord(
      { turn: 2, userAgent: "x", headers: { "Content-Length": "1" } },
      { system: "a", messages: [] },
    );
    expect((await read(`${claudeTapRecord()}\n${unknown}`)).verdict).toBe("cannot-tell");
  });

  it("several sessions, or a record twice, are said and not held against it", async () => {
    const integrity = await read(
      [claudeTapRecord(), claudeTapRecord(), claudeTapRecord({ turn: 2, session: "s2" })].join("\n"),
    );
    expect(integrity.verdict).toBe("consistent");
    expect(told(integrity)).toEqual(["fits requests-fit", "absent sessions", "absent request-ids-repeat"]);
  });
});
