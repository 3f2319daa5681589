import { expect, it } from "vitest";
import { hostIn } from "./hostIn.ts";

it.each([
  ["packyapi.com", "packyapi.com"],
  ["API.DeepSeek.com:8080/v1", "api.deepseek.com"],
  ["http://127.0.0.1:4000/", "127.0.0.1"],
  ["localhost:8080", "localhost"],
  ["a b", null],
  ["", null],
])("the host in %j is %j", (typed, host) => expect(hostIn(typed)).toBe(host));
