import { describe, expect, it } from "vitest";
import { readCapture } from "#engine/capture/readCapture.ts";
import { analyze, type ClaimMark } from "#engine/index.ts";
import { marksOf } from "./marksOf.ts";

/** A request in the shape that Claude Code sends, with a date line. */
function request(line: string, version = "2.1.150"): string {
  return JSON.stringify({
    model: "claude-x",
    system: [{ type: "text", text: `x-anthropic-billing-header: cc_version=${version}.1; cc_entrypoint=cli;` }],
    messages: [
      {
        role: "user",
        content: [{ type: "text", text: `<system-reminder>\n# currentDate\n${line}\n</system-reminder>\n` }],
      },
    ],
  });
}

async function marksIn(text: string): Promise<ReadonlyMap<string, ClaimMark>> {
  const report = await analyze({ capture: await readCapture({ text, origin: "pasted" }) });
  return new Map(marksOf(report).map((mark) => [mark.claim, mark]));
}

describe("a capture speaks to claims", () => {
  it("with a marked line: three bits, no invisible characters, an apostrophe without slashes", async () => {
    const marks = await marksIn(request("Today\u2019s date is 2026-06-30."));
    expect(marks.get("identifiers")).toMatchObject({ fits: "does-not-fit", say: { id: "claims.mark-three-bits" } });
    expect(marks.get("zero-width")).toMatchObject({ fits: "does-not-fit" });
    expect(marks.get("outside-china")).toMatchObject({ say: { id: "claims.mark-apostrophe-without-slash" } });
    expect(marks.get("nfkc-folds")).toMatchObject({ say: { params: { point: "U+2019" } } });
    expect(marks.get("every-request")).toMatchObject({ fits: "fits", side: "a" });
    expect(marks.get("every-request")?.at).toHaveLength(1);
  });

  it("with slashes and U+0027: the time zone alone does not change the apostrophe", async () => {
    const marks = await marksIn(request("Today's date is 2026/06/30."));
    expect(marks.get("zone-apostrophe")).toMatchObject({
      fits: "does-not-fit",
      say: { id: "claims.mark-slash-plain-apostrophe" },
    });
    expect(marks.has("nfkc-folds")).toBe(false);
  });

  it("with a plain line: which the rules write in several situations, so it decides nothing", async () => {
    const marks = await marksIn(request("Today's date is 2026-06-30."));
    expect(marks.get("every-request")).toMatchObject({ fits: "cannot-tell", say: { id: "claims.mark-plain" } });
    expect(marks.has("identifiers")).toBe(false);
    expect(marks.has("outside-china")).toBe(false);
  });

  it("of 2.1.197, marked: it was not gone; of 2.1.198, plain: that decides nothing", async () => {
    const marked = await marksIn(request("Today\u2019s date is 2026/06/30.", "2.1.197"));
    expect(marked.get("removed-in-197")).toMatchObject({ fits: "does-not-fit" });
    const later = await marksIn(request("Today's date is 2026-07-02.", "2.1.198"));
    expect(later.get("removed-in-197")).toMatchObject({ fits: "cannot-tell" });
  });

  it("with U+2018: no published rule writes it, so it decides nothing", async () => {
    const marks = await marksIn(request("Today\u2018s date is 2026-06-30."));
    expect(marks.get("zone-apostrophe")).toMatchObject({ fits: "cannot-tell", say: { params: { point: "U+2018" } } });
  });

  it("with zero-width bits: as one claim has it", async () => {
    const hidden = "\u200B\u200C\u200B\u200B\u200C\u200B\u200B\u200B\u200B\u200C\u200C\u200B\u200C\u200B\u200B\u200C";
    const marks = await marksIn(request(`Today's date is 2026-06-30.${hidden}`));
    expect(marks.get("zero-width")).toMatchObject({ fits: "fits" });
    expect(marks.get("zero-width")?.at).toHaveLength(1);
    const elsewhere = await marksIn(request(`Today's date is 2026-06-30.\n\nA letter.${hidden}`));
    expect(elsewhere.get("zero-width")).toMatchObject({ fits: "cannot-tell", say: { params: { place: "elsewhere" } } });
  });

  it("of the official host, plain: with another time zone it would be plain in any case", async () => {
    const body = JSON.parse(request("Today's date is 2026-06-30."));
    const har = {
      log: {
        version: "1.2",
        creator: { name: "made up", version: "1" },
        entries: [
          {
            startedDateTime: "2026-06-30T10:00:00Z",
            request: {
              method: "POST",
              url: "https://api.anthropic.com/v1/messages",
              headers: [{ name: "Host", value: "api.anthropic.com" }],
              postData: { mimeType: "application/json", text: JSON.stringify(body) },
            },
            response: { status: 200, headers: [], content: { text: "" } },
          },
        ],
      },
    };
    const marks = await marksIn(JSON.stringify(har));
    expect(marks.get("official-endpoint")).toMatchObject({ fits: "cannot-tell" });
    expect(marks.get("reaches-anthropic")).toMatchObject({ say: { params: { host: "api.anthropic.com" } } });
  });

  it("without the line, a text has nothing to say about what the line is made of", async () => {
    const marks = await marksIn("A letter about the weather, with nothing in it.\n");
    expect([...marks.keys()]).toEqual([]);
  });
});
