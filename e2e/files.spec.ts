import { gzipSync } from "node:zlib";
import { expect, test } from "./page.ts";

// The files people have, made here with words of our own: each is dropped as it is, and its date line is read.

const line = (apostrophe: string, separator: string): string =>
  `Today${apostrophe}s date is ${["2026", "06", "30"].join(separator)}.`;

/** A request body with a date line where the marker's rules put it. */
function body(sentence: string) {
  return {
    model: "made-up-model",
    system: [{ type: "text", text: "x-anthropic-billing-header: cc_version=2.1.150.1a2; cc_entrypoint=cli;" }],
    messages: [
      {
        role: "user",
        content: [
          {
            type: "text",
            text: `<system-reminder>\n# currentDate\n${sentence}\n\nDon't mind it.\n</system-reminder>\n`,
          },
        ],
      },
    ],
    max_tokens: 64,
  };
}

const headers = { "User-Agent": "claude-cli/2.1.150 (external, cli)", Host: "gateway.example" };

function har(sentence: string): string {
  const request = {
    method: "POST",
    url: "https://gateway.example/v1/messages",
    httpVersion: "HTTP/1.1",
    headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
    postData: { mimeType: "application/json", text: JSON.stringify(body(sentence)) },
  };
  const entry = {
    startedDateTime: "2026-06-30T09:00:00.000Z",
    time: 1,
    request,
    response: { status: 200, headers: [] },
  };
  return JSON.stringify({ log: { version: "1.2", creator: { name: "made-up", version: "1" }, entries: [entry] } });
}

/** mitmproxy's own notation: the length, a colon, the value, its type. */
function tnetstring(value: string | Buffer | number | boolean | null | object): Buffer {
  const [content, type] =
    value === null
      ? [Buffer.alloc(0), "~"]
      : typeof value === "string"
        ? [Buffer.from(value), ";"]
        : typeof value === "number"
          ? [Buffer.from(String(value)), Number.isInteger(value) ? "#" : "^"]
          : typeof value === "boolean"
            ? [Buffer.from(String(value)), "!"]
            : Buffer.isBuffer(value)
              ? [value, ","]
              : Array.isArray(value)
                ? [Buffer.concat(value.map(tnetstring)), "]"]
                : [Buffer.concat(Object.entries(value).flat().map(tnetstring)), "}"];
  return Buffer.concat([Buffer.from(`${content.length}:`), content, Buffer.from(type)]);
}

function flow(sentence: string): Buffer {
  const content = Buffer.from(JSON.stringify(body(sentence)));
  const fields = Object.entries(headers).map(([name, value]) => [Buffer.from(name), Buffer.from(value)]);
  return tnetstring({
    version: 20,
    type: "http",
    id: "made-up",
    request: {
      http_version: Buffer.from("HTTP/1.1"),
      headers: fields,
      content,
      trailers: null,
      timestamp_start: 1782810000.5,
      timestamp_end: 1782810000.6,
      host: "gateway.example",
      port: 443,
      method: Buffer.from("POST"),
      scheme: Buffer.from("https"),
      authority: Buffer.from(""),
      path: Buffer.from("/v1/messages"),
    },
    response: null,
  });
}

function trace(turn: number, sentence: string): string {
  const request = { method: "POST", path: "/v1/messages", headers, body: body(sentence) };
  return `${JSON.stringify({ timestamp: "2026-06-30T09:00:00.000000+00:00", request_id: `req_${turn}`, turn, request })}\n`;
}

/** Windows PowerShell 5.1: a program's UTF-8 taken for the console's code page 437, then saved as UTF-16 with CRLF. */
function powershellMangled(sentence: string): Buffer {
  // The three bytes of U+2019 in code page 437.
  const misread = JSON.stringify(body(sentence), null, 2).replaceAll("\u2019", "\u0393\u00C7\u00D6");
  return Buffer.from(`\uFEFF${misread.replaceAll("\n", "\r\n")}\r\n`, "utf16le");
}

const read = { timeout: 20_000 };

test("a HAR, dropped as it is, gives its marker", async ({ telltale }) => {
  await telltale.open();
  await telltale.drop("A", { name: "session.har", bytes: har(line("\u02BC", "/")) });
  const card = telltale.card("A");
  await expect(card.getByRole("definition")).toContainText(["0", "1", "1"], read);
  await expect(card).toContainText("2.1.150");
  await expect(telltale.capture("A")).toContainText(telltale.t("page.format-har"));
});

test("a mitmproxy flow, dropped as it is, gives its marker", async ({ telltale }) => {
  await telltale.open();
  await telltale.drop("A", { name: "dump.flow", bytes: flow(line("\u02B9", "-")) });
  const card = telltale.card("A");
  await expect(card.getByRole("definition")).toContainText(["1", "1", "0"], read);
  await expect(telltale.capture("A")).toContainText("mitmproxy");
});

test("a gzipped trace of several members gives all its requests, and two of them can be compared", async ({
  telltale,
}) => {
  await telltale.open();
  const bytes = Buffer.concat([gzipSync(trace(1, line("'", "-"))), gzipSync(trace(2, line("'", "/")))]);
  await telltale.drop("A", { name: "trace.jsonl.gz", bytes });
  await expect(telltale.capture("A").getByRole("option")).toHaveCount(2, read);
  await telltale
    .capture("A")
    .getByRole("button", { name: telltale.t("page.compare-requests", { side: "B" }) })
    .press("Enter");
  await expect(telltale.findings()).toContainText(telltale.t("page.in-date-line"), read);
  await expect(telltale.findings()).toContainText(telltale.t("page.places", { count: 2 }));
});

test("a file that PowerShell mangled gives a reading with its chain, not the original bytes", async ({ telltale }) => {
  await telltale.open();
  await telltale.drop("A", { name: "body.json", bytes: powershellMangled(line("\u2019", "/")) });
  const card = telltale.card("A");
  await expect(card.getByRole("definition")).toContainText(["1", "0", "1"], read);
  await expect(telltale.capture("A")).toContainText("437");
  await expect(telltale.reading()).toContainText(telltale.t("marker.not-original-bytes"));
});

test("a Claude Code transcript is told for what it is", async ({ telltale }) => {
  await telltale.open();
  const entry = {
    parentUuid: null,
    isSidechain: false,
    sessionId: "made-up",
    type: "user",
    message: { role: "user", content: "Hello" },
  };
  await telltale.drop("A", { name: "session.jsonl", bytes: `${JSON.stringify(entry)}\n` });
  await expect(telltale.capture("A")).toContainText(telltale.t("capture.transcript-no-prompt"), read);
});

test("a picture is answered with what to ask its source for", async ({ telltale, page }) => {
  await telltale.open();
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Array<number>(64).fill(0)]);
  await telltale.drop("A", { name: "screenshot.png", bytes: png });
  await expect(telltale.reading()).toContainText(telltale.t("capture.binary", { kind: "png" }), read);
  await expect(telltale.reading().getByRole("button", { name: telltale.t("guide.copy") })).toBeVisible();
  await expect(page).toHaveTitle("Telltale");
});
