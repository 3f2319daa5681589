import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curl } from "./curl.ts";
import { MARKED, promptBody } from "./fixtures/promptBody.ts";
import { forCmd, hex, inAnsiC, inApostrophes, inPrintf } from "./fixtures/shellQuoting.ts";

const URL_ = "https://api.anthropic.com/v1/messages?beta=true";
const body = promptBody(MARKED);

function textsOf(command: string): readonly string[] {
  return curl.read(command)?.[0]?.parts.map(({ text }) => text) ?? [];
}

const texts = textsOf(`curl '${URL_}' --data-raw ${inApostrophes(body)}`);

describe("a curl command", () => {
  it("gives the request that it would send", () => {
    const [request] =
      curl.read(
        `curl -X POST '${URL_}' \\\n  -H 'content-type: application/json' \\\n  -H 'User-Agent: claude-cli/2.1.150 (external, cli)' \\\n  --data-raw ${inApostrophes(body)}`,
      ) ?? [];
    expect(request).toMatchObject({
      label: "POST /v1/messages",
      method: "POST",
      path: "/v1/messages?beta=true",
      host: "api.anthropic.com",
      version: "2.1.150",
      model: "claude-opus-4-7",
      steps: [{ id: "capture.step-shell-quoting" }],
    });
    expect(request?.fields).toContainEqual({ path: "headers.content-type", value: "application/json" });
    expect(texts.some((text) => text.includes(MARKED))).toBe(true);
  });

  it.each([
    ["bytes, as bash takes them", String.raw`It\xe2\x80\x99s a caf\xc3\xa9`, "It\u2019s a caf\u00E9"],
    ["units, as old browsers write them", String.raw`caf\xe9 \u2019`, "caf\u00E9 \u2019"],
    ["a point in eight digits", String.raw`\U0001F4A9`, "\u{1F4A9}"],
    ["a text that came misread", "caf\u00C3\u00A9", "caf\u00C3\u00A9"],
  ])("written with %s is read so", (_how, written, text) => {
    expect(textsOf(`curl '${URL_}' -d $'{"messages":[{"role":"user","content":"${written}"}]}'`)).toEqual([text]);
  });

  it.each([
    ["an old browser or Firefox", `curl '${URL_}' -H 'a: b' --data-binary ${inAnsiC(body)}`],
    ["a browser that escapes only some", `curl '${URL_}' -H 'a: b' --data-raw ${inAnsiC(body, /[!'\\]/)}`],
    ["mitmproxy", `curl -H "a: b" -X POST '${URL_}' -d ${inApostrophes(body)}`],
    ["a hand that uses \\'", `curl ${URL_} -d '${body.replaceAll("'", "'\\''")}'`],
    ["a hand that uses quotes", `curl ${URL_} -d "${body.replace(/["\\$`]/g, "\\$&")}"`],
    ["an option without a space", `curl -sSXPOST ${URL_} -d${inApostrophes(body)}`],
    ["an option with its equals sign", `curl --url=${URL_} --json=${inApostrophes(body)}`],
    ["a Windows prompt", forCmd(URL_, body)],
    ["a Windows prompt whose file has CR LF", forCmd(URL_, body).replaceAll("\n", "\r\n")],
    [
      "a log that announces it",
      `2026 DEBUG\nPOST Request Sent from LiteLLM:\ncurl -X POST \\\n${URL_} \\\n-d '${body}'\n`,
    ],
    ["a terminal", `$ curl ${URL_} -d ${inApostrophes(body)}\n{"id":"msg_1"}`],
  ])("copied by %s has the same texts", (_by, command) => {
    expect(textsOf(command)).toEqual(texts);
  });

  it("keeps any text, however it was quoted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const any = promptBody(MARKED, text);
        const expected = (JSON.parse(any) as { system: { text: string }[] }).system[1]?.text;
        for (const command of [
          `curl ${URL_} -d ${inApostrophes(any)}`,
          `curl ${URL_} -d ${inAnsiC(any)}`,
          forCmd(URL_, any),
          `curl ${URL_} -d '${any}'`,
        ]) {
          expect(textsOf(command)[1]).toBe(expected);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("inside printf has its control characters back, and its JSON escapes left alone", () => {
    const pretty = JSON.stringify(JSON.parse(body), null, 1);
    const [request] = curl.read(`curl ${URL_} -d ${inPrintf(pretty)}`) ?? [];
    expect(request?.parts.map(({ text }) => text)).toEqual(texts);
    expect(request?.steps).toEqual([{ id: "capture.step-printf", params: {} }]);
    expect(hex("\n")).toBe("\\x0a");
  });

  it("whose apostrophes are bare ends where its JSON ends, and says so", () => {
    const source = `curl -X POST \\\n${URL_} \\\n-d '${body}'`;
    const [request] = curl.read(source) ?? [];
    expect(request?.steps).toEqual([{ id: "capture.step-bare-apostrophes", params: {} }]);
    for (const { text, within } of request?.parts ?? []) {
      expect(JSON.parse(source.slice(within?.start, within?.end))).toBe(text);
    }
  });

  it("for the Windows prompt says what current browsers lose, unless it did not lose it", () => {
    const lossy = body.replace(/[^ -~]/g, " ");
    const [lost] = curl.read(forCmd(URL_, lossy)) ?? [];
    expect(lost?.steps?.map(({ id }) => id)).toEqual(["capture.step-cmd-carets", "capture.step-cmd-loses"]);
    expect(lost?.parts.some(({ text }) => text.includes("Today s date is 2026/06/30."))).toBe(true);
    const [kept] = curl.read(forCmd(URL_, body)) ?? [];
    expect(kept?.steps?.map(({ id }) => id)).toEqual(["capture.step-cmd-carets"]);
  });

  it("whose body is in a file names the file", () => {
    const [request] = curl.read(`curl ${URL_} -d @body.json\n`) ?? [];
    expect(request?.parts).toEqual([]);
    expect(request?.notes).toEqual([{ id: "capture.body-in-file", params: { file: "body.json" } }]);
    const [typed] = curl.read(`curl ${URL_} --data-binary @- < x`) ?? [];
    expect(typed?.notes).toContainEqual({ id: "capture.body-typed-in", params: {} });
  });

  it("whose body follows it between two marks has that body", () => {
    const quoted = `curl ${URL_} -d @- <<'EOF'\n${body}\nEOF\n`;
    expect(textsOf(quoted)).toEqual(texts);
    const escaped = `curl ${URL_} --data-binary @- <<EOF\n${body.replace(/[\\$`]/g, "\\$&")}\nEOF\n`;
    expect(textsOf(escaped)).toEqual(texts);
  });

  it("follows others in one text, each a request", () => {
    const one = `curl ${URL_} -d ${inApostrophes(body)}`;
    const requests = curl.read(`${one} ;\n${one}`) ?? [];
    expect(requests).toHaveLength(2);
    expect(requests[1]?.parts[0]?.within?.start).toBeGreaterThan(one.length);
  });

  it("in an article stays part of the article", () => {
    expect(curl.read(`${"How to call it. ".repeat(100)}\ncurl ${URL_} -d '{"messages":[]}'\n`)).toBeNull();
    expect(curl.read("curl is a tool that speaks many protocols.\n")).toBeNull();
    expect(
      curl.read("You may run:\n  curl https://example.com -d @x\nand then go on for a while with other things."),
    ).toBeNull();
  });

  it("that is cut off, hostile or huge is read in bounded time and never throws", () => {
    const half = `curl ${URL_} -d ${inAnsiC(body)}`;
    for (let end = 0; end < half.length; end += 7) curl.read(half.slice(0, end));
    curl.read(`curl ${"'{".repeat(500_000)}`);
    curl.read("curl x -d $'\n".repeat(200_000));
    curl.read(`curl ${" ".repeat(5_000_000)}x`);
    curl.read(`curl ^"${"^".repeat(1_000_001)}`);
    curl.read(`curl -d ${'"$(printf '.repeat(200_000)}`);
  }, 20_000);
});
