import { describe, expect, it } from "vitest";
import { fetchCopy } from "./fetchCopy.ts";
import { MARKED, promptBody } from "./fixtures/promptBody.ts";

const body = promptBody(MARKED);
const call = `fetch("https://api.anthropic.com/v1/messages?beta=true", {
  "headers": { "content-type": "application/json" },
  "referrer": "https://example.test/",
  "body": ${JSON.stringify(body)},
  "method": "POST",
  "mode": "cors"
});`;

describe("a copied fetch call", () => {
  it.each([
    ["a browser", call],
    ["a browser, for Node.js", `await ${call}`],
    ["a console", `const answer = await ${call}`],
  ])("from %s gives the request that it would send", (_from, source) => {
    const [request] = fetchCopy.read(source) ?? [];
    expect(request).toMatchObject({
      label: "POST /v1/messages",
      host: "api.anthropic.com",
      steps: [{ id: "capture.step-fetch-copy" }],
    });
    expect(request?.parts.some(({ text }) => text.includes(MARKED))).toBe(true);
    const within = request?.parts[0]?.within;
    expect(JSON.parse(source.slice(within?.start, within?.end))).toBe(body);
  });

  it("follows others in one text, each a request", () => {
    expect(fetchCopy.read(`${call} ;\n${call}`)).toHaveLength(2);
  });

  it("that computes its options is not read, and nothing is run", () => {
    expect(fetchCopy.read('fetch("https://x.test/", { body: JSON.stringify({ messages: [] }) });')).toBeNull();
    expect(fetchCopy.read('fetch("https://x.test/", options);')).toBeNull();
    expect(fetchCopy.read('fetch("https://x.test/", {"method": "GET"});')).toBeNull();
  });

  it("that is cut off or hostile is read in bounded time and never throws", () => {
    for (let end = 0; end < call.length; end += 7) fetchCopy.read(call.slice(0, end));
    fetchCopy.read('fetch("https://x.test/", {\n'.repeat(50_000));
    fetchCopy.read(`fetch("https://x.test/", ${"[".repeat(1_000_000)}`);
  }, 20_000);
});
