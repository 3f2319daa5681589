import { describe, expect, it } from "vitest";
import type { Secret } from "#engine/index.ts";
import { groupSecrets, isKept, keep } from "./groupSecrets.ts";

const mail = (id: string, value: string): Secret => ({ id, kind: "mail", value, where: ["system"], places: 2 });
const nothingKept = { a: [], b: [] };

describe("what should not leave, of two captures", () => {
  it("is one thing where both hold the same value, whatever it is called on each side", () => {
    const groups = groupSecrets({ a: [mail("mail-1", "x@a.example")], b: [mail("mail-2", "x@a.example")] });
    expect(groups.get("mail")).toEqual([
      {
        kind: "mail",
        value: "x@a.example",
        ids: { a: "mail-1", b: "mail-2" },
        where: [
          { side: "a", path: "system" },
          { side: "b", path: "system" },
        ],
        places: 4,
      },
    ]);
  });

  it("is two things where a value is told only in part", () => {
    const cut = "x".repeat(80);
    expect(groupSecrets({ a: [mail("mail-1", cut)], b: [mail("mail-1", cut)] }).get("mail")).toHaveLength(2);
  });

  it("is blacked out until it is left in, and blacked out again", () => {
    const [secret] = groupSecrets({ a: [mail("mail-1", "x")], b: [mail("mail-7", "x")] }).get("mail")!;
    expect(isKept(secret!, nothingKept)).toBe(false);
    const kept = keep({ a: ["host-1"], b: [] }, [secret!], true);
    expect(kept).toEqual({ a: ["host-1", "mail-1"], b: ["mail-7"] });
    expect(isKept(secret!, kept)).toBe(true);
    expect(keep(kept, [secret!], false)).toEqual({ a: ["host-1"], b: [] });
  });
});
