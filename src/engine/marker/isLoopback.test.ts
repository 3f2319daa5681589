import { expect, it } from "vitest";
import { isLoopback } from "./isLoopback.ts";

it.each([
  "localhost",
  "localhost:8080",
  "LocalHost:3000",
  "relay.localhost",
  "127.0.0.1",
  "127.0.0.1:23575",
  "127.1.2.3",
  "::1",
  "[::1]",
  "[::1]:8080",
  "0.0.0.0:80",
  "[::]:80",
  "[::ffff:127.0.0.1]:80",
  "host.docker.internal:4000",
])("%s is this computer", (host) => {
  expect(isLoopback(host)).toBe(true);
});

it.each([
  "api.anthropic.com",
  "127.example.com",
  "notlocalhost",
  "localhost.example.com",
  "10.0.0.1",
  "192.168.1.2:80",
  "[fe80::1]",
  "",
  "1127.0.0.1",
])("%s is another", (host) => {
  expect(isLoopback(host)).toBe(false);
});
