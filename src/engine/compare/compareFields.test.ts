import { describe, expect, it } from "vitest";
import { compareFields } from "./compareFields.ts";

describe("fields", () => {
  it.each([
    ["request_id", "req_1", "req_2", true],
    ["timestamp", "2026-05-21T22:12Z", "2026-05-21T23:45Z", true],
    ["duration_ms", "7", "5", true],
    ["headers.X-Claude-Code-Session-Id", "a", "b", true],
    ["headers.Content-Length", "110586", "111284", true],
    ["headers.Date", "Thu", "Fri", true],
    ["body.metadata.user_id", "{}", "[]", true],
    ["headers.Host", "127.0.0.1:23575", "127.0.0.1:35497", true],
    ["upstream_base_url", "http://127.0.0.1:<dummy>", "http://127.0.0.1:25457", true],
    ["headers.Host", "127.0.0.1:23575", "relay.example:23575", false],
    ["headers.User-Agent", "claude-cli/2.1.144", "claude-cli/2.1.145", false],
    ["body.model", "one", "two", false],
  ])("%s: %s against %s", (path, a, b, noise) => {
    expect(compareFields([{ path, value: a }], [{ path, value: b }])).toEqual([{ path, a, b, noise }]);
  });

  it("that agree are not listed, and one that only a side has is", () => {
    const same = { path: "body.model", value: "one" };
    expect(compareFields([same, { path: "x", value: "1" }], [same, { path: "y", value: "2" }])).toEqual([
      { path: "x", a: "1", b: null, noise: false },
      { path: "y", a: null, b: "2", noise: false },
    ]);
  });
});
