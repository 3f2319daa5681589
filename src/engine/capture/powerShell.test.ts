import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MARKED, promptBody } from "./fixtures/promptBody.ts";
import { powerShell } from "./powerShell.ts";

/** A browser's way: backtick before three signs, UTF-16 units in decimal for what is not printable ASCII. */
function quoted(text: string): string {
  const escaped = text.replace(/[`$"]/g, "`$&").replace(/[^\x20-\x7e]/g, (unit) => `$([char]${unit.charCodeAt(0)})`);
  return `"${escaped}"`;
}

function command(body: string): string {
  return `$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession
$session.UserAgent = "Mozilla/5.0"
Invoke-WebRequest -UseBasicParsing -Uri "https://api.anthropic.com/v1/messages?beta=true" \`
-Method "POST" \`
-WebSession $session \`
-Headers @{
"accept"="*/*"
  "user-agent"="claude-cli/2.1.150 (external, cli)"
} \`
-ContentType "application/json" \`
-Body ${body}`;
}

const body = promptBody(MARKED);
const expected = (JSON.parse(body) as { system: { text: string }[] }).system.map(({ text }) => text);

describe("a PowerShell command", () => {
  it("gives the request that it would send", () => {
    const source = command(quoted(body));
    const [request] = powerShell.read(source) ?? [];
    expect(request).toMatchObject({
      label: "POST /v1/messages",
      host: "api.anthropic.com",
      version: "2.1.150",
      steps: [{ id: "capture.step-powershell" }],
    });
    expect(request?.fields.slice(0, 3)).toEqual([
      { path: "headers.accept", value: "*/*" },
      { path: "headers.user-agent", value: "claude-cli/2.1.150 (external, cli)" },
      { path: "headers.Content-Type", value: "application/json" },
    ]);
    expect(request?.parts.slice(0, 2).map(({ text }) => text)).toEqual(expected);
    expect(request?.parts.some(({ text }) => text.includes(MARKED))).toBe(true);
    expect(source.slice(request?.parts[0]?.within?.start, request?.parts[0]?.within?.end)).toBe(quoted(body));
  });

  it.each([
    ["as bytes of UTF-8", command(`([System.Text.Encoding]::UTF8.GetBytes(${quoted(body)}))`)],
    ["in apostrophes", command(`'${body.replaceAll("'", "''")}'`)],
    ["in a string over lines", command(`@'\n${body}\n'@`)],
    ["in a string over lines with escapes", command(`@"\n${body.replace(/[`$]/g, "`$&")}\n"@`)],
    ["with its quotes doubled", command(`"${body.replace(/[`$]/g, "`$&").replaceAll('"', '""')}"`)],
    ["at a prompt", `PS C:\\> irm -Uri https://api.anthropic.com/v1/messages -Method Post -Body ${quoted(body)}`],
  ])("may hold its body %s", (_how, source) => {
    const [request] = powerShell.read(source) ?? [];
    expect(request?.parts.slice(0, 2).map(({ text }) => text)).toEqual(expected);
  });

  it("keeps any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const any = promptBody(MARKED, text);
        const [request] = powerShell.read(command(quoted(any))) ?? [];
        expect(request?.parts[1]?.text).toBe((JSON.parse(any) as { system: { text: string }[] }).system[1]?.text);
      }),
      { numRuns: 50 },
    );
  });

  it("whose body is in a file names the file", () => {
    const [request] = powerShell.read('Invoke-RestMethod -Uri "https://x.test/" -InFile "body.json"') ?? [];
    expect(request?.notes).toEqual([{ id: "capture.body-in-file", params: { file: "body.json" } }]);
  });

  it("that is cut off, hostile or huge is read in bounded time and never throws", () => {
    const source = command(quoted(body));
    for (let end = 0; end < source.length; end += 7) powerShell.read(source.slice(0, end));
    powerShell.read('Invoke-WebRequest -Body @"\n'.repeat(20_000));
    powerShell.read("$session = 1\n".repeat(200_000));
    powerShell.read(`Invoke-WebRequest ${'"'.repeat(1_000_001)}`);
    expect(powerShell.read("Invoke-WebRequest is a cmdlet.")).toBeNull();
  }, 20_000);
});
