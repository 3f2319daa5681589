import { expect, it } from "vitest";
import { NOTHING_TO_CHECK } from "#engine/capture/integrity.ts";
import type { CaptureRequest, Field } from "#engine/types.ts";
import { findSecrets } from "./findSecrets.ts";

const request = (text: string, fields: readonly Field[] = []): CaptureRequest => ({
  label: "",
  parts: [{ path: "", role: "text", text, bytes: null }],
  fields,
  integrity: NOTHING_TO_CHECK,
});

const found = (text: string, fields: readonly Field[] = []) =>
  findSecrets(request(text, fields)).map(({ kind, value }) => `${kind} ${value}`);

it.each([
  [
    "both forms of the user id",
    `{"metadata":{"user_id":"user_${"ab12".repeat(16)}_account__session_0b9e2a14-77c1-4c55-9d3a-2f6b8c1d0e5f"}}`,
    [`account ${"ab12".repeat(16)}`, "account 0b9e2a14-77c1-4c55-9d3a-2f6b8c1d0e5f"],
  ],
  [
    "ids in JSON in JSON",
    String.raw`{\"device_id\":\"77aa88bb99cc\",\"session_id\":\"11dd22ee33ff\"}`,
    ["account 77aa88bb99cc", "session 11dd22ee33ff"],
  ],
  [
    "a key of a vendor",
    "use sk-ant-api03-Ab1cD2eF3gH4 or ghp_0123456789abcdefghij",
    ["key sk-ant-api03-Ab1cD2eF3gH4", "key ghp_0123456789abcdefghij"],
  ],
  ["a header in a command", 'curl -H "Cookie: a=1; b=2" -H "X-Api-Key: 12ab34cd" x', ["key a=1; b=2", "key 12ab34cd"]],
  [
    "a header in a raw message",
    "POST / HTTP/1.1\r\nAuthorization: Basic Zm9vOmJhcg==\r\n\r\n",
    ["key Basic Zm9vOmJhcg=="],
  ],
  [
    "a token of three parts",
    "t=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlMTI",
    ["key eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlMTI"],
  ],
  [
    "a private key",
    "-----BEGIN RSA PRIVATE KEY-----\nMIIB\n-----END RSA PRIVATE KEY----- x",
    ["key -----BEGIN RSA PRIVATE KEY-----\nMIIB\n-----END RSA PRIVATE KEY-----"],
  ],
  ["a password in an address", "postgres://ann:s3cret@db-4.internal/x", ["key ann:s3cret@db-4.internal"]],
  ["mail addresses", "ann.lee+x@mail.company.co, j%40b.org", ["mail ann.lee+x@mail.company.co", "mail j%40b.org"]],
  [
    "names in paths, however escaped",
    String.raw`/home/ann/x C:\\Users\\bo lee\\y /mnt/c/Users/cy/z \/Users\/dee\/q`,
    ["user-name ann", "user-name bo lee", "user-name cy", "user-name dee"],
  ],
  [
    "names of several words, with apostrophes, and as a URL has them",
    String.raw`C:/Users/Bo Lee/y "C:\Users\Cy Marsh" D:\Users\Sean O'Dee\z file:///C:/Users/Eve%20K%C3%BChn/q /home/K%C3%BChl/x`,
    [
      "user-name Bo Lee",
      "user-name Cy Marsh",
      "user-name Sean O'Dee",
      "user-name Eve%20K%C3%BChn",
      "user-name K%C3%BChl",
    ],
  ],
  [
    "a name in full, and what is prose behind a name",
    "C:\\Users\\Bo Lee\nBo Lee wrote. C:\\Users\\cy is here",
    ["user-name Bo Lee", "user-name cy"],
  ],
  [
    "private hosts",
    "http://build7:8080/ 10.1.2.3 192.168.7.9:80 fd12:3456::1 nas-2.local api.team.corp:443",
    ["host build7", "host 10.1.2.3", "host 192.168.7.9", "host fd12:3456::1", "host nas-2.local", "host api.team.corp"],
  ],
])("%s", (_, text, secrets) => {
  expect(found(text)).toEqual(secrets);
});

it("what is nobody's is left: stand-ins, programs, documentation, loopback, code", () => {
  expect(
    found(
      `Authorization: Bearer $TOKEN\n"Authorization: Bearer <token>" x-api-key: YOUR_API_KEY noreply@anthropic.com git@github.com:a/b
       you@example.com icon@2x.png /home/runner/x /Users/Shared/x /root/x https://site.com/home/page http://localhost:3000
       http://127.0.0.1:8080 host.docker.internal threading.local settings.local.json 10.0.0.0/8 version 10.15.7.2.1 sk-learn-is-a-library-of
       [::1] 8.8.8.8 http://host:1/ /home/\u2588\u2588\u2588\u2588\u2588\u2588/x`,
    ),
  ).toEqual([]);
});

it("fields are known by their names, whatever they hold; what is masked already is left", () => {
  const fields = [
    { path: "request_id", value: "abc" },
    { path: "headers.X-Session-Id", value: "s1" },
    { path: "headers.cookie", value: "whatever it is" },
    { path: "headers.x-api-key", value: "***" },
    { path: "headers.authorization", value: "Bearer [REDACTED]" },
    { path: "response.headers.cf-ray", value: "94e004af0c6ebabc-VIE" },
    { path: "response.headers.anthropic-organization-id", value: "1785ee29-1dee" },
    { path: "headers.X-Forwarded-For", value: "203.0.113.9" },
    { path: "headers.Host", value: "127.0.0.1:80" },
    { path: "body.model", value: "m" },
    { path: "body.tools.id", value: "kept" },
  ];
  expect(found("", fields)).toEqual([
    "session abc",
    "session s1",
    "key whatever it is",
    "session 94e004af0c6ebabc-VIE",
    "account 1785ee29-1dee",
    "host 203.0.113.9",
  ]);
});

it("a value that was found once is found wherever it stands by itself, and a name as a segment of any path", () => {
  const key = "tok-5f1a77c09be2";
  const [first, second, ...more] = findSecrets(
    request(`${key} and x${key}y, "${key}". ./ann/src planner ann /Users/ann/ /var/ann ~/-home-ann-work`, [
      { path: "headers.authorization", value: `Bearer ${key}` },
    ]),
    "trace of ann.json",
  );
  expect(first).toMatchObject({ id: "user-name-1", value: "ann", places: 5, where: ["name", ""] });
  expect(second).toMatchObject({
    id: "key-1",
    value: `Bearer ${key}`,
    places: 3,
    where: ["headers.authorization", ""],
  });
  expect(more).toEqual([]);
});

it("the ids are the same for the same request, and count in order of appearance", () => {
  const text = "a1@b.org c2@d.org a1@b.org";
  expect(findSecrets(request(text)).map(({ id, places }) => [id, places])).toEqual([
    ["mail-1", 2],
    ["mail-2", 1],
  ]);
  expect(findSecrets(request(text))).toEqual(findSecrets(request(text)));
});

it("of more values than anybody chooses among, none is let go", () => {
  const text = Array.from({ length: 1000 }, (_, index) => `p${index}@b.org`).join(" ");
  const secrets = findSecrets(request(text));
  expect(secrets.length).toBe(200);
  expect(secrets.reduce((sum, { places }) => sum + places, 0)).toBe(1000);
});

it.each([
  "@",
  "a@a.",
  "\\",
  "\\\\Users\\\\",
  "/home/",
  "/Users/a",
  "sk-",
  "eyJaaaaaaaaa.",
  "-----BEGIN PRIVATE KEY-----",
  "Authorization: ",
  "authorization: Bearer a1b2c3d4e5f6 ",
  "AAAA_",
  "://a:",
  "http://a",
  "10.1.1.1.",
  "a-1.local.",
  "%2Fhome%2F",
  '"session_id":"',
  "user_0123456789abcdef_account_",
  "\u00fc",
])("a megabyte of %j is looked through in time", (piece) => {
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
  const start = performance.now();
  findSecrets(request(text));
  // Generous: a pattern that goes back takes minutes.
  expect(performance.now() - start).toBeLessThan(5_000);
});
