import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { confusables, loadConfusables } from "#engine/text/confusables.ts";
import type { Part } from "#engine/types.ts";
import { compareRequests, type DatePlace } from "./compareRequests.ts";

const captures = new URL("../../../../shared/captures/", import.meta.url);

function longestRequest(name: string): Part[] {
  const line = readFileSync(new URL(name, captures), "utf8")
    .split("\n")
    .sort((x, y) => y.length - x.length)[0] as string;
  const { body } = (JSON.parse(line) as { request: { body: Record<string, unknown> } }).request;
  const parts: Part[] = [];
  const collect = (value: unknown, path: string): void => {
    if (typeof value === "string") {
      const role = path.startsWith("system") ? "system" : path.startsWith("tools") ? "tool" : "user";
      if (/(text|description)$/.test(path)) parts.push({ path, role, text: value, bytes: null });
    } else if (typeof value === "object" && value !== null) {
      const list = Array.isArray(value);
      for (const [key, one] of Object.entries(value)) collect(one, list ? `${path}[${key}]` : `${path}.${key}`);
    }
  };
  for (const key of ["system", "messages", "tools"]) collect(body[key], key);
  return parts;
}

function dateLines(parts: readonly Part[]): DatePlace[] {
  return parts.flatMap(({ text }, part) =>
    [...text.matchAll(/Today.s date is [-\d/]+\./gu)].map((match) => ({
      part,
      span: { start: match.index, end: match.index + match[0].length },
    })),
  );
}

const table = confusables(await loadConfusables());

describe.skipIf(!existsSync(captures))("a real pair of one version", () => {
  it.each(["2.1.144", "2.1.145"])(
    "%s: the two separators of the date line come first, ids and paths are noise",
    (version) => {
      const a = longestRequest(`${version}-A-slash.trace.jsonl`);
      const b = longestRequest(`${version}-B-dash.trace.jsonl`);
      const { groups, changes, pairs, finest, truncated } = compareRequests(
        a,
        b,
        { a: dateLines(a), b: dateLines(b) },
        table,
      );
      const [first] = groups;
      expect(first).toMatchObject({ class: "separator", inDateLine: true });
      expect(first?.changes.map((index) => [changes[index]?.aText, changes[index]?.bText])).toEqual([
        ["/", "-"],
        ["/", "-"],
      ]);
      expect(finest).toBe(true);
      expect(truncated).toBe(false);
      expect(pairs.every((pair) => pair.a !== null && pair.b !== null)).toBe(true);
      const rest = groups.slice(1);
      expect(rest.filter((one) => one.class === "ordinary")).toHaveLength(1);
      expect(new Set(rest.filter((one) => one.class === "noise").map((one) => one.why.id))).toEqual(
        new Set(["compare.noise-check-value", "compare.noise-path", "compare.noise-date"]),
      );
    },
  );
});
