import { describe, expect, it } from "vitest";
import { readCapture } from "#engine/capture/readCapture.ts";
import type { Part } from "#engine/types.ts";
import { findDateLines } from "./findDateLines.ts";
import { linesOfRequest, message, plain, reminder, VERSION } from "./samples.ts";

describe("places", () => {
  const line = "Today's date is 2026/06/30.";
  const placeOf = (part: Part) => findDateLines([part], VERSION)[0]?.place;

  it("expects the line under # currentDate in a system reminder of a message, or of a plain text", () => {
    expect(placeOf(message(reminder(line)))).toBe("expected");
    expect(placeOf(plain(`Some prompt with a <system-reminder> in it.\n${reminder(line)}`))).toBe("expected");
    expect(placeOf(plain(reminder(line).replaceAll("\n", "\r\n")))).toBe("expected");
  });

  it("expects it in the same place of a request pasted as JSON, URL or HTML", () => {
    const json = JSON.stringify({ messages: [{ role: "user", content: reminder(line) }] });
    expect(placeOf(plain(json))).toBe("expected");
    expect(placeOf(plain(JSON.stringify(json)))).toBe("expected");
    expect(placeOf(plain(json.replaceAll("<", "\\u003c").replaceAll(">", "\\u003e")))).toBe("expected");
    expect(placeOf(plain(encodeURIComponent(reminder(line))))).toBe("expected");
    expect(placeOf(plain(reminder(line).replaceAll("<", "&lt;").replaceAll(">", "&gt;")))).toBe("expected");
  });

  it.each([
    "input[0].content[0].text",
    "input[0].content",
    "contents[0].parts[0].text",
    "request.contents[0].parts[1].text",
    "generateContentRequest.contents[0].parts[0].text",
  ])("expects it in a user's message of a request that was handed on in another vendor's shape: %s", (path) => {
    const part = { ...message(reminder(line)), path };
    expect(placeOf(part)).toBe("expected");
    for (const role of ["system", "assistant", "tool", "text"] as const) {
      expect(placeOf({ ...part, role })).toBe("elsewhere");
    }
  });

  it("reads it in place in such requests as they are captured", async () => {
    const content = reminder(line);
    for (const body of [
      { model: "m", input: [{ type: "message", role: "user", content: [{ type: "input_text", text: content }] }] },
      { request: { contents: [{ role: "user", parts: [{ text: content }] }] } },
    ]) {
      const { requests } = await readCapture({ text: JSON.stringify(body) });
      expect(linesOfRequest(requests[0]!).map(({ place }) => place)).toEqual(["expected"]);
    }
  });

  it("takes any other place for a quotation", () => {
    expect(placeOf(plain(line))).toBe("elsewhere");
    expect(placeOf(plain(`# currentDate\n${line}`))).toBe("elsewhere");
    expect(placeOf(plain(`<system-reminder>\n${line}\n</system-reminder>`))).toBe("elsewhere");
    expect(placeOf(plain(`<system-reminder>\n</system-reminder>\n# currentDate\n${line}`))).toBe("elsewhere");
    expect(placeOf(plain(`<system-reminder>\n# currentDate\nIt says: ${line}\n</system-reminder>`))).toBe("elsewhere");
    for (const path of [
      "instructions",
      "input",
      "request.systemInstruction.parts[0].text",
      "inputs[0]",
      "x.contents[0]",
    ]) {
      expect(placeOf({ ...message(reminder(line)), path })).toBe("elsewhere");
    }
    expect(placeOf({ ...message(reminder(line)), path: "system[1].text", role: "system" })).toBe("elsewhere");
    expect(placeOf({ ...message(reminder(line)), path: "tools[1].description", role: "tool" })).toBe("elsewhere");
    expect(placeOf({ ...message(reminder(line)), role: "assistant" })).toBe("elsewhere");
    expect(placeOf({ ...message(reminder(line)), role: "tool" })).toBe("elsewhere");
  });
});
