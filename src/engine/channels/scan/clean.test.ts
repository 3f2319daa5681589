import { describe, expect, it } from "vitest";
import { say } from "#messages/index.ts";
import { clean } from "./clean.fixture.ts";
import { foundIn } from "./reads.fixture.ts";

const raised = (text: string): string[] =>
  foundIn(text)
    .filter(({ strength }) => strength !== "benign")
    .map(({ channel, say: said, payload }) => `${channel}: ${say(said)} ${payload?.text ?? ""}`);

describe("ordinary text", () => {
  it.each(Object.entries(clean))("%s: nothing is stronger than benign", (_, text) => {
    expect(raised(text)).toEqual([]);
  });

  it("nor in all of them together, nor in each many times over", () => {
    // Line ends of several systems, and what editors leave at the ends of lines, are told by how they lie together.
    const all = Object.entries(clean).filter(([name]) => !/^(a file|trailing|code)/.test(name));
    expect(raised(all.map(([, text]) => text).join("\n\n"))).toEqual([]);
    for (const [name, text] of all) expect(raised(`${text}\n`.repeat(40)), name).toEqual([]);
  });
});
