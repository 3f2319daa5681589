import { describe, expect, it } from "vitest";
import { copyRequest } from "#engine/share/copyRequest.ts";
import { excerptCopies } from "#engine/share/excerptCopies.ts";
import { openCopy } from "#engine/share/openCopy.ts";
import { canonicalJson } from "#engine/text/canonicalJson.ts";
import type { Capture, SharedCopy, Verified } from "#engine/types.ts";
import { analyse, file, marked, plain, recorded, reportOf, tool } from "./madeReports.fixture.ts";
import { digestOf, toJson } from "./toJson.ts";
import { verifyReport } from "./verifyReport.ts";

async function verify(report: string, captures: readonly Capture[]): Promise<Verified> {
  const verification = await verifyReport(report, captures, (x, y) => analyse(x, y), tool);
  if ("error" in verification) throw new Error(verification.error.id);
  return verification;
}

const unlike = ({ lines }: Verified) => lines.filter(({ result }) => result !== "matches").map(({ say }) => say);

/** Made up: a key that should not leave, and a prompt too long for an excerpt. */
const secret = "sk-ant-api03-MadeUpMadeUpMadeUp0123456789";
const long = "An ordinary sentence of a prompt. ".repeat(300);
const textOf = (sentence: string): string =>
  recorded(sentence, { Authorization: `Bearer ${secret}` }).replace("You are", `${long}You are`);

const [a, b] = [await file(textOf(marked), "a.jsonl"), await file(textOf(plain), "b.jsonl")];

async function copyOf(capture: Capture, kept: readonly string[] = []): Promise<SharedCopy> {
  return (await copyRequest({ capture }, kept)).copy;
}

const opened = (copy: SharedCopy): Capture => openCopy({ copy, origin: "file" });

async function excerpts(): Promise<{ a: SharedCopy; b: SharedCopy }> {
  const [copyA, copyB] = [await copyOf(a), await copyOf(b)];
  const cut = excerptCopies(await reportOf(opened(copyA), opened(copyB)), { a: copyA, b: copyB });
  if (!cut.a || !cut.b) throw new Error("no excerpt");
  return { a: cut.a, b: cut.b };
}

describe("a report of redacted copies", () => {
  it("says that it is one, holds nothing that was blacked out, and no hash of the original", async () => {
    const json = toJson(await reportOf(opened(await copyOf(a)), opened(await copyOf(b))));
    expect(json).not.toContain(secret);
    expect(json).not.toContain(a.sha256);
    expect(JSON.parse(json).report.captures.a.copy).toMatchObject({ excerpt: false, kept: [] });
  });

  it("matches the original files, whatever their order: the copies are made again", async () => {
    const verified = await verify(toJson(await reportOf(opened(await copyOf(a)), opened(await copyOf(b)))), [b, a]);
    expect(unlike(verified)).toEqual([]);
    expect(verified.verdict).toBe("matches");
    expect(verified.lines.filter(({ say }) => say.id === "report.copy")).toHaveLength(2);
  });

  it("matches a file that was renamed, and one side that is no copy", async () => {
    const renamed = await file(textOf(marked), "renamed.jsonl");
    expect(unlike(await verify(toJson(await reportOf(opened(await copyOf(a)), b)), [renamed, b]))).toEqual([]);
  });

  it("matches where something was left in, and not where it says otherwise", async () => {
    const kept = opened(await copyOf(a, ["key-1"]));
    const json = toJson(await reportOf(kept));
    expect(JSON.parse(json).report.captures.a.copy.kept).toEqual(["key-1"]);
    expect(unlike(await verify(json, [a]))).toEqual([]);
    const forged = JSON.parse(json);
    forged.report.captures.a.copy.kept = [];
    const verified = await verify(canonicalJson({ ...forged, digest: digestOf(forged) }), [a]);
    expect(verified.verdict).toBe("differs");
    expect(unlike(verified)[0]).toMatchObject({ id: "report.copy", params: { state: "another" } });
  });

  it("matches the copy itself, as a link brings it", async () => {
    const copy = opened(await copyOf(a));
    expect(unlike(await verify(toJson(await reportOf(copy)), [copy]))).toEqual([]);
  });

  it("matches the second request of a file", async () => {
    const many = await file(textOf(plain) + textOf(marked), "many.jsonl");
    const { copy } = await copyRequest({ capture: many, request: 1 });
    expect(unlike(await verify(toJson(await reportOf(opened(copy))), [many]))).toEqual([]);
  });

  it("differs where a byte of the original was changed that stands in the copy", async () => {
    const json = toJson(await reportOf(opened(await copyOf(a))));
    const verified = await verify(json, [await file(textOf(marked).replace("ordinary", "0rdinary"), "a.jsonl")]);
    expect(verified).toMatchObject({ verdict: "differs", say: { params: { why: "capture" } } });
    expect(unlike(verified).map(({ id }) => id)).toContain("report.differs");
  });

  it("cannot be told where the original is not there", async () => {
    const verified = await verify(toJson(await reportOf(opened(await copyOf(a)))), []);
    expect(verified).toMatchObject({ verdict: "cannot-tell", say: { params: { why: "missing" } } });
    expect(unlike(verified)[0]).toMatchObject({ id: "report.copy", params: { state: "missing", side: "a" } });
  });
});

describe("a report of excerpts", () => {
  it("matches the original files", async () => {
    const cut = await excerpts();
    const json = toJson(await reportOf(opened(cut.a), opened(cut.b)));
    expect(JSON.parse(json).report.captures.a.copy.excerpt).toBe(true);
    const verified = await verify(json, [a, b]);
    expect(unlike(verified)).toEqual([]);
    expect(verified.verdict).toBe("matches");
  });

  it("differs where a piece is said to stand elsewhere", async () => {
    const cut = await excerpts();
    const forged = JSON.parse(toJson(await reportOf(opened(cut.a), opened(cut.b))));
    const { parts } = forged.report.captures.a;
    const part = parts.find(({ excerpt }: { excerpt: unknown }) => excerpt !== null);
    part.excerpt.pieces[0].start += 1;
    expect((await verify(canonicalJson({ ...forged, digest: digestOf(forged) }), [a, b])).verdict).toBe("differs");
  });
});
